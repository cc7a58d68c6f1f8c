package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.spi.DecodeContext;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which keys may stand at the top level of a payload, and since and until which version. */
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
        Set<String> names = new LinkedHashSet<>();
        for (JsonMember member : payload.members()) {
            names.add(member.name());
        }
        for (String name : names) {
            if (KNOWN.contains(name)) {
                newerThanVersion(name, version, context);
            } else if (UNTIL.containsKey(name)) {
                olderThanVersion(name, version, context);
            } else if (!name.isEmpty() && name.charAt(0) >= 'U' && name.charAt(0) <= 'Z') {
                context.report(context.finding(FieldFinding.VENDOR_KEY, name));
            } else {
                context.report(context.finding(FieldFinding.UNKNOWN_KEY, name));
            }
        }
    }

    private static void newerThanVersion(String name, Optional<OcmfVersion> version, DecodeContext context) {
        OcmfVersion since = SINCE.getOrDefault(name, new OcmfVersion(0, 1));
        version.filter(v -> v.compareTo(since) < 0)
                .ifPresent(v -> context.report(FieldFinding.KEY_NEWER_THAN_FV, name, since.toString(), v.toString()));
    }

    private static void olderThanVersion(String name, Optional<OcmfVersion> version, DecodeContext context) {
        OcmfVersion until = UNTIL.getOrDefault(name, OcmfVersion.NEWEST_KNOWN);
        version.filter(v -> v.compareTo(until) >= 0)
                .ifPresent(v -> context.report(FieldFinding.KEY_OLDER_THAN_FV, name, until.toString(), v.toString()));
    }
}
