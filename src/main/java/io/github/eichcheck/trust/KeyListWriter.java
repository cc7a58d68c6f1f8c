package io.github.eichcheck.trust;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes key lists as CSV (RFC 4180) with LF, in the form that {@link KeyListReader} reads. Cells come from strangers:
 * line breaks and control characters become blanks, and what a spreadsheet program would take for a formula gets an
 * apostrophe before it, but for keys, which {@link KeyCell.Usable#canonical()} has already made harmless.
 */
public final class KeyListWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Appendable out;

    /**
     * Begins a list with the names of its columns.
     *
     * @param out where to
     * @throws IOException from {@code out}
     */
    public KeyListWriter(Appendable out) throws IOException {
        this.out = out;
        FORMAT.printRecord(
                out, Arrays.stream(KeyColumn.values()).map(KeyColumn::id).toArray());
    }

    /**
     * Writes an entry.
     *
     * @param key the entry; its place is not written
     * @throws IOException from the output
     */
    public void write(ListedKey key) throws IOException {
        FORMAT.printRecord(
                out,
                key.publicKey(),
                cell(key.meter()),
                cell(key.evseId()),
                cell(key.chargePoint()),
                cell(key.validFrom()),
                cell(key.validTo()),
                cell(key.operator()),
                cell(key.source()),
                cell(key.comment()));
    }

    private static String cell(Optional<String> text) {
        return text.map(CellText::line).map(CellText::harmless).orElse("");
    }
}
