package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;
import java.util.List;

/**
 * One sum of points in Jacobian coordinates, x = X / Z^2 and y = Y / Z^3 (Guide to Elliptic Curve Cryptography, section
 * 3.2.2). Where a formula does not hold, Z becomes zero and remains so.
 */
final class Jacobian {
    private static final int ELEMENTS = 10;

    final long[] w;
    final int x;
    /** The point to add, affine. */
    final int addend;

    private final FastCurve curve;
    private final Field field;
    private final int limbs;
    private final int y;
    private final int z;
    private final int a;
    private final int s;
    private final int t;
    private final int u;
    private final int v;

    Jacobian(FastCurve curve) {
        this.curve = curve;
        this.field = curve.field;
        this.limbs = field.limbs;
        this.w = field.workspace(ELEMENTS);
        this.x = field.at(0);
        this.y = field.at(1);
        this.z = field.at(2);
        this.addend = field.at(3);
        this.a = field.at(5);
        this.s = field.at(6);
        this.t = field.at(7);
        this.u = field.at(8);
        this.v = field.at(9);
        field.put(w, a, curve.a);
    }

    /** The sum is a point. */
    void set(BigInteger pointX, BigInteger pointY) {
        field.put(w, addend, pointX);
        field.put(w, addend + limbs, pointY);
        set();
    }

    /** sum = addend. */
    void set() {
        System.arraycopy(w, addend, w, x, 2 * limbs);
        field.putOne(w, z);
    }

    /** sum = 2 sum: "dbl-2001-b" for a = -3, "dbl-2009-l" for a = 0, Handbook section 13.2.1.c for others. */
    void twice() {
        tangent();
        field.combine(w, t, 2, y, 0, y);
        field.square(w, s, y);
        field.multiply(w, z, z, t);
        field.square(w, v, s);
        field.multiply(w, s, s, x);
        field.square(w, x, u);
        field.combine(w, x, 1, x, -8, s);
        field.combine(w, t, 4, s, -1, x);
        field.multiply(w, y, u, t);
        field.combine(w, y, 1, y, -8, v);
    }

    /** u = 3 X^2 + a Z^4. */
    private void tangent() {
        if (curve.a.signum() == 0) {
            field.square(w, u, x);
            field.combine(w, u, 3, u, 0, u);
            return;
        }
        field.square(w, t, z);
        if (curve.minusThree) {
            field.subtract(w, u, x, t);
            field.combine(w, t, 1, x, 1, t);
            field.multiply(w, u, u, t);
            field.combine(w, u, 3, u, 0, u);
            return;
        }
        field.square(w, t, t);
        field.multiply(w, t, t, a);
        field.square(w, u, x);
        field.combine(w, u, 3, u, 1, t);
    }

    /** sum = sum + addend: Guide, algorithm 3.22. */
    void add() {
        field.square(w, t, z);
        field.multiply(w, u, t, z);
        field.multiply(w, t, t, addend);
        field.subtract(w, t, t, x);
        field.multiply(w, u, u, addend + limbs);
        field.subtract(w, u, u, y);
        field.multiply(w, z, z, t);
        field.square(w, s, t);
        field.multiply(w, t, t, s);
        field.multiply(w, s, s, x);
        field.square(w, x, u);
        field.subtract(w, x, x, t);
        field.combine(w, x, 1, x, -2, s);
        field.subtract(w, s, s, x);
        field.multiply(w, s, s, u);
        field.multiply(w, t, t, y);
        field.combine(w, y, 1, s, -1, t);
    }

    /** Whether a formula did not hold, or the sum is the point at infinity. */
    boolean isExceptional() {
        return field.get(w, z).signum() == 0;
    }

    /** Whether x is one of these numbers below p: v Z^2 = X, which needs no inversion. */
    boolean hasX(List<BigInteger> values) {
        field.square(w, t, z);
        for (BigInteger value : values) {
            field.put(w, s, value);
            field.multiply(w, s, s, t);
            field.subtract(w, s, s, x);
            if (field.get(w, s).signum() == 0) {
                return true;
            }
        }
        return false;
    }
}
