package io.github.eichcheck.spark;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.batch.BatchEntry;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.ocpi.SourcePosition;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Verifies CDRs on an executor and makes rows of {@link ReportSchema#STAGED} of them. */
final class CdrRows {
    private static final int KEY = 8;

    private final CdrVerifier verifier;
    private final CdrReader reader = new CdrReader();
    private final Consumer<Unread> unread;

    /** With a receiver of what is lost to a bug. */
    CdrRows(CdrVerifier verifier, Consumer<Unread> unread) {
        this.verifier = verifier;
        this.unread = unread;
    }

    /**
     * One row; none where a bug hit, which costs this CDR and no other.
     *
     * @param file the index of the file
     * @param ordinal orders the CDRs of the file
     * @param number counts them, in an archive those of each of its files
     */
    Optional<Row> row(int file, long ordinal, long number, CdrText text) {
        SourcePosition at = text.position();
        try {
            return Optional.of(row(file, ordinal, number, verifier.verify(reader.read(text))));
        } catch (RuntimeException | StackOverflowError e) {
            String place = ("line " + at.line() + " " + at.pointer()).strip();
            unread.accept(new Unread(at.file(), "internal error at " + place + ": " + e, true));
            return Optional.empty();
        }
    }

    private static Row row(int file, long ordinal, long number, CdrReport report) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(report.position().file());
        row.add(number);
        row.add(report.position().line());
        row.add(report.position().pointer());
        row.addAll(ReportRow.found(report));
        row.add(file);
        row.add(ordinal);
        Optional<BatchEntry> entry = report.readable() ? Optional.of(BatchEntry.of(report)) : Optional.empty();
        row.add(ReportRow.orNull(entry.map(CdrRows::keys)));
        row.add(ReportRow.orNull(entry.map(EntryCodec::encode)));
        return RowFactory.create(row.toArray());
    }

    /** The first eight bytes of each key: those that are alike by chance only make a part of the batch larger. */
    private static Long[] keys(BatchEntry entry) {
        return entry.keys().stream().map(CdrRows::number).distinct().toArray(Long[]::new);
    }

    private static long number(Bytes digest) {
        byte[] first = Arrays.copyOf(digest.toArray(), KEY);
        return java.nio.ByteBuffer.wrap(first).getLong();
    }
}
