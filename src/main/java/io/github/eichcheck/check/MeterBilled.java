package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.MeterSerial;
import io.github.eichcheck.spi.RecordOrigin;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The meter that the CDR names is the one that signed, or else the component that signed for it. */
final class MeterBilled implements Check {
    /** Fields in which a record states its meter's identifier byte by byte, which some operators copy into the CDR. */
    private static final List<String> WRITTEN_OUT = List.of("serverId", "meterId");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        Optional<String> billed = evidence.cdr().meterId();
        if (records.isEmpty() || billed.isEmpty()) {
            return;
        }
        RecordOrigin origin = records.get(0).record().origin();
        Optional<String> signed = origin.meter().or(origin::gateway);
        boolean same = is(origin.meter(), billed.get())
                || is(origin.gateway(), billed.get())
                || WRITTEN_OUT.stream()
                        .anyMatch(field -> is(
                                Optional.ofNullable(
                                        records.get(0).record().fields().get(field)),
                                billed.get()));
        if (signed.isPresent() && !same) {
            findings.accept(Finding.of(TotalsFinding.METER_ID_DIFFERS, Location.of("/meter_id"))
                    .expected(signed.get())
                    .actual(billed.get()));
        }
    }

    private static boolean is(Optional<String> signed, String billed) {
        return signed.filter(text -> MeterSerial.normal(text).equals(MeterSerial.normal(billed)))
                .isPresent();
    }
}
