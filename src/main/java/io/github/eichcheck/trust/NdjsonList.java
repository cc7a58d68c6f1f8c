package io.github.eichcheck.trust;

import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonNull;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.trust.ListLines.Line;
import io.github.eichcheck.trust.ListedKey.Place;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A key list with one JSON object a line. Members that are {@code null} do not count. */
final class NdjsonList {
    private static final int MOST_NAMES_NOTED = 100;

    private final ListLines lines;
    private final KeyListSink sink;
    private final Set<String> noted = new HashSet<>();

    NdjsonList(ListLines lines, KeyListSink sink) {
        this.lines = lines;
        this.sink = sink;
    }

    void read() throws IOException {
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                read(line.get());
            }
        }
    }

    private void read(Line line) {
        Place place = new Place(lines.file(), line.number(), "");
        try {
            if (JsonReader.read(Bytes.utf8(line.text())) instanceof JsonObject object) {
                read(line, object);
            } else {
                sink.problem(new KeyListProblem(place, KeyListDefect.NOT_JSON, line.text()));
            }
        } catch (JsonSyntaxException e) {
            sink.problem(
                    new KeyListProblem(place, KeyListDefect.NOT_JSON, "column " + e.column() + ": " + e.getMessage()));
        }
    }

    private void read(Line line, JsonObject object) {
        KeyCells cells = new KeyCells(lines.file(), line.number());
        Set<KeyColumn> seen = EnumSet.noneOf(KeyColumn.class);
        for (JsonMember member : object.members()) {
            Optional<KeyColumn> column = KeyColumn.of(member.name());
            if (column.isEmpty()) {
                note(line, member.name());
            } else if (!seen.add(column.get())) {
                sink.problem(new KeyListProblem(cells.place(column.get()), KeyListDefect.COLUMN_TWICE, member.name()));
                return;
            } else if (!put(cells, column.get(), member.value())) {
                sink.problem(new KeyListProblem(
                        cells.place(column.get()),
                        KeyListDefect.MEMBER_TYPE,
                        member.value().kind()));
                return;
            }
        }
        cells.to(sink);
    }

    private static boolean put(KeyCells cells, KeyColumn column, JsonValue value) {
        if (value instanceof JsonString || value instanceof JsonNumber) {
            cells.put(column, value.text());
            return true;
        }
        return value instanceof JsonNull;
    }

    private void note(Line line, String name) {
        if (noted.size() < MOST_NAMES_NOTED && noted.add(name)) {
            Place place = new Place(lines.file(), line.number(), "");
            sink.problem(new KeyListProblem(place, KeyListDefect.COLUMN_UNKNOWN, name));
        }
    }
}
