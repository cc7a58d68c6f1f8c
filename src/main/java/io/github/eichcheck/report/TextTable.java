package io.github.eichcheck.report;

import java.util.List;

/** Rows of text whose cells stand under each other. */
public final class TextTable {
    private TextTable() {}

    /**
     * Writes a table.
     *
     * @param rows the cells of every row; what is dangerous on a terminal is escaped, nothing is cut
     * @return one line a row, columns two blanks apart
     */
    public static String of(List<List<String>> rows) {
        TextLines lines = new TextLines();
        lines.table(
                0,
                rows.stream()
                        .map(row -> row.stream().map(TerminalText::escape).toList())
                        .toList());
        return lines.toString();
    }
}
