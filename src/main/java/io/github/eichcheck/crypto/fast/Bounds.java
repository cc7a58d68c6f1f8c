package io.github.eichcheck.crypto.fast;

/** The bounds that BOUNDS.md proves, as assertions. */
final class Bounds {
    private static final int HEAVIEST = 8;
    private static final int PRODUCT = 15;

    private final Field field;

    Bounds(Field field) {
        this.field = field;
    }

    /** The operands of a multiplication: the product of their weights is at most 15. */
    boolean factors(long[] w, int a, int b) {
        long first = weight(w, a);
        long second = weight(w, b);
        return first <= HEAVIEST && second <= HEAVIEST && first * second <= PRODUCT;
    }

    /** Limbs from 0 to 2^56 - 1, the value from -p/4 to 5p/4. */
    boolean reduced(long[] w, int a) {
        for (int n = 0; n < field.limbs - 1; n++) {
            if (w[a * field.limbs + n] < 0 || w[a * field.limbs + n] > Field.MASK) {
                return false;
            }
        }
        long top = w[(a + 1) * field.limbs - 1];
        long modulus = field.p[field.limbs - 1];
        return 4 * top >= -modulus - 4 && 4 * top <= 5 * modulus + 5;
    }

    /** The least number k such that every limb lies within k (2^56 - 1) and the value within 3/2 k p. */
    private long weight(long[] w, int a) {
        long weight = 1;
        for (int n = 0; n < field.limbs - 1; n++) {
            weight = Math.max(weight, (Math.abs(w[a * field.limbs + n]) + Field.MASK - 1) / Field.MASK);
        }
        long top = Math.abs(w[(a + 1) * field.limbs - 1]);
        long modulus = 3 * field.p[field.limbs - 1] + 3;
        return Math.max(weight, (2 * top + modulus - 3) / modulus);
    }
}
