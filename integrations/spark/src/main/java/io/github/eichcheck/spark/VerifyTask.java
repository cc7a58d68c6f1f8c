package io.github.eichcheck.spark;

import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.pipeline.Item;
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
    private @Nullable ItemReader open;
    private String file = "";
    private long number;
    private long ordinal;
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
        ItemReader reader = open;
        if (reader == null) {
            reader = ItemReader.open(slice, configuration);
            open = reader;
            ordinal = reader.cdrsBefore();
            number = reader.cdrsBefore();
            file = slice.file().name();
        }
        Optional<Item> item = reader.next();
        if (item.isEmpty()) {
            leave();
        } else if (item.get() instanceof Item.Text text) {
            return row(slice, text.text());
        } else {
            failures.noted(item.get());
        }
        return Optional.empty();
    }

    /** CDRs are counted in the file, and in each file of an archive. */
    private Optional<Row> row(Slice slice, CdrText text) {
        String name = text.position().file();
        number = name.equals(file) ? number + 1 : 1;
        file = name;
        ordinal++;
        return rows.row(slice.file().index(), ordinal, number, text);
    }

    private void leave() {
        slices.remove();
        ItemReader reader = open;
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
