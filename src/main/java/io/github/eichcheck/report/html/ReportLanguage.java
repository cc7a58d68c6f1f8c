package io.github.eichcheck.report.html;

import java.util.Locale;

/** The languages of the report's own words. Codes, verdict words and data are the same in all of them. */
public enum ReportLanguage {
    /** English. */
    EN,
    /** German. */
    DE;

    /**
     * The language tag (RFC 5646).
     *
     * @return the constant's name in lower case
     */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
