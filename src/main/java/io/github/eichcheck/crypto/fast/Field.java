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
final class Field {
    /** Bits of a limb. */
    static final int WIDTH = 56;
    /** Bits of a word that a limb leaves free. */
    static final int SPARE = Long.SIZE - WIDTH;

    static final long MASK = (1L << WIDTH) - 1;

    /** The element of every workspace that is zero. */
    static final int ZERO = 0;
    /** The element of every workspace that is one. */
    static final int ONE = 1;
    /** The first element of a workspace that is free. */
    static final int FREE = 5;

    private static final int UNIT = 2;
    private static final int SQUARE = 3;
    private static final int SPILL = 4;
    private static final int FOUR = 4;
    private static final int FIVE = 5;
    private static final int SEVEN = 7;
    private static final int SPECIAL = 0;
    private static final long[] P256 = {-1, 1L << 40, 0, 1L << 24, (1L << 32) - 1};
    private static final int SMALL = 192;
    private static final int MIDDLE = 256;
    private static final int LARGE = 384;
    private static final int HEAVIEST = 8;
    private static final int HEAVIEST_PRODUCT = 15;
    private static final int LIMB_BYTES = WIDTH / Byte.SIZE;

    final BigInteger prime;
    final int limbs;
    /** The modulus in digits from -2^55 to 2^55, and the same shifted by the spare bits. */
    final long[] p;

    final long[] q;
    /** -1 / p modulo 2^56. */
    final long negatedInverse;

