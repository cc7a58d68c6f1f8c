package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.RecordOrigin.Page;
import java.util.Optional;

/**
 * What the general fields of a payload say beyond their texts.
 *
 * @param version FV; empty where missing or malformed
 * @param page PG; empty where missing or malformed
 * @param origin who measured what for whom
 */
record GeneralFields(Optional<OcmfVersion> version, Optional<Page> page, RecordOrigin origin) {
    /** The context of transactions in PG. */
    static final String TRANSACTION = "T";

    /** The context of fiscal readings in PG. */
    static final String FISCAL = "F";

    /**
     * Reads the general fields and checks each of them.
     *
     * @param payload the payload
     * @param context where findings go
     * @return what they say
     */
    static GeneralFields check(Payload payload, DecodeContext context) {
        OcmfObject general = payload.general();
        Optional<OcmfVersion> version = OcmfVersion.read(general, context);
        KeyRules.check(payload.json(), version, context);
        Optional<Page> page = Pagination.read(general, context);
        SourceRules.check(general, context);
        UserRules.check(general, version, page.map(Page::context), context);
        LossCompensationRules.check(general, context);
        return new GeneralFields(version, page, origin(general, page));
    }

    private static RecordOrigin origin(OcmfObject general, Optional<Page> page) {
        return new RecordOrigin(
                text(general, "MS"),
                text(general, "GS"),
                text(general, "CI"),
                text(general, "ID"),
                text(general, "IT"),
                Optional.empty(),
                page);
    }

    private static Optional<String> text(OcmfObject general, String key) {
        Optional<JsonValue> value = general.json().get(key);
        if (value.isEmpty() || OcmfObject.isUnusable(value.get())) {
            return Optional.empty();
        }
        String text = value.get().text();
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    boolean isTransaction() {
        return page.filter(p -> p.context().equals(TRANSACTION)).isPresent();
    }

    boolean isFiscal() {
        return page.filter(p -> p.context().equals(FISCAL)).isPresent();
    }
}
