package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonBoolean;
import io.github.eichcheck.spi.DecodeContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who charged: the user assignment of a transaction (OCMF 1.4.1, payload section: IS, IL, IF, IT, ID, TT). */
final class UserRules {
    private static final List<String> GROUP = List.of("IS", "IL", "IF", "IT", "ID", "TT");
    private static final Set<String> LEVELS = Set.of("NONE", "HEARSAY", "TRUSTED", "VERIFIED", "CERTIFIED", "SECURE");
    private static final Set<String> ERROR_LEVELS = Set.of("MISMATCH", "INVALID", "OUTDATED", "UNKNOWN");
    private static final int MAX_TARIFF_TEXT = 250;

    private final OcmfObject general;
    private final DecodeContext context;

    private UserRules(OcmfObject general, DecodeContext context) {
        this.general = general;
        this.context = context;
    }

    static void check(
            OcmfObject general, Optional<OcmfVersion> version, Optional<String> pagination, DecodeContext context) {
        UserRules rules = new UserRules(general, context);
        if (pagination.filter(GeneralFields.FISCAL::equals).isPresent()) {
            rules.fiscal();
        } else if (pagination.isPresent()) {
            rules.presence();
        }
        rules.assignment(version);
        rules.flags();
        new UserIdentifier(context).check(general.string("IT"), general.string("ID"));
        rules.tariffText();
    }

    private void fiscal() {
        for (String key : GROUP) {
            if (general.has(key)) {
                context.report(context.finding(FieldFinding.FISCAL_WITH_USER, key));
            }
        }
    }

    private void presence() {
        if (!general.has("IS")) {
            context.report(context.finding(FieldFinding.IS_MISSING, "IS"));
        }
        if (!general.has("IT")) {
            context.report(context.finding(FieldFinding.IT_MISSING, "IT"));
        }
        if (!general.has("IF")) {
            context.report(context.finding(FieldFinding.IF_MISSING, "IF"));
        }
    }

    private void assignment(Optional<OcmfVersion> version) {
        Optional<JsonValue> is = general.json().get("IS");
        if (is.isPresent() && !(is.get() instanceof JsonBoolean)) {
            assignmentAsText(is.get(), version);
        } else if (is.filter(value -> !((JsonBoolean) value).value()).isPresent()) {
            notAssigned();
        }
        general.string("IL").ifPresent(this::level);
    }

    /** Until OCMF 0.3, IS held the level as a text. */
    private void assignmentAsText(JsonValue is, Optional<OcmfVersion> version) {
        boolean old = version.map(v -> v.isBefore(0, 4)).orElse(general.has("VI") || general.has("VV"));
        if (old) {
            level(is.text());
        } else {
            context.report(FieldFinding.IS_NOT_BOOLEAN, "IS", "true or false", is.text());
        }
    }

    private void notAssigned() {
        context.report(context.finding(FieldFinding.IS_FALSE, "IS"));
        Optional<String> named = general.string("ID")
                .filter(id -> !id.isBlank())
                .or(() -> general.string("IL").filter(level -> !level.equals("NONE")));
        named.ifPresent(text -> context.report(FieldFinding.IS_FALSE_WITH_ID, "IS", text));
    }

    private void level(String level) {
        if (ERROR_LEVELS.contains(level)) {
            context.report(FieldFinding.IL_ERROR, "IL", level);
        } else if (!LEVELS.contains(level)) {
            context.report(FieldFinding.TABLE_VALUE, "IL", "a level of Table 11", level);
        }
    }

    private void flags() {
        Optional<JsonValue> flags = general.json().get("IF");
        if (flags.isEmpty()) {
            return;
        }
        if (flags.get() instanceof JsonArray array) {
            IdentificationFlags.check(array, context);
        } else {
            general.wrongType("IF", "array", flags.get());
        }
    }

    private void tariffText() {
        general.string("TT")
                .filter(text -> text.length() > MAX_TARIFF_TEXT)
                .ifPresent(text -> context.report(
                        FieldFinding.TOO_LONG,
                        "TT",
                        Integer.toString(MAX_TARIFF_TEXT),
                        Integer.toString(text.length())));
    }
}
