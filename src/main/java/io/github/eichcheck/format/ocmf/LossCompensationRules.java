package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.spi.DecodeContext;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The cable's loss (OCMF 1.4.1, loss compensation).
 *
 * <pre>
 * key   type     content
 * LN    string   name, up to 20 characters, optional
 * LI    number   its number in the meter's table, optional
 * LR    number   the resistance
 * LU    string   its unit: mOhm or uOhm
 * </pre>
 */
final class LossCompensationRules {
    /** The units of a resistance. */
    static final Set<String> RESISTANCE_UNITS = Set.of("mOhm", "uOhm");

    private static final Set<String> KNOWN = Set.of("LN", "LI", "LR", "LU");
    private static final int MAX_NAME = 20;

    private LossCompensationRules() {}

    static void check(OcmfObject general, DecodeContext context) {
        general.object("LC").ifPresent(loss -> {
            keys(loss, context);
            name(loss, context);
            resistance(loss, context);
        });
    }

    private static void keys(OcmfObject loss, DecodeContext context) {
        for (JsonMember member : loss.json().members()) {
            if (!KNOWN.contains(member.name())) {
                context.report(context.finding(FieldFinding.UNKNOWN_KEY, "LC." + member.name()));
            }
        }
    }

    private static void name(OcmfObject loss, DecodeContext context) {
        loss.string("LN")
                .filter(name -> name.length() > MAX_NAME)
                .ifPresent(name -> context.report(
                        FieldFinding.TOO_LONG, "LC.LN", Integer.toString(MAX_NAME), Integer.toString(name.length())));
        loss.json()
                .get("LI")
                .filter(id -> JsonNumber.decimal(id.text())
                        .filter(LossCompensationRules::isInteger)
                        .isEmpty())
                .ifPresent(id -> context.report(FieldFinding.LI_NOT_INTEGER, "LC.LI", id.text()));
    }

    private static boolean isInteger(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static void resistance(OcmfObject loss, DecodeContext context) {
        Optional<BigDecimal> resistance = loss.number("LR");
        Optional<String> unit = loss.string("LU");
        if (resistance.isEmpty()) {
            context.report(context.finding(FieldFinding.LC_INCOMPLETE, "LC.LR"));
        }
        if (unit.isEmpty()) {
            context.report(context.finding(FieldFinding.LC_INCOMPLETE, "LC.LU"));
        }
        resistance
                .filter(number -> number.signum() < 0)
                .ifPresent(number -> context.report(FieldFinding.LC_NEGATIVE, "LC.LR", number.toPlainString()));
        unit.filter(text -> !RESISTANCE_UNITS.contains(text))
                .ifPresent(text -> context.report(FieldFinding.LC_UNIT, "LC.LU", "mOhm or uOhm", text));
    }
}
