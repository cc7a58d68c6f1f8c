package io.github.eichcheck.crypto.fast;

/**
 * One inversion for many elements (Montgomery 1987, "Speeding the Pollard and elliptic curve methods of factorization", section
 * 10.3.1). The elements lie at equal distances in a workspace; the inverse of each comes to lie behind it.
 */
final class Inversion {
    private final Field field;
    private final int first;
    private final int stride;
    private final int last;
    private final int running;

    /**
     * Describes where the elements lie.
     *
     * @param running the offset of an element to compute in
     * @param first the offset of the first of them
     * @param stride from one to the next
     * @param count how many there are, at least one
     */
    Inversion(Field field, int running, int first, int stride, int count) {
        this.field = field;
        this.running = running;
        this.first = first;
        this.stride = stride;
        this.last = first + (count - 1) * stride;
    }

    /** Inverts all; false, and no inverse is good for anything, if one of them is zero. */
    boolean invert(long[] w) {
        int behind = field.limbs;
        field.combine(w, first + behind, 1, first, 0, first);
        for (int at = first + stride; at <= last; at += stride) {
            field.multiply(w, at + behind, at - stride + behind, at);
        }
        if (!field.invert(w, running, last + behind)) {
            return false;
        }
        for (int at = last; at > first; at -= stride) {
            field.multiply(w, at + behind, running, at - stride + behind);
            field.multiply(w, running, running, at);
        }
        System.arraycopy(w, running, w, first + behind, field.limbs);
        return true;
    }
}
