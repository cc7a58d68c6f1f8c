package io.github.eichcheck.trust;

import java.util.regex.Pattern;

/** Cells that strangers wrote, made fit for a line of a list. */
final class CellText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final String FORMULA_STARTS = "=+-@";

    private CellText() {}

    /** The text in one line: blanks, line breaks and invisible characters in a row become one blank. */
    static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The text without one pair of quotation marks around it. */
    static String unquoted(String text) {
        return QUOTED.matcher(text).matches()
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    /** Whether a spreadsheet program would take the cell for a formula. */
    static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    }

    /** The cell with an apostrophe before it if a spreadsheet program would take it for a formula. */
    static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    /** A beginning in one line. */
    static String excerpt(String text, int limit) {
        String line = line(text);
        return line.length() <= limit ? line : line.substring(0, limit - 3) + "...";
    }
}
