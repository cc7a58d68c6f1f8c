package io.github.eichcheck.ocpi;

import java.util.List;
import java.util.Optional;

/** Where was charged: {@code cdr_location}, or the only EVSE of the {@code location} of OCPI 2.1.1. */
final class CdrLocationMapping {
    private CdrLocationMapping() {}

    static CdrLocation map(Members cdr) {
        if (cdr.has("cdr_location")) {
            return cdr.object("cdr_location")
                    .map(place ->
                            new CdrLocation(place.text("evse_uid"), place.text("evse_id"), place.text("connector_id")))
                    .orElse(CdrLocation.UNKNOWN);
        }
        return cdr.object("location")
                .flatMap(location -> only(location, "evses"))
                .map(CdrLocationMapping::evse)
                .orElse(CdrLocation.UNKNOWN);
    }

    private static CdrLocation evse(Members evse) {
        Optional<String> connector = only(evse, "connectors").flatMap(only -> only.text("id"));
        return new CdrLocation(evse.text("uid"), evse.text("evse_id"), connector);
    }

    private static Optional<Members> only(Members parent, String name) {
        List<Members> all = parent.objects(name);
        if (all.size() > 1) {
            parent.report(CdrFinding.EVSE_AMBIGUOUS, name, Integer.toString(all.size()));
        }
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
