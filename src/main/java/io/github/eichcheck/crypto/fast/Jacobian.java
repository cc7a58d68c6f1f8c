package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;
import java.util.List;

/**
 * One sum of points in Jacobian coordinates, x = X / Z^2 and y = Y / Z^3 (Guide to Elliptic Curve Cryptography, section
 * 3.2.2). Where a formula does not hold, Z becomes zero and remains so.
 */
final class Jacobian {
    /** The sum: X, Y and Z. */
    static final int X = Field.FREE;
    /** The point to add: x and y. */
    static final int ADDEND = X + 3;

    private static final int Y = X + 1;
    private static final int Z = X + 2;
    private static final int A = ADDEND + 2;
    private static final int S = A + 1;
    private static final int T = A + 2;
    private static final int U = A + 3;
    private static final int V = A + 4;

    final long[] w;
    private final FastCurve curve;
    private final Field field;

    Jacobian(FastCurve curve) {
        this.curve = curve;
        this.field = curve.field;
        this.w = field.workspace(V + 1 - Field.FREE);
        field.put(w, A, curve.a);
    }

    /** sum = 2 sum: "dbl-2001-b" for a = -3, "dbl-2009-l" for a = 0, Handbook section 13.2.1.c for others. */
    void twice() {
        tangent();
        field.combine(w, T, 2, Y, 0, Y);
        field.square(w, S, Y);
        field.multiply(w, Z, Z, T);
        field.square(w, V, S);
        field.multiply(w, S, S, X);
        field.square(w, X, U);
        field.combine(w, X, 1, X, -8, S);
        field.combine(w, T, 4, S, -1, X);
        field.multiply(w, Y, U, T);
        field.combine(w, Y, 1, Y, -8, V);
    }

    /** U = 3 X^2 + a Z^4. */
    private void tangent() {
        if (curve.a.signum() == 0) {
            field.square(w, U, X);
            field.combine(w, U, 3, U, 0, U);
            return;
        }
        field.square(w, T, Z);
        if (curve.minusThree) {
            field.subtract(w, U, X, T);
            field.combine(w, T, 1, X, 1, T);
            field.multiply(w, U, U, T);
            field.combine(w, U, 3, U, 0, U);
            return;
        }
        field.square(w, T, T);
        field.multiply(w, T, T, A);
        field.square(w, U, X);
        field.combine(w, U, 3, U, 1, T);
    }

    /** sum = sum + addend: Guide, algorithm 3.22; the first time sum = addend. */
    void add(boolean first) {
        if (first) {
            field.copy(w, X, ADDEND);
            field.copy(w, Y, ADDEND + 1);
            field.copy(w, Z, Field.ONE);
            return;
        }
        field.square(w, T, Z);
        field.multiply(w, U, T, Z);
        field.multiply(w, T, T, ADDEND);
        field.subtract(w, T, T, X);
        field.multiply(w, U, U, ADDEND + 1);
        field.subtract(w, U, U, Y);
        field.multiply(w, Z, Z, T);
        field.square(w, S, T);
        field.multiply(w, T, T, S);
        field.multiply(w, S, S, X);
        field.square(w, X, U);
        field.subtract(w, X, X, T);
        field.combine(w, X, 1, X, -2, S);
        field.subtract(w, S, S, X);
        field.multiply(w, S, S, U);
        field.multiply(w, T, T, Y);
        field.combine(w, Y, 1, S, -1, T);
    }

    /** Whether a formula did not hold, or the sum is the point at infinity. */
    boolean isExceptional() {
        return field.get(w, Z).signum() == 0;
    }

    /** Whether x is one of these numbers below p: v Z^2 = X, which needs no inversion. */
    boolean hasX(List<BigInteger> values) {
        field.square(w, T, Z);
        for (BigInteger value : values) {
            field.put(w, S, value);
            field.multiply(w, S, S, T);
            field.subtract(w, S, S, X);
            if (field.get(w, S).signum() == 0) {
                return true;
            }
        }
        return false;
    }
}
