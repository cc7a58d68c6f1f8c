package io.github.eichcheck.finding;

import java.util.Locale;

/**
 * The four questions that are asked of every CDR. Each finding belongs to exactly one of them, and each of them gets a
 * {@link Verdict} of its own.
 */
public enum Aspect {
    /** Did this meter key sign exactly these bytes? */
    SIGNATURE,
    /** Is it the key of the meter that should have measured? */
    KEY,
    /** Do the readings form one complete, usable measurement? */
    SESSION,
    /** Does the CDR bill what was signed? */
    TOTALS;

    /**
     * The name that reports use.
     *
     * @return the constant's name in lower case, such as {@code signature}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
