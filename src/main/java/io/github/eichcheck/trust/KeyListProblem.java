package io.github.eichcheck.trust;

import io.github.eichcheck.trust.ListedKey.Place;

/**
 * Something that is wrong with a key list.
 *
 * @param place where
 * @param defect what
 * @param actual what is there, at most {@value #MAX_EXCERPT} characters of it; may be empty
 */
public record KeyListProblem(Place place, KeyListDefect defect, String actual) {
    /** The most characters of a list that a problem repeats. */
    public static final int MAX_EXCERPT = 80;

    private static final String CUT = "...";

    /**
     * A problem with a beginning of what is there.
     *
     * @param place where
     * @param defect what
     * @param actual what is there, of any length
     */
    public KeyListProblem {
        if (actual.length() > MAX_EXCERPT) {
            actual = actual.substring(0, MAX_EXCERPT - CUT.length()) + CUT;
        }
    }

    /**
     * The problem in one line, for people.
     *
     * @return {@code file:line column: text (actual)}
     */
    public String line() {
        String column = place.column().isEmpty() ? "" : " " + place.column();
        String what = actual.isBlank() ? "" : " (" + actual.replaceAll("\\s+", " ") + ")";
        return place.file() + ":" + place.line() + column + ": " + defect.text() + what;
    }
}
