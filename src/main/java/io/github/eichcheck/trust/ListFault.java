package io.github.eichcheck.trust;

import io.github.eichcheck.trust.ListedKey.Place;
import java.util.List;

/**
 * Something in a list that a person should look at.
 *
 * @param place where
 * @param row the number of the row in a spreadsheet, from one; 0 where the list is no table
 * @param code what it is, such as {@code list/off-curve}
 * @param text what it is, in words
 * @param actual what is there, in a few words; may be empty
 * @param excerpt the beginning of the cell in one line; may be empty
 * @param hints what could be meant; never applied
 * @param lost whether an entry cannot be used because of it
 */
public record ListFault(
        Place place,
        long row,
        String code,
        String text,
        String actual,
        String excerpt,
        List<String> hints,
        boolean lost) {
    private static final int EXCERPT = 60;

    static ListFault of(Place place, long row, String cell, KeyCell.Refused refused) {
        return new ListFault(
                place,
                row,
                refused.defect().id(),
                refused.defect().text(),
                refused.detail(),
                CellText.excerpt(cell, EXCERPT),
                refused.hints(),
                true);
    }

    static ListFault of(KeyListProblem problem) {
        return new ListFault(
                problem.place(),
                0,
                "list/" + problem.defect().id(),
                problem.defect().text(),
                CellText.line(problem.actual()),
                "",
                List.of(),
                problem.defect().isLost());
    }

    /** Something that costs no entry. */
    static ListFault note(Place place, long row, String code, String text, String actual) {
        return new ListFault(place, row, code, text, actual, "", List.of(), false);
    }

    /** The same in a file and a row of a spreadsheet. */
    ListFault inRow(String file, long number) {
        Place there = new Place(file, place.line(), place.column());
        return new ListFault(there, number, code, text, actual, excerpt, hints, lost);
    }

    /**
     * Where it is.
     *
     * @return {@code file:line}, the row where there is one, and the column
     */
    public String where() {
        return place.file() + ":" + place.line() + (row > 0 ? " row " + row : "")
                + (place.column().isEmpty() ? "" : " " + place.column());
    }
}
