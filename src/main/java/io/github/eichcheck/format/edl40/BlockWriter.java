package io.github.eichcheck.format.edl40;

import io.github.eichcheck.spi.FieldRange;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/** Writes a block of 320 bytes field by field, numbers with the lowest byte first, and notes where each field lies. */
public final class BlockWriter {
    private final byte[] block = new byte[Edl40Block.LENGTH];
    private final List<FieldRange> layout = new ArrayList<>();
    private int offset;

    /** A block of zeros, to be written from its first byte on. */
    public BlockWriter() {}

    /**
     * Appends a number.
     *
     * @param name the field
     * @param length its length in bytes, 1 to 8
     * @param value the number; its low bytes are written
     */
    public void number(String name, int length, long value) {
        number(name, length, value, Long.toString(value));
    }

    /**
     * Appends a number that is shown in another way.
     *
     * @param name the field
     * @param length its length in bytes, 1 to 8
     * @param value the number; its low bytes are written
     * @param shown how it is shown
     */
    public void number(String name, int length, long value, String shown) {
        for (int i = 0; i < length; i++) {
            block[offset + i] = (byte) (value >>> (8 * i));
        }
        field(name, length, shown);
    }

    /**
     * Appends bytes, filled up with 00 on the right.
     *
     * @param name the field
     * @param content the bytes, not more than {@code length}
     * @param length the length of the field
     * @param shown how it is shown
     */
    public void bytes(String name, Bytes content, int length, String shown) {
        System.arraycopy(content.toArray(), 0, block, offset, content.length());
        field(name, length, shown);
    }

    private void field(String name, int length, String shown) {
        layout.add(new FieldRange(name, offset, offset + length, shown));
        offset += length;
    }

    /**
     * What was written.
     *
     * @return 320 bytes; behind the last field they are 00
     */
    public Bytes block() {
        return Bytes.of(block);
    }

    /**
     * Where the fields lie.
     *
     * @return the fields in ascending order
     */
    public List<FieldRange> layout() {
        return List.copyOf(layout);
    }

    static void requireLength(String name, Bytes content, int length) {
        if (content.length() != length) {
            throw new IllegalArgumentException(name + " has " + content.length() + " bytes instead of " + length);
        }
    }

    static void requireAtMost(String name, Bytes content, int length) {
        if (content.length() > length) {
            throw new IllegalArgumentException(name + " has " + content.length() + " bytes, more than " + length);
        }
    }

    static void requireRange(String name, long value, long lowest, long highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " is " + value + ", not " + lowest + " to " + highest);
        }
    }
}
