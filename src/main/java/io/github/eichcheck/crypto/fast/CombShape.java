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
     * The scalar in bits that mean 1 and -1: the number b for which 2 b - (2^bits - 1) is the scalar modulo the order.
     *
     * @return big-endian
     */
    byte[] recode(BigInteger scalar, BigInteger order) {
        BigInteger ones = BigInteger.ONE.shiftLeft(blocks * teeth * columns).subtract(BigInteger.ONE);
        BigInteger twice = scalar.add(ones).mod(order);
        return (twice.testBit(0) ? twice.add(order) : twice).shiftRight(1).toByteArray();
    }

    /** The digit as an index into the block's table; the complement of the index if it is to be subtracted. */
    int digit(byte[] bits, int block, int column) {
        int digit = 0;
        for (int tooth = teeth - 1; tooth >= 0; tooth--) {
            int at = (block * teeth + tooth) * columns + column;
            int index = bits.length - 1 - (at >> 3);
            digit = (digit << 1) | (index < 0 ? 0 : (bits[index] >> (at & 7)) & 1);
        }
        return digit - points();
    }
}
