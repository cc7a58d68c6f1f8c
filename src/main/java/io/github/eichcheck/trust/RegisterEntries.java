package io.github.eichcheck.trust;

import io.github.eichcheck.trust.KeyCell.Usable;
import io.github.eichcheck.trust.KeyImport.Entry;
import io.github.eichcheck.trust.ListedKey.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes entries of a key list from the register. Used once. */
final class RegisterEntries {
    private static final int LONGEST_COMMENT = 200;

    private final Register register;
    private final String source;
    private final List<Entry> entries = new ArrayList<>();
    private final List<ListFault> faults = new ArrayList<>();
    private final Map<String, List<Long>> rowsOfStation = new HashMap<>();

    RegisterEntries(Register register) {
        this.register = register;
        this.source = "bnetza " + register.edition().map(Object::toString).orElse(baseName(register.file()));
    }

    KeyImport read() {
        register.oddRows()
                .forEach(row -> faults.add(ListFault.note(
                        new Place(register.file(), row.line(), ""),
                        row.row(),
                        "list/" + KeyListDefect.TOO_MANY_CELLS.id(),
                        KeyListDefect.TOO_MANY_CELLS.text(),
                        "cells of this row may stand in the wrong column")));
        register.points().forEach(this::read);
        faults.sort(Comparator.comparingLong(fault -> fault.place().line()));
        return new KeyImport(
                register.file(),
                List.copyOf(entries),
                List.copyOf(faults),
                register.points().size());
    }

    private void read(RegisterPoint point) {
        Place place = new Place(register.file(), point.row().line(), point.column());
        KeyCell cell = KeyCell.read(point.key());
        if (cell instanceof Usable usable) {
            entries.add(new Entry(point.row().row(), listed(place, point, usable), usable));
        } else {
            faults.add(ListFault.of(place, point.row().row(), point.key(), (KeyCell.Refused) cell));
        }
    }

    private ListedKey listed(Place place, RegisterPoint point, Usable key) {
        return new ListedKey(
                place,
                key.canonical(),
                Optional.empty(),
                point.evseId(),
                Optional.of(station(point) + "/" + point.number()),
                Optional.empty(),
                Optional.empty(),
                point.operator(),
                Optional.of(source),
                point.evseText().map(text -> "EVSE-ID cell: " + CellText.excerpt(text, LONGEST_COMMENT)));
    }

    /** The register's number, or operator and address; stations of one operator at one address are counted. */
    private String station(RegisterPoint point) {
        if (point.station().isPresent()) {
            return point.station().get();
        }
        String name = Stream.of(point.operator(), point.address())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        List<Long> rows = rowsOfStation.computeIfAbsent(name, unused -> new ArrayList<>());
        if (!rows.contains(point.row().row())) {
            rows.add(point.row().row());
        }
        return rows.size() == 1 ? name : name + " (" + rows.size() + ")";
    }

    private static String baseName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
