package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.spi.DecodeContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a user was identified: at most one flag of each of four groups (OCMF 1.4.1, Tables 13 to 16). */
final class IdentificationFlags {
    private static final Set<String> KNOWN = Set.of(
            "RFID_NONE",
            "RFID_PLAIN",
            "RFID_RELATED",
            "RFID_PSK",
            "OCPP_NONE",
            "OCPP_RS",
            "OCPP_AUTH",
            "OCPP_RS_TLS",
            "OCPP_AUTH_TLS",
            "OCPP_CACHE",
            "OCPP_WHITELIST",
            "OCPP_CERTIFIED",
            "ISO15118_NONE",
            "ISO15118_PNC",
            "PLMN_NONE",
            "PLMN_RING",
            "PLMN_SMS");
    private static final int GROUPS = 4;

    private IdentificationFlags() {}

    static void check(JsonArray array, DecodeContext context) {
        List<JsonValue> flags = array.elements();
        Set<String> groups = new HashSet<>();
        for (int i = 0; i < flags.size(); i++) {
            String flag = flags.get(i).text();
            groups.add(group(flag));
            if (!KNOWN.contains(flag)) {
                context.report(FieldFinding.TABLE_VALUE, "IF[" + i + "]", "a flag of Tables 13 to 16", flag);
            }
        }
        if (groups.size() < flags.size() || flags.size() > GROUPS) {
            context.report(
                    FieldFinding.IF_CARDINALITY,
                    "IF",
                    "one of each group",
                    flags.stream().map(JsonValue::text).collect(Collectors.joining(", ")));
        }
    }

    private static String group(String flag) {
        int end = flag.indexOf('_');
        return end < 0 ? flag : flag.substring(0, end);
    }
}
