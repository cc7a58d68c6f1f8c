package io.github.eichcheck.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first line of a CSV list.
 *
 * @param delimiter what separates the cells
 * @param names the names as written
 */
record CsvHeader(char delimiter, List<String> names) {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    /** Reads a header: the delimiter is the one that shows the most known columns, or else makes the most cells. */
    static CsvHeader of(String line) {
        CsvHeader best = of(line, DELIMITERS.get(0));
        for (char delimiter : DELIMITERS) {
            CsvHeader other = of(line, delimiter);
            if (other.rank() > best.rank()) {
                best = other;
            }
        }
        return best;
    }

    private static CsvHeader of(String line, char delimiter) {
        return new CsvHeader(
                delimiter,
                CsvCells.of(line, delimiter).stream()
                        .findFirst()
                        .map(row -> row.cells().stream().map(String::strip).toList())
                        .orElse(List.of()));
    }

    private long rank() {
        return columns().stream().filter(Optional::isPresent).count() * 1000 + names.size();
    }

    /** What each cell means; empty for unknown names. */
    List<Optional<KeyColumn>> columns() {
        List<Optional<KeyColumn>> columns = new ArrayList<>();
        names.forEach(name -> columns.add(KeyColumn.of(name)));
        return columns;
    }
}
