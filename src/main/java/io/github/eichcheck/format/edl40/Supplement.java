package io.github.eichcheck.format.edl40;

import io.github.eichcheck.wire.Bytes;

/**
 * The fields from offset 173 on, which meters other than the eMOC leave at zero.
 *
 * @param historicalValue the register at the begin of the session, signed 64 bit, in the block's unit and scaler
 * @param compensatedValue the same, less the losses of the line
 * @param lineResistance the resistance of the line in milliohm, unsigned 16 bit
 * @param duration the stop watch in seconds, unsigned 32 bit
 * @param price the price, unsigned 16 bit
 * @param reserved bytes 197 to 319 without the 00 that fill them on the right; genuine ones are empty
 */
public record Supplement(
        long historicalValue, long compensatedValue, int lineResistance, long duration, int price, Bytes reserved) {
    /** All zero. */
    public static final Supplement NONE = new Supplement(0, 0, 0, 0, 0, Bytes.EMPTY);

    private static final int RESERVED_LENGTH = 123;

    /**
     * Checks the sizes.
     *
     * @param historicalValue any
     * @param compensatedValue any
     * @param lineResistance 0 to 65535
     * @param duration 0 to 4294967295
     * @param price 0 to 65535
     * @param reserved at most 123 bytes
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public Supplement {
        BlockWriter.requireRange("lineResistance", lineResistance, 0, 0xFFFF);
        BlockWriter.requireRange("duration", duration, 0, 0xFFFF_FFFFL);
        BlockWriter.requireRange("price", price, 0, 0xFFFF);
        BlockWriter.requireAtMost("reserved", reserved, RESERVED_LENGTH);
    }

    void write(BlockWriter to) {
        to.number("historicalValue", 8, historicalValue);
        to.number("compensatedValue", 8, compensatedValue);
        to.number("lineResistance", 2, lineResistance);
        to.number("duration", 4, duration);
        to.number("price", 2, price);
        to.bytes("reserved", reserved, RESERVED_LENGTH, reserved.length() == 0 ? "0" : reserved.toHex());
    }

    static Supplement read(BlockReader from) {
        return new Supplement(
                from.signed(),
                from.signed(),
                (int) from.unsigned(2),
                from.unsigned(4),
                (int) from.unsigned(2),
                from.padded(RESERVED_LENGTH));
    }
}
