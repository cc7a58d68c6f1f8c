package io.github.eichcheck.report;

import java.util.Optional;
import java.util.regex.Pattern;

/** One line of comma-separated values. */
final class CsvLine {
    /**
     * Where a spreadsheet would see a formula begin: at the beginning of a cell, and behind what a spreadsheet of another
     * country takes for the end of one. The wide forms count as well.
     */
    private static final Pattern FORMULA = Pattern.compile("(?<![^,;|])([ \"']*)(?=[=+@\\-\uff1d\uff0b\uff0d\uff20])");

    private static final Pattern QUOTED = Pattern.compile("[\",;|\\r\\n]|^ | $");

    private final StringBuilder line = new StringBuilder();
    private String before = "";

    /** Adds a cell of our own making. */
    CsvLine own(Object cell) {
        String text =
                cell instanceof Optional<?> some ? some.map(Object::toString).orElse("") : cell.toString();
        line.append(before).append(QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text);
        before = ",";
        return this;
    }

    /** Adds a cell of data. An apostrophe stands before what could be a formula, which makes it text. */
    CsvLine data(Optional<String> cell) {
        String text = TerminalText.escape(cell.orElse(""));
        return own(text.equals("-") ? text : FORMULA.matcher(text).replaceAll("$1'"));
    }

    /** Returns the line with its end. */
    String end() {
        return line + "\r\n";
    }
}
