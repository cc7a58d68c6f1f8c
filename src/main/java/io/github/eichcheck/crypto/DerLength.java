package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * A definite length (X.690, section 8.1.3) that stays inside its input.
 *
 * @param value the number of bytes of content
 * @param contentFrom the index of the first byte of content
 * @param isMinimal whether it is written in the fewest bytes, as DER demands (section 10.1)
 */
record DerLength(int value, int contentFrom, boolean isMinimal) {
    private static final int LONG_FORM = 0x80;
    private static final int MAX_LENGTH_BYTES = 4;

    /**
     * Reads a length.
     *
     * @param encoded the input
     * @param at where the length begins
     * @return the length; empty if it is cut off, indefinite, wider than four bytes or points outside the input
     */
    static Optional<DerLength> at(Bytes encoded, int at) {
        if (at >= encoded.length()) {
            return Optional.empty();
        }
        int first = encoded.at(at);
        int wide = first < LONG_FORM ? 0 : first - LONG_FORM;
        int from = at + 1 + wide;
        if (first == LONG_FORM || wide > MAX_LENGTH_BYTES || from > encoded.length()) {
            return Optional.empty();
        }
        long value = wide == 0 ? first : number(encoded, at + 1, from);
        if (value > encoded.length() - from) {
            return Optional.empty();
        }
        return Optional.of(new DerLength((int) value, from, wide == 0 || isMinimal(value, wide)));
    }

    private static long number(Bytes encoded, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = (value << Byte.SIZE) | encoded.at(i);
        }
        return value;
    }

    private static boolean isMinimal(long value, int wide) {
        return value >= LONG_FORM && (value >> (Byte.SIZE * (wide - 1))) != 0;
    }
}
