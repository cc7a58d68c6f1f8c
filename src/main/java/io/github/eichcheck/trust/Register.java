package io.github.eichcheck.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The key cells of an edition of the German charging-station register (Ladesäulenregister der Bundesnetzagentur).
 *
 * @param file its name as the user gave it
 * @param edition the date of the edition, where the lines above the header tell it
 * @param charset the name of the character set that it was read in
 * @param rows how many rows of stations there are
 * @param points the charging points with something in their key cell, in the order of the file
 * @param oddRows rows that have more cells than the header, so that cells may stand in the wrong column
 */
public record Register(
        String file,
        Optional<LocalDate> edition,
        String charset,
        long rows,
        List<RegisterPoint> points,
        List<Row> oddRows) {

    /**
     * A row.
     *
     * @param line the number of the line in the file at which it begins, from one
     * @param row the number of the row in a spreadsheet, from one, preamble and header counted
     */
    public record Row(long line, long row) {}
}
