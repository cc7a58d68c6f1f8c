package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;

/**
 * How a scalar is cut: into blocks, each block into teeth, each tooth into as many bits as there are columns. A column of
 * a block is one digit, of one bit from each tooth. Hamburg 2012, "Fast and compact elliptic-curve cryptography", section
 * 3.3: the signed all-bits-set comb, in which a bit means 1 or -1 and no digit is ever zero.
 *
 * @param blocks the number of blocks
 * @param teeth the teeth of a block
 * @param columns the bits of a tooth
 */
record CombShape(int blocks, int teeth, int columns) {
    /** Of so many blocks and teeth as many columns as a scalar below the order needs. */
    static CombShape of(BigInteger order, int blocks, int teeth) {
        return new CombShape(blocks, teeth, -Math.floorDiv(-order.bitLength(), blocks * teeth));
    }

    /** The number of points in the table of a block: half as many as digits, because of the sign. */
    int points() {
        return 1 << (teeth - 1);
    }

    /**
     * The digits of a scalar: those of the bits of b, where 2 b - (2^bits - 1) is the scalar modulo the order, each bit
     * meaning 1 or -1.
     *
     * @return block by block within column by column, the lowest column first; each the index of a point in the block's table, or
     *     the complement of the index if the point is to be subtracted
     */
    short[] digits(BigInteger scalar, BigInteger order) {
        BigInteger ones = BigInteger.ONE.shiftLeft(blocks * teeth * columns).subtract(BigInteger.ONE);
        BigInteger twice = scalar.add(ones).mod(order);
        byte[] b = (twice.testBit(0) ? twice.add(order) : twice).shiftRight(1).toByteArray();
        byte[] bits = new byte[Math.max(b.length, blocks * teeth * columns / Byte.SIZE + 1)];
        System.arraycopy(b, 0, bits, bits.length - b.length, b.length);
        short[] digits = new short[columns * blocks];
        for (int n = 0; n < digits.length; n++) {
            int bit = n % blocks * teeth * columns + n / blocks;
            int digit = 0;
            for (int tooth = 0; tooth < teeth; tooth++, bit += columns) {
                digit |= ((bits[bits.length - 1 - (bit >> 3)] >> (bit & 7)) & 1) << tooth;
            }
            digits[n] = (short) (digit - points());
        }
        return digits;
    }
}
