package io.github.eichcheck.crypto.fast;

/**
 * One inversion for many elements (Montgomery 1987, "Speeding the Pollard and elliptic curve methods of factorization",
 * section 10.3.1). They lie at equal distances in a workspace; the inverse of each comes to lie behind it.
 *
 * @param running the number of an element to compute in
 * @param first that of the first element to invert
 * @param stride from one to the next
 * @param last that of the last one
 */
record Inversion(Field field, int running, int first, int stride, int last) {
    /** Inverts all; false, and the inverses are good for nothing, if one of them is zero. */
    boolean invert(long[] w) {
        field.combine(w, first + 1, 1, first, 0, first);
        for (int at = first + stride; at <= last; at += stride) {
            field.multiply(w, at + 1, at - stride + 1, at);
        }
        if (!field.invert(w, running, last + 1)) {
            return false;
        }
        for (int at = last; at > first; at -= stride) {
            field.multiply(w, at + 1, running, at - stride + 1);
            field.multiply(w, running, running, at);
        }
        field.copy(w, first + 1, running);
        return true;
    }
}
