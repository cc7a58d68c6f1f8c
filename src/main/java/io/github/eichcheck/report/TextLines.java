package io.github.eichcheck.report;

import java.util.List;

/** Puts lines together: indented, wrapped at words, columns aligned with blanks, nothing left at the end of a line. */
final class TextLines {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line as it is; blanks at its end are dropped. */
    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Adds an empty line. */
    void gap() {
        text.append('\n');
    }

    /** Adds a text in as many lines as it takes; a word that is longer than a line stays whole. */
    void wrapped(int indent, String words) {
        String margin = " ".repeat(indent);
        StringBuilder line = new StringBuilder(margin);
        for (String word : words.strip().split(" +", -1)) {
            if (line.length() > indent && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line.setLength(indent);
            }
            line.append(line.length() > indent ? " " : "").append(word);
        }
        line(line.toString());
    }

    /** Adds rows whose cells stand under each other; all rows but the last cell's have the same number of cells. */
    void table(int indent, List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < row.size(); i++) {
                line.append(padded(row.get(i), widths[i] + 2));
            }
            line(line.toString());
        }
    }

    /** Returns a text filled up with blanks. */
    static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
