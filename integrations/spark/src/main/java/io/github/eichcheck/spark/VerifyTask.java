package io.github.eichcheck.spark;

import io.github.eichcheck.ocpi.CdrText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The rows of one task, made one at a time while they are written. */
final class VerifyTask implements Iterator<Row> {
    private final Deque<Slice> slices;
    private final CdrRows rows;
    private final Configuration configuration;
    private final FileFailures failures;
    private @Nullable SliceReader open;
    private Optional<Row> next = Optional.empty();

    VerifyTask(List<Slice> slices, CdrRows rows, Configuration configuration, FileFailures failures) {
        this.slices = new ArrayDeque<>(slices);
        this.rows = rows;
        this.configuration = configuration;
        this.failures = failures;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !slices.isEmpty()) {
            Slice slice = slices.element();
            try {
                next = read(slice);
            } catch (IOException e) {
                failures.failed(slice.file().name(), e);
                leave();
            }
        }
        return next.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more CDRs");
        }
        Row row = next.get();
        next = Optional.empty();
        return row;
    }

    private Optional<Row> read(Slice slice) throws IOException {
        SliceReader reader = open;
        if (reader == null) {
            reader = SliceReader.open(slice, configuration);
            open = reader;
        }
        Optional<CdrText> text = reader.next();
        if (text.isPresent()) {
            return rows.row(slice.file().index(), reader.number(), text.get());
        }
        if (slice.isWhole() && reader.number() == 0) {
            failures.empty(slice.file().name());
        }
        leave();
        return Optional.empty();
    }

    private void leave() {
        slices.remove();
        SliceReader reader = open;
        open = null;
        if (reader != null) {
            try {
                reader.close();
            } catch (IOException e) {
                // It was only read: nothing is lost.
            }
        }
    }
}
