package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.spi.DecodeContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which keys may stand at the top level of a payload, and since and until which version something belongs to OCMF. */
final class KeyRules {
    private static final Set<String> KNOWN = Set.of(
            "FV", "GI", "GS", "GV", "PG", "MV", "MM", "MS", "MF", "IS", "IL", "IF", "IT", "ID", "TT", "CF", "LC", "CT",
            "CI", "RD");
    private static final Map<String, OcmfVersion> SINCE = Map.of(
            "GI", new OcmfVersion(0, 4),
            "GS", new OcmfVersion(0, 4),
            "GV", new OcmfVersion(0, 4),
            "IL", new OcmfVersion(0, 4),
            "CT", new OcmfVersion(0, 5),
            "CI", new OcmfVersion(0, 5),
            "TT", new OcmfVersion(1, 1),
            "LC", new OcmfVersion(1, 2),
            "CF", new OcmfVersion(1, 3));
    private static final Map<String, OcmfVersion> UNTIL =
            Map.of("VI", new OcmfVersion(0, 4), "VV", new OcmfVersion(0, 4), "SA", new OcmfVersion(1, 0));

    private KeyRules() {}

    static void check(JsonObject payload, Optional<OcmfVersion> version, DecodeContext context) {
        Set<String> repeated = payload.duplicates();
        Set<String> seen = new HashSet<>(0);
        for (JsonMember member : payload.members()) {
            if (!repeated.contains(member.name()) || seen.add(member.name())) {
                check(member.name(), version, context);
            }
        }
    }

    private static void check(String name, Optional<OcmfVersion> version, DecodeContext context) {
        if (KNOWN.contains(name)) {
            since(SINCE.getOrDefault(name, OcmfVersion.OLDEST), name, version, context);
        } else if (UNTIL.containsKey(name)) {
            until(UNTIL.getOrDefault(name, OcmfVersion.NEWEST_KNOWN), name, version, context);
        } else if (!name.isEmpty() && name.charAt(0) >= 'U' && name.charAt(0) <= 'Z') {
            context.report(context.finding(FieldFinding.VENDOR_KEY, name));
        } else {
            context.report(context.finding(FieldFinding.UNKNOWN_KEY, name));
        }
    }

    /**
     * Reports something that the named version does not have yet.
     *
     * @param since the version that brought it
     * @param field where it stands
     * @param version the version that the record names
     * @param context where findings go
     */
    static void since(OcmfVersion since, String field, Optional<OcmfVersion> version, DecodeContext context) {
        if (version.isPresent() && version.get().compareTo(since) < 0) {
            context.report(
                    FieldFinding.KEY_NEWER_THAN_FV,
                    field,
                    since.toString(),
                    version.get().toString());
        }
    }

    /**
     * Reports something that the named version no longer has.
     *
     * @param until the version that gave it up
     * @param field where it stands
     * @param version the version that the record names
     * @param context where findings go
     */
    static void until(OcmfVersion until, String field, Optional<OcmfVersion> version, DecodeContext context) {
        version.filter(v -> v.compareTo(until) >= 0)
                .ifPresent(v -> context.report(FieldFinding.KEY_OLDER_THAN_FV, field, until.toString(), v.toString()));
    }
}
