package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.spi.DecodeContext;
import java.util.Optional;
import java.util.Set;

/** Who signed: the meter, the gateway, the charge point (OCMF 1.4.1, payload section: MS, GS, CT, CI, CF). */
final class SourceRules {
    private static final Set<String> KINDS = Set.of("EVSEID", "CBIDC");
    private static final int MAX_FIRMWARE = 25;

    private SourceRules() {}

    static void check(OcmfObject general, DecodeContext context) {
        for (String key : new String[] {"GI", "GV", "MV", "MM", "MF"}) {
            general.string(key);
        }
        boolean meter = isGiven(general.string("MS"));
        boolean gateway = isGiven(general.string("GS"));
        boolean chargePoint = chargePoint(general, context);
        if (!meter) {
            context.report(context.finding(FieldFinding.MS_MISSING, "MS"));
        }
        if (!meter && !gateway && !chargePoint) {
            context.report(context.finding(FieldFinding.SOURCE_UNIDENTIFIED, "MS"));
        }
        general.string("CF")
                .filter(firmware -> firmware.length() > MAX_FIRMWARE)
                .ifPresent(firmware -> context.report(
                        FieldFinding.TOO_LONG,
                        "CF",
                        Integer.toString(MAX_FIRMWARE),
                        Integer.toString(firmware.length())));
    }

    private static boolean chargePoint(OcmfObject general, DecodeContext context) {
        Optional<String> kind = general.string("CT");
        Optional<String> id = general.string("CI");
        reportEmpty("CT", kind, context);
        reportEmpty("CI", id, context);
        if (kind.isPresent() != id.isPresent()) {
            context.report(context.finding(FieldFinding.CT_CI_INCOMPLETE, kind.isPresent() ? "CI" : "CT"));
        }
        kind.filter(text -> !text.isBlank() && !KINDS.contains(text))
                .ifPresent(text -> context.report(FieldFinding.TABLE_VALUE, "CT", "EVSEID or CBIDC", text));
        id.filter(text -> kind.filter("CBIDC"::equals).isPresent() && !text.isBlank() && !text.contains(" "))
                .ifPresent(text -> context.report(FieldFinding.CBIDC_WITHOUT_BLANK, "CI", text));
        return isGiven(kind) && isGiven(id);
    }

    private static void reportEmpty(String key, Optional<String> text, DecodeContext context) {
        if (text.filter(String::isBlank).isPresent()) {
            context.report(context.finding(FieldFinding.CT_CI_EMPTY, key));
        }
    }

    private static boolean isGiven(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).isPresent();
    }
}
