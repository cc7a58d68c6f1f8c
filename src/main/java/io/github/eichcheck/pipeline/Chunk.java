package io.github.eichcheck.pipeline;

import java.util.List;

/**
 * What a worker gets at once.
 *
 * @param items what was read, in the order of the input
 * @param bytes how long the texts among it are, in bytes
 */
public record Chunk(List<Item> items, long bytes) {
    private static final long BYTES_OF_AN_ITEM = 1 << 10;

    /** How much of the memory for what is under way it takes. */
    long weight() {
        return bytes + items.size() * BYTES_OF_AN_ITEM;
    }
}
