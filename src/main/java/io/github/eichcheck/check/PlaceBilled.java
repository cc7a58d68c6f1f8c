package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.CdrLocation;
import io.github.eichcheck.spi.SignedRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The charge point that an OCMF record names is the one of the CDR. Only noted: operators sign their own serial numbers,
 * which no CDR holds.
 */
final class PlaceBilled implements Check {
    private static final String EVSE = "EVSEID";
    private static final String BOX = "CBIDC";

    /** What a CDR says where a reservation never became a session (OCPI 2.2.1, section 10.4.4). */
    private static final String NOT_APPLICABLE = "#NA";

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        for (CheckedRecord checked : evidence.session().records()) {
            SignedRecord record = checked.record();
            String kind = AsciiText.upper(record.fields().getOrDefault("CT", ""));
            Optional<String> signed = record.origin().chargePoint();
            if (signed.isPresent() && (kind.equals(EVSE) || kind.equals(BOX))) {
                compare(signed.get(), kind.equals(BOX), evidence.cdr().location())
                        .ifPresent(findings);
                return;
            }
        }
    }

    private static Optional<Finding> compare(String signed, boolean box, CdrLocation place) {
        List<String> names = Stream.concat(
                        Stream.of(place.evseId(), place.evseUid()), box ? Stream.of(place.id()) : Stream.empty())
                .flatMap(Optional::stream)
                .filter(name -> !name.equals(NOT_APPLICABLE))
                .toList();
        boolean named = names.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), place.connectorId().map(name::concat).stream()))
                .anyMatch(name -> AsciiText.same(name, signed));
        if (names.isEmpty() || named) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(TotalsFinding.PLACE_DIFFERS, Location.of("/cdr_location"))
                .expected(signed)
                .actual(names.stream().collect(Collectors.joining(", ")))
                .difference("none of them")
                .tolerance("case and separators"));
    }
}
