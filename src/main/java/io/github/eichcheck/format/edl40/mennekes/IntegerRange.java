package io.github.eichcheck.format.edl40.mennekes;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The integers that a place in the signed bytes can hold, or that are taken to be written there in part.
 *
 * @param lowest the lowest
 * @param highest the highest
 */
record IntegerRange(BigInteger lowest, BigInteger highest) {
    /** Unsigned, 32 bits. */
    static final IntegerRange U32 = ofBits(0, 32);

    /** Signed, 8 bits. */
    static final IntegerRange I8 = ofBits(7, 7);

    /** Signed, 64 bits. */
    static final IntegerRange I64 = ofBits(63, 63);

    /** A status word of up to 64 bits, signed or unsigned; its low byte is signed by the meter. */
    static final IntegerRange STATUS = ofBits(63, 64);

    /** A counter of up to 64 bits; its low two bytes are signed by the meter. */
    static final IntegerRange COUNTER = ofBits(0, 64);

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^([+-]?)0+(?=\\d)");
    private static final int MOST_CHARACTERS = 21;

    private static IntegerRange ofBits(int below, int above) {
        BigInteger lowest =
                below == 0 ? BigInteger.ZERO : BigInteger.ONE.shiftLeft(below).negate();
        return new IntegerRange(lowest, BigInteger.ONE.shiftLeft(above).subtract(BigInteger.ONE));
    }

    /** Whether a text is an integer of whatever size. */
    static boolean isInteger(String text) {
        return INTEGER.matcher(text).matches();
    }

    /**
     * Reads an integer.
     *
     * @param text digits with or without a sign
     * @return the number; empty if it is out of range
     */
    Optional<BigInteger> read(String text) {
        String significant = LEADING_ZEROS.matcher(text).replaceFirst("$1");
        if (significant.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        return Optional.of(new BigInteger(significant))
                .filter(number -> number.compareTo(lowest) >= 0 && number.compareTo(highest) <= 0);
    }

    @Override
    public String toString() {
        return lowest + " to " + highest;
    }
}
