package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.CdrLocation;
import io.github.eichcheck.spi.SignedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
                CdrLocation place = evidence.cdr().location();
                List<String> names = names(place);
                if (kind.equals(BOX)) {
                    add(place.id(), names);
                }
                compare(signed.get(), names, place).ifPresent(findings);
                return;
            }
        }
    }

    private static List<String> names(CdrLocation place) {
        List<String> names = new ArrayList<>();
        add(place.evseId(), names);
        add(place.evseUid(), names);
        return names;
    }

    private static void add(Optional<String> name, List<String> names) {
        name.filter(written -> !written.equals(NOT_APPLICABLE)).ifPresent(names::add);
    }

    private static Optional<Finding> compare(String signed, List<String> names, CdrLocation place) {
        boolean named = false;
        for (String name : names) {
            named |= AsciiText.same(name, signed)
                    || place.connectorId()
                            .filter(connector -> AsciiText.same(name.concat(connector), signed))
                            .isPresent();
        }
        if (names.isEmpty() || named) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(TotalsFinding.PLACE_DIFFERS, Location.of("/cdr_location"))
                .expected(signed)
                .actual(String.join(", ", names))
                .difference("none of them")
                .tolerance("case and separators"));
    }
}
