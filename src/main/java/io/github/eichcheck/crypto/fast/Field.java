package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/**
 * Numbers modulo a prime, in Montgomery's representation (Montgomery 1985; Handbook of Applied Cryptography, section 14.3.2):
 * v stands as v R, R = 2^(56 limbs). A number is a row of signed limbs of 56 bits, lowest first, in a workspace: one flat
 * array in which every operand has its offset. Limbs are reduced lazily; BOUNDS.md beside this file proves that nothing
 * overflows. Not for secrets: the time depends on the numbers.
 */
abstract class Field {
    /** Bits of a limb. */
    static final int WIDTH = 56;
    /** Bits of a word that a limb leaves free. */
    static final int SPARE = Long.SIZE - WIDTH;

    static final long MASK = (1L << WIDTH) - 1;

    /** Elements at the beginning of every workspace: 0; 1, R and R^2, not in Montgomery's representation; one to spill. */
    static final int CONSTANTS = 5;

    /** Where every workspace has a zero. */
    static final int ZERO = 0;

    private static final int LIMB_BYTES = WIDTH / Byte.SIZE;

    final BigInteger prime;
    final int limbs;
    final int unit;
    /** The modulus in digits from -2^55 to 2^55, and the same shifted by the spare bits. */
    final long[] p;

    final long[] q;
    /** -1 / p modulo 2^56. */
    final long negatedInverse;
    final Bounds bounds;

    private final long reciprocal;
    private final int one;
    private final int square;
    private final int spill;
    private final long[] constants;

    /**
     * Prepares a modulus.
     *
     * @param prime the prime
     * @param modulus the prime, or an odd multiple of it that fills the limbs
     */
    Field(BigInteger prime, BigInteger modulus, int limbs) {
        this.prime = prime;
        this.limbs = limbs;
        this.unit = limbs;
        this.one = 2 * limbs;
        this.square = 3 * limbs;
        this.spill = 4 * limbs;
        this.p = new long[limbs];
        this.q = new long[limbs];
        BigInteger rest = modulus;
        for (int n = 0; n < limbs; n++) {
            p[n] = n == limbs - 1 ? rest.longValueExact() : (rest.longValue() << SPARE) >> SPARE;
            q[n] = p[n] << SPARE;
            rest = rest.subtract(BigInteger.valueOf(p[n])).shiftRight(WIDTH);
        }
        BigInteger word = BigInteger.ONE.shiftLeft(WIDTH);
        this.negatedInverse = modulus.negate().modInverse(word).longValueExact();
        this.reciprocal = BigInteger.ONE
                .shiftLeft(Long.SIZE)
                .divide(BigInteger.valueOf(p[limbs - 1] + 1))
                .longValueExact();
        this.bounds = new Bounds(this);
        BigInteger r = BigInteger.ONE.shiftLeft(WIDTH * limbs);
        this.constants = new long[CONSTANTS * limbs];
        putPlain(constants, unit, BigInteger.ONE);
        putPlain(constants, one, r.mod(modulus));
        putPlain(constants, square, r.multiply(r).mod(modulus));
    }

    /** The arithmetic for a prime of at most 384 bits. A short prime is taken as often as fills the limbs. */
    static Field of(BigInteger prime) {
        int bits = prime.bitLength();
        int full = bits <= 192 ? 192 : bits <= 256 ? 256 : 384;
        BigInteger factor = full - bits < SPARE ? BigInteger.ONE : BigInteger.ONE.shiftLeft(full - bits - 1).setBit(0);
        BigInteger modulus = prime.multiply(factor);
        return full == 192 ? new Field4(prime, modulus) : full == 256 ? new Field5(prime, modulus) : new Field7(prime, modulus);
    }

    /** r = a b. */
    abstract void multiply(long[] w, int r, int a, int b);

    /** r = a^2. */
    void square(long[] w, int r, int a) {
        multiply(w, r, a, a);
    }

    /** r = a - b, limb by limb. */
    abstract void subtract(long[] w, int r, int a, int b);

    /** r = c a + d b, reduced; |c| + |d| is at most 9. */
    abstract void combine(long[] w, int r, long c, int a, long d, int b);

    /** How often the modulus goes into a number whose top limb this is: the right number or one less, but for rounding. */
    final long multiples(long topLimb) {
        return Math.multiplyHigh(topLimb, reciprocal);
    }

    /** A workspace for some elements after the constants. */
    final long[] workspace(int elements) {
        return Arrays.copyOf(constants, (CONSTANTS + elements) * limbs);
    }

    /** Where an element of a workspace lies. */
    final int at(int element) {
        return (CONSTANTS + element) * limbs;
    }

    /** r = 1. */
    final void putOne(long[] w, int r) {
        System.arraycopy(w, one, w, r, limbs);
    }

    /** r = v. */
    final void put(long[] w, int r, BigInteger v) {
        putPlain(w, r, v);
        multiply(w, r, r, square);
    }

    /** r = v / R: the number itself stands in the limbs. */
    final void putPlain(long[] w, int r, BigInteger v) {
        byte[] bytes = v.toByteArray();
        Arrays.fill(w, r, r + limbs, 0);
        for (int n = 0; n < bytes.length; n++) {
            w[r + n / LIMB_BYTES] |= (bytes[bytes.length - 1 - n] & 0xFFL) << (n % LIMB_BYTES * Byte.SIZE);
        }
    }

    /** The value of an element, from 0 to below the prime. */
    final BigInteger get(long[] w, int a) {
        multiply(w, spill, a, unit);
        return getPlain(w, spill);
    }

    /** The value of a reduced element times R, from 0 to below the prime. */
    final BigInteger getPlain(long[] w, int a) {
        byte[] bytes = new byte[limbs * LIMB_BYTES + 1];
        for (int n = 0; n < bytes.length; n++) {
            int limb = Math.min(n / LIMB_BYTES, limbs - 1);
            bytes[bytes.length - 1 - n] = (byte) (w[a + limb] >> ((n - limb * LIMB_BYTES) * Byte.SIZE));
        }
        return new BigInteger(bytes).mod(prime);
    }

    /** r = 1 / a for a reduced a; false if a is zero. */
    final boolean invert(long[] w, int r, int a) {
        BigInteger value = getPlain(w, a);
        if (value.signum() == 0) {
            return false;
        }
        putPlain(w, r, BigIntegers.modOddInverseVar(prime, value));
        multiply(w, r, r, square);
        multiply(w, r, r, square);
        return true;
    }
}
