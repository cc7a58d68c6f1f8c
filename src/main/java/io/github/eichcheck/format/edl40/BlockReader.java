package io.github.eichcheck.format.edl40;

import io.github.eichcheck.wire.Bytes;

/** Reads a block field by field, numbers with the lowest byte first. */
final class BlockReader {
    private final Bytes block;
    private int offset;

    BlockReader(Bytes block) {
        this.block = block;
    }

    Bytes bytes(int length) {
        Bytes field = block.slice(offset, offset + length);
        offset += length;
        return field;
    }

    /** The bytes of a field without the 00 that fill it on the right. */
    Bytes padded(int length) {
        return Edl40Block.withoutPadding(bytes(length));
    }

    /** An unsigned number of up to seven bytes. */
    long unsigned(int length) {
        return low(bytes(length));
    }

    /** A signed number of eight bytes. */
    long signed() {
        return low(bytes(Long.BYTES));
    }

    private static long low(Bytes field) {
        long value = 0;
        for (int i = field.length() - 1; i >= 0; i--) {
            value = value << 8 | field.at(i);
        }
        return value;
    }
}