    private final boolean special;
    private final long reciprocal;
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
        this.p = new long[limbs];
        this.q = new long[limbs];
        BigInteger rest = modulus;
        for (int n = 0; n < limbs; n++) {
            p[n] = n == limbs - 1 ? rest.longValueExact() : (rest.longValue() << SPARE) >> SPARE;
            q[n] = p[n] << SPARE;
            rest = rest.subtract(BigInteger.valueOf(p[n])).shiftRight(WIDTH);
        }
        this.special = Arrays.equals(p, P256);
        BigInteger word = BigInteger.ONE.shiftLeft(WIDTH);
        this.negatedInverse = modulus.negate().modInverse(word).longValueExact();
        this.reciprocal = BigInteger.ONE
                .shiftLeft(Long.SIZE)
                .divide(BigInteger.valueOf(p[limbs - 1] + 1))
                .longValueExact();
        BigInteger r = BigInteger.ONE.shiftLeft(WIDTH * limbs);
        this.constants = new long[FREE * limbs];
        putPlain(constants, UNIT, BigInteger.ONE);
        putPlain(constants, ONE, r.mod(modulus));
        putPlain(constants, SQUARE, r.multiply(r).mod(modulus));
    }

    /** The arithmetic for a prime of at most 384 bits. A short prime is taken as often as fills the limbs. */
    static Field of(BigInteger prime) {
        int bits = prime.bitLength();
        int limbs = bits <= SMALL ? FOUR : bits <= MIDDLE ? FIVE : SEVEN;
        int free = (limbs == FOUR ? SMALL : limbs == FIVE ? MIDDLE : LARGE) - bits;
        BigInteger factor = free < SPARE
                ? BigInteger.ONE
                : BigInteger.ONE.shiftLeft(free - 1).setBit(0);
        return new Field(prime, prime.multiply(factor), limbs);
    }

    /** r = a b. */
    void multiply(long[] w, int r, int a, int b) {
        assert factorsFit(w, a, b);
        switch (special ? SPECIAL : limbs) {
            case SPECIAL -> Columns.multiplyP256(w, r * limbs, a * limbs, b * limbs);
            case FOUR -> Columns.multiply4(w, r * limbs, a * limbs, b * limbs, p, q, negatedInverse);
            case FIVE -> Columns.multiply5(w, r * limbs, a * limbs, b * limbs, p, q, negatedInverse);
            default -> Columns.multiply7(w, r * limbs, a * limbs, b * limbs, p, q, negatedInverse);
        }
        assert isReduced(w, r);
    }

    /** r = a^2. */
    void square(long[] w, int r, int a) {
        multiply(w, r, a, a);
    }

    /** r = a - b, limb by limb and not reduced. */
    void subtract(long[] w, int r, int a, int b) {
        for (int n = 0; n < limbs; n++) {
            w[r * limbs + n] = w[a * limbs + n] - w[b * limbs + n];
        }
    }

    /** r = c a + d b, reduced; |c| + |d| is at most 9. */
    void combine(long[] w, int r, long c, int a, long d, int b) {
        int i = a * limbs;
        int j = b * limbs;
        int last = limbs - 1;
        long top = c * w[i + last] + d * w[j + last];
        long below = c * w[i + last - 1] + d * w[j + last - 1];
        long times = Math.multiplyHigh(top + (below >> WIDTH), reciprocal);
        long t = 0;
        for (int n = 0; n < last; n++) {
            t += c * w[i + n] + d * w[j + n] - times * p[n];
            w[r * limbs + n] = t & MASK;
            t >>= WIDTH;
        }
        w[r * limbs + last] = t + top - times * p[last];
        assert isReduced(w, r);
    }

    /** A workspace with some free elements. */
    long[] workspace(int elements) {
        return Arrays.copyOf(constants, (FREE + elements) * limbs);
    }

    /** r = a. */
    void copy(long[] w, int r, int a) {
        System.arraycopy(w, a * limbs, w, r * limbs, limbs);
    }

    /** r = v. */
    void put(long[] w, int r, BigInteger v) {
        putPlain(w, r, v);
        multiply(w, r, r, SQUARE);
    }

    /** r = v / R: the number itself stands in the limbs. */
    void putPlain(long[] w, int r, BigInteger v) {
        byte[] bytes = v.toByteArray();
        Arrays.fill(w, r * limbs, (r + 1) * limbs, 0);
        for (int n = 0; n < bytes.length; n++) {
            w[r * limbs + n / LIMB_BYTES] |= (bytes[bytes.length - 1 - n] & 0xFFL) << (n % LIMB_BYTES * Byte.SIZE);
        }
    }

    /** The value of an element, from 0 to below the prime. */
    BigInteger get(long[] w, int a) {
        multiply(w, SPILL, a, UNIT);
        return getPlain(w, SPILL);
    }

    /** The value of a reduced element times R, from 0 to below the prime. */
    BigInteger getPlain(long[] w, int a) {
        byte[] bytes = new byte[limbs * LIMB_BYTES + 1];
        for (int n = 0; n < bytes.length; n++) {
            int limb = Math.min(n / LIMB_BYTES, limbs - 1);
            bytes[bytes.length - 1 - n] = (byte) (w[a * limbs + limb] >> ((n - limb * LIMB_BYTES) * Byte.SIZE));
        }
        return new BigInteger(bytes).mod(prime);
    }

    /** r = 1 / a for a reduced a; false if a is zero. */
    boolean invert(long[] w, int r, int a) {
        BigInteger value = getPlain(w, a);
        if (value.signum() == 0) {
            return false;
        }
        putPlain(w, r, BigIntegers.modOddInverseVar(prime, value));
        multiply(w, r, r, SQUARE);
        multiply(w, r, r, SQUARE);
        return true;
    }

    /** Whether the weights of two factors multiply to 15 at most and neither is above 8, as BOUNDS.md has it. */
    private boolean factorsFit(long[] w, int a, int b) {
        long first = weight(w, a);
        long second = weight(w, b);
        return Math.max(first, second) <= HEAVIEST && first * second <= HEAVIEST_PRODUCT;
    }

    private long weight(long[] w, int a) {
        long weight = 1;
        for (int n = 0; n < limbs; n++) {
            long unit = n < limbs - 1 ? MASK : 3 * p[n] / 2;
            weight = Math.max(weight, (Math.abs(w[a * limbs + n]) + unit - 1) / unit);
        }
        return weight;
    }

    /** Whether the limbs lie in 0 to 2^56 - 1 and the value within -1/4 and 5/4 of the modulus. */
    boolean isReduced(long[] w, int a) {
        for (int n = 0; n < limbs - 1; n++) {
            if ((w[a * limbs + n] & ~MASK) != 0) {
                return false;
            }
        }
        long top = w[(a + 1) * limbs - 1];
        return top >= -p[limbs - 1] / 4 - 1 && top <= p[limbs - 1] / 4 * 5 + 5;
    }
}
