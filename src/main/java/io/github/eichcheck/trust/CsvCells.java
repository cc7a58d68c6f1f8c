package io.github.eichcheck.trust;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Takes lines of CSV apart (RFC 4180). The only class that sees the CSV library. */
final class CsvCells {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private CsvCells() {}

    /**
     * A row.
     *
     * @param offset on which of the lines it begins, from zero
     * @param cells its cells
     */
    record Row(int offset, List<String> cells) {}

    /**
     * The rows in some lines.
     *
     * @param text the lines, separated by LF
     * @param delimiter what separates the cells
     * @return the rows; empty if the quotation marks do not fit together
     */
    static List<Row> of(String text, char delimiter) {
        return text.indexOf('"') < 0 && text.indexOf('\n') < 0
                ? List.of(new Row(0, plain(text, delimiter)))
                : quoted(text, delimiter);
    }

    /** Without quotation marks nothing needs a parser. */
    private static List<String> plain(String text, char delimiter) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(delimiter); to >= 0; to = text.indexOf(delimiter, from)) {
            cells.add(text.substring(from, to));
            from = to + 1;
        }
        cells.add(text.substring(from));
        return cells;
    }

    private static List<Row> quoted(String text, char delimiter) {
        List<Row> rows = new ArrayList<>();
        CSVFormat format = FORMAT.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int offset = 0;
            for (CSVRecord row : parser) {
                rows.add(new Row(offset, row.toList()));
                offset += 1 + lineBreaks(row);
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static int lineBreaks(CSVRecord row) {
        int breaks = 0;
        for (String cell : row) {
            breaks += (int) cell.chars().filter(c -> c == '\n').count();
        }
        return breaks;
    }
}
