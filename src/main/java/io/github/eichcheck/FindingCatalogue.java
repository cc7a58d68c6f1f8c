package io.github.eichcheck;

import io.github.eichcheck.check.ClockFinding;
import io.github.eichcheck.check.ClockZoneFinding;
import io.github.eichcheck.check.DurationFinding;
import io.github.eichcheck.check.MeasurementFinding;
import io.github.eichcheck.check.OriginFinding;
import io.github.eichcheck.check.PageFinding;
import io.github.eichcheck.check.PlainDataFinding;
import io.github.eichcheck.check.RegisterFinding;
import io.github.eichcheck.check.SessionFinding;
import io.github.eichcheck.check.TotalsFinding;
import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.crypto.SignatureFinding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.ocpi.CdrFinding;
import io.github.eichcheck.ocpi.CdrTextFinding;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.transport.TransportFinding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Every finding that can be reported. */
public final class FindingCatalogue {
    private final List<FindingCode> all;

    private FindingCatalogue(List<FindingCode> all) {
        this.all = all;
    }

    /**
     * The findings of this library and of some decoders.
     *
     * @param decoders the decoders
     * @return the catalogue
     */
    public static FindingCatalogue of(Decoders decoders) {
        Collection<FindingCode> codes = new TreeSet<>(Comparator.comparing(FindingCode::id));
        codes.addAll(List.of(CdrFinding.values()));
        codes.addAll(List.of(CdrTextFinding.values()));
        codes.addAll(List.of(TransportFinding.values()));
        codes.addAll(List.of(KeyFinding.values()));
        codes.addAll(List.of(SignatureFinding.values()));
        codes.addAll(List.of(SessionFinding.values()));
        codes.addAll(List.of(RegisterFinding.values()));
        codes.addAll(List.of(MeasurementFinding.values()));
        codes.addAll(List.of(ClockFinding.values()));
        codes.addAll(List.of(OriginFinding.values()));
        codes.addAll(List.of(PageFinding.values()));
        codes.addAll(List.of(TotalsFinding.values()));
        codes.addAll(List.of(DurationFinding.values()));
        codes.addAll(List.of(ClockZoneFinding.values()));
        codes.addAll(List.of(PlainDataFinding.values()));
        codes.addAll(List.of(BatchFinding.values()));
        for (SignedValueDecoder decoder : decoders.all()) {
            codes.addAll(decoder.findingCodes());
        }
        return new FindingCatalogue(List.copyOf(codes));
    }

    /**
     * All codes.
     *
     * @return in the order of their identifiers
     */
    public List<FindingCode> all() {
        return all;
    }

    /**
     * One code.
     *
     * @param id its identifier, such as {@code totals/energy-differs}
     * @return the code; empty if there is none
     */
    public Optional<FindingCode> find(String id) {
        return all.stream().filter(code -> code.id().equals(id)).findFirst();
    }
}
