package io.github.eichcheck.ocpi;

import java.util.List;
import java.util.Optional;

/** Where was charged: {@code cdr_location}, or the only EVSE of the {@code location} of OCPI 2.1.1. */
final class CdrLocationMapping {
    private CdrLocationMapping() {}

    static CdrLocation map(Members cdr) {
        if (cdr.has("cdr_location")) {
            return cdr.object("cdr_location")
                    .map(place -> location(place, Optional.of(place), "evse_uid", place.text("connector_id")))
                    .orElse(CdrLocation.UNKNOWN);
        }
        return cdr.object("location").map(CdrLocationMapping::older).orElse(CdrLocation.UNKNOWN);
    }

    private static CdrLocation older(Members location) {
        Optional<Members> evse = only(location, "evses");
        Optional<String> connector =
                evse.flatMap(one -> only(one, "connectors")).flatMap(one -> one.text("id"));
        return location(location, evse, "uid", connector);
    }

    private static CdrLocation location(
            Members location, Optional<Members> evse, String uid, Optional<String> connector) {
        return new CdrLocation(
                location.text("id"),
                location.text("country"),
                location.text("time_zone"),
                evse.flatMap(one -> one.text(uid)),
                evse.flatMap(one -> one.text("evse_id")),
                connector);
    }

    private static Optional<Members> only(Members parent, String name) {
        List<Members> all = parent.objects(name);
        if (all.size() > 1) {
            parent.report(CdrFinding.EVSE_AMBIGUOUS, name, Integer.toString(all.size()));
        }
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
