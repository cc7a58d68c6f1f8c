package io.github.eichcheck.trust;

import java.util.Locale;

/** What can be wrong with a key list. */
public enum KeyListDefect {
    /** The file is in UTF-16 or UTF-32. */
    ENCODING(true, "it is not UTF-8; save the list as CSV in UTF-8"),
    /** A line is not UTF-8. */
    NOT_UTF8(false, "it is not UTF-8 and was read as windows-1252"),
    /** There is nothing in the file. */
    EMPTY(true, "there is nothing in it"),
    /** The first line of a CSV file names no column {@code public_key}. */
    NO_PUBLIC_KEY_COLUMN(true, "the header names no column public_key"),
    /** The header names none of the columns that say whose key it is. */
    NO_ID_COLUMN(true, "the header names none of the columns meter, evse_id and charge_point"),
    /** The header, or a JSON object, names the same column twice. */
    COLUMN_TWICE(true, "a column is named twice"),
    /** A column that is not known. */
    COLUMN_UNKNOWN(false, "an unknown column was passed over"),
    /** A line that begins with # after the header. */
    COMMENT_LINE(false, "a line that begins with # was passed over"),
    /** More cells than the header has. */
    TOO_MANY_CELLS(true, "there are more cells than the header has columns"),
    /** Quotation marks that do not come in pairs. */
    QUOTES(true, "the quotation marks do not fit together"),
    /** A cell that is too long to be read. */
    CELL_TOO_LONG(true, "a cell is too long"),
    /** A line that is not a JSON object. */
    NOT_JSON(true, "the line is not one JSON object"),
    /** A member that is neither a text nor a number. */
    MEMBER_TYPE(true, "the value is neither a text nor a number"),
    /** A PEM block that is not a public key, or one that does not end. */
    PEM_BLOCK(true, "this is not a whole PEM block of a public key"),
    /** There is no key. */
    KEY_MISSING(true, "there is no public_key"),
    /** The key cannot be read. */
    KEY_UNREADABLE(true, "the public key cannot be read"),
    /** Nothing says whose key it is. */
    ID_MISSING(true, "there is neither meter nor evse_id nor charge_point"),
    /** A date that is none. */
    DATE_MALFORMED(true, "this is neither a date nor an instant of ISO 8601"),
    /** The key went out of use before it came into use. */
    VALIDITY_REVERSED(true, "valid_from is after valid_to"),
    /** The entry was made from a CDR, so that it would make the CDR its own witness. */
    SELF_ASSERTED(
            true,
            "it was taken from a CDR; not trusted until somebody compares it with the meter's label and says so in"
                    + " source"),
    /** The same key, identifiers and validity once more. */
    DUPLICATE(false, "the same entry stands in the list twice"),
    /** Another key for the same identifier at the same time. */
    SEVERAL_KEYS(false, "the list has another key for the same time");

    private final boolean lost;
    private final String text;

    KeyListDefect(boolean lost, String text) {
        this.lost = lost;
        this.text = text;
    }

    /**
     * The name that reports use, never changed once released.
     *
     * @return the constant's name in lower case with hyphens, such as {@code key-unreadable}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the entry, or for a defect of the header the whole list, cannot be used.
     *
     * @return false for what is only noted
     */
    public boolean isLost() {
        return lost;
    }

    /**
     * What is wrong, for people.
     *
     * @return a part of a sentence without a stop
     */
    public String text() {
        return text;
    }
}
