package io.github.eichcheck.trust;

import io.github.eichcheck.trust.ListedKey.Place;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The cells of one line, until they are a {@link ListedKey}. Used by one thread only. */
final class KeyCells {
    /** The longest cell that is read, in characters. */
    static final int MAX_CELL = 1 << 14;

    private final Place place;
    private final Map<KeyColumn, String> cells = new EnumMap<>(KeyColumn.class);

    KeyCells(String file, long line) {
        this.place = new Place(file, line, "");
    }

    Place place() {
        return place;
    }

    Place place(KeyColumn column) {
        return new Place(place.file(), place.line(), column.id());
    }

    /** Adds a cell; blanks around it and empty cells do not count. */
    void put(KeyColumn column, String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            cells.put(column, stripped);
        }
    }

    boolean has(KeyColumn column) {
        return cells.containsKey(column);
    }

    boolean hasId() {
        return cells.keySet().stream().anyMatch(KeyColumn::isId);
    }

    /** The same cells at another line of the same file. */
    KeyCells at(long line) {
        KeyCells copy = new KeyCells(place.file(), line);
        copy.cells.putAll(cells);
        return copy;
    }

    /** Gives the line to a sink, or says why not. */
    void to(KeyListSink sink) {
        for (Map.Entry<KeyColumn, String> cell : cells.entrySet()) {
            if (cell.getValue().length() > MAX_CELL) {
                sink.problem(new KeyListProblem(
                        place(cell.getKey()),
                        KeyListDefect.CELL_TOO_LONG,
                        cell.getValue().length() + " characters"));
                return;
            }
        }
        if (!has(KeyColumn.PUBLIC_KEY)) {
            sink.problem(new KeyListProblem(place(KeyColumn.PUBLIC_KEY), KeyListDefect.KEY_MISSING, ""));
            return;
        }
        sink.key(new ListedKey(
                place,
                cell(KeyColumn.PUBLIC_KEY).orElseThrow(),
                cell(KeyColumn.METER),
                cell(KeyColumn.EVSE_ID),
                cell(KeyColumn.CHARGE_POINT),
                cell(KeyColumn.VALID_FROM),
                cell(KeyColumn.VALID_TO),
                cell(KeyColumn.OPERATOR),
                cell(KeyColumn.SOURCE),
                cell(KeyColumn.COMMENT)));
    }

    private Optional<String> cell(KeyColumn column) {
        return Optional.ofNullable(cells.get(column));
    }
}
