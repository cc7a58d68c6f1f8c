package io.github.eichcheck.spark;

import io.github.eichcheck.pipeline.Item;
import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** What a slice holds, in its order. */
interface ItemReader extends AutoCloseable {
    /** Opens a slice. */
    static ItemReader open(Slice slice, Configuration configuration) throws IOException {
        return slice.isWhole() ? new WholeReader(slice.file(), configuration) : RangeReader.open(slice, configuration);
    }

    /**
     * The next text of a CDR, or what else is to be said.
     *
     * @throws IOException if the storage fails, which may be otherwise the next time
     */
    Optional<Item> next() throws IOException;

    /** How many CDRs of its file lie before the slice. */
    long cdrsBefore();

    @Override
    void close() throws IOException;
}
