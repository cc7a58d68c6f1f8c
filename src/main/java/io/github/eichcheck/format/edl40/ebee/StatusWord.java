package io.github.eichcheck.format.edl40.ebee;

import java.math.BigInteger;

/**
 * How the status of an SML entry becomes the status byte of the signed block.
 *
 * <pre>
 * bit of the byte   7   6   5   4   3   2   1   0
 * eMOC: bit of S    8   9  11  16  31   -   -  17
 * others            lowest byte as it is
 * </pre>
 */
final class StatusWord {
    private static final int OCTET = 0xFF;
    private static final int NONE = 64;

    /** The bit of the eMOC's status for each bit of the byte, the lowest first. */
    private static final int[] SOURCES = {17, NONE, NONE, 31, 16, 11, 9, 8};

    private StatusWord() {}

    static int lowestByte(BigInteger status) {
        return status.intValue() & OCTET;
    }

    static int ofEMoc(BigInteger status) {
        int octet = 0;
        for (int bit = 0; bit < SOURCES.length; bit++) {
            if (SOURCES[bit] != NONE && status.testBit(SOURCES[bit])) {
                octet |= 1 << bit;
            }
        }
        return octet;
    }
}
