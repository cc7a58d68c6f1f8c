package io.github.eichcheck.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where chunks come from. Used by one thread at a time. */
public interface Feed extends Closeable {
    /**
     * Reads the next chunk.
     *
     * @return empty at the end
     * @throws IOException if nothing more can be read at all; an input that cannot be read is an {@link Item}
     */
    Optional<Chunk> next() throws IOException;
}
