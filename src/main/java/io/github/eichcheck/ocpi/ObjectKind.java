package io.github.eichcheck.ocpi;

import io.github.eichcheck.json.JsonValue.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells CDRs from the other objects of OCPI by the members that only they have. */
final class ObjectKind {
    private ObjectKind() {}

    /** What the object looks like, as messages say it; empty if it is a CDR. */
    static Optional<String> otherThanCdr(JsonObject object) {
        if (hasAny(object, "total_energy", "signed_data", "total_time", "cdr_location")) {
            return Optional.empty();
        }
        return Optional.of(look(object));
    }

    private static String look(JsonObject object) {
        if (hasAny(object, "kwh") && hasAny(object, "status")) {
            return "it looks like an OCPI Session, which carries no signed values";
        }
        if (hasAny(object, "elements")) {
            return "it looks like an OCPI Tariff";
        }
        if (hasAny(object, "signed_values")) {
            return "it looks like an OCPI SignedData without the CDR around it";
        }
        if (hasAny(object, "data")) {
            return "it looks like an OCPI answer inside another one";
        }
        return "it has none of total_energy, signed_data, total_time and cdr_location";
    }

    private static boolean hasAny(JsonObject object, String... names) {
        return Stream.of(names).anyMatch(name -> object.get(name).isPresent());
    }
}
