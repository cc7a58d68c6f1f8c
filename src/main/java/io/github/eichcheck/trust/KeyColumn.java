package io.github.eichcheck.trust;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a key list, by which the members of NDJSON and the lines before a PEM block are named as well. */
enum KeyColumn {
    PUBLIC_KEY,
    METER,
    EVSE_ID,
    CHARGE_POINT,
    VALID_FROM,
    VALID_TO,
    OPERATOR,
    SOURCE,
    COMMENT;

    /** The name in lower case, such as {@code evse_id}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the column says whose key it is. */
    boolean isId() {
        return this == METER || this == EVSE_ID || this == CHARGE_POINT;
    }

    /** The column of a name in any case; blanks around it do not count, blanks and hyphens in it are underscores. */
    static Optional<KeyColumn> of(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Arrays.stream(values())
                .filter(column -> column.id().equals(plain))
                .findFirst();
    }
}
