package io.github.eichcheck.trust;

import io.github.eichcheck.trust.ListLines.Line;
import io.github.eichcheck.trust.ListedKey.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A key list in CSV. Whatever is wrong with one row costs only that row. */
final class CsvList {
    /** How spreadsheet programs announce the delimiter. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=.", Pattern.CASE_INSENSITIVE);

    private static final String COMMENT = "#";

    /** The most lines that a row in quotation marks may span. */
    private static final int MAX_ROW_LINES = 64;

    private final ListLines lines;
    private final KeyListSink sink;

    CsvList(ListLines lines, KeyListSink sink) {
        this.lines = lines;
        this.sink = sink;
    }

    /** Whether the first line that could be a header names the column of the key. */
    static boolean begins(List<Line> lines) {
        return lines.stream()
                .filter(line -> !isNoHeader(line))
                .findFirst()
                .filter(line -> CsvHeader.of(line.text()).columns().contains(Optional.of(KeyColumn.PUBLIC_KEY)))
                .isPresent();
    }

    void read() throws IOException {
        Optional<Line> first = lines.next();
        while (first.isPresent() && isNoHeader(first.get())) {
            first = lines.next();
        }
        if (first.isEmpty()) {
            problem(1, "", KeyListDefect.EMPTY, "nothing but comments");
            return;
        }
        CsvHeader header = CsvHeader.of(first.get().text());
        if (isUsable(header, first.get())) {
            rows(header);
        }
    }

    private static boolean isNoHeader(Line line) {
        String text = line.text().strip();
        return text.isEmpty()
                || text.startsWith(COMMENT)
                || SEPARATOR_LINE.matcher(text).matches();
    }

    private boolean isUsable(CsvHeader header, Line line) {
        List<Optional<KeyColumn>> columns = header.columns();
        String found = header.names().isEmpty() ? line.text() : "found: " + String.join(", ", header.names());
        if (!columns.contains(Optional.of(KeyColumn.PUBLIC_KEY))) {
            problem(line.number(), "", KeyListDefect.NO_PUBLIC_KEY_COLUMN, found);
            return false;
        }
        if (columns.stream().flatMap(Optional::stream).noneMatch(KeyColumn::isId)) {
            problem(line.number(), "", KeyListDefect.NO_ID_COLUMN, found);
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = header.names().get(i);
            if (columns.get(i).isEmpty()) {
                problem(line.number(), "", KeyListDefect.COLUMN_UNKNOWN, name);
            } else if (Collections.frequency(columns, columns.get(i)) > 1) {
                problem(line.number(), columns.get(i).get().id(), KeyListDefect.COLUMN_TWICE, name);
                return false;
            }
        }
        return true;
    }

    private void rows(CsvHeader header) throws IOException {
        List<Optional<KeyColumn>> columns = header.columns();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().text().startsWith(COMMENT)) {
                problem(
                        line.get().number(),
                        "",
                        KeyListDefect.COMMENT_LINE,
                        line.get().text());
            } else if (!line.get().isBlank()) {
                List<CsvCells.Row> rows = rows(line.get(), header.delimiter());
                if (rows.isEmpty()) {
                    problem(
                            line.get().number(),
                            "",
                            KeyListDefect.QUOTES,
                            line.get().text());
                }
                for (CsvCells.Row row : rows) {
                    row(line.get().number() + row.offset(), row.cells(), columns);
                }
            }
        }
    }

    /** The rows that begin on a line: as many lines as its quotation marks need, else that line alone. */
    private List<CsvCells.Row> rows(Line line, char delimiter) throws IOException {
        if (isPaired(line.text())) {
            return CsvCells.of(line.text(), delimiter);
        }
        StringBuilder text = new StringBuilder(line.text());
        List<String> more = new ArrayList<>();
        lines.peek(MAX_ROW_LINES).forEach(next -> more.add(next.text()));
        for (int i = 0; i < more.size(); i++) {
            text.append('\n').append(more.get(i));
            if (!isPaired(more.get(i))) {
                List<CsvCells.Row> rows = CsvCells.of(text.toString(), delimiter);
                if (!rows.isEmpty()) {
                    skip(i + 1);
                    return rows;
                }
                break;
            }
        }
        return CsvCells.of(line.text(), delimiter);
    }

    private void row(long number, List<String> row, List<Optional<KeyColumn>> columns) {
        KeyCells cells = new KeyCells(lines.file(), number);
        for (int i = 0; i < row.size(); i++) {
            if (i >= columns.size()) {
                if (!row.get(i).isBlank()) {
                    problem(number, "", KeyListDefect.TOO_MANY_CELLS, row.size() + " instead of " + columns.size());
                    return;
                }
            } else if (columns.get(i).isPresent()) {
                cells.put(columns.get(i).get(), row.get(i));
            }
        }
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            cells.to(sink);
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            lines.next();
        }
    }

    private void problem(long line, String column, KeyListDefect defect, String actual) {
        sink.problem(new KeyListProblem(new Place(lines.file(), line, column), defect, actual));
    }

    private static boolean isPaired(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
