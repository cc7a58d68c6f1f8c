package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;

/**
 * Sums of points, many in step: in affine coordinates an addition needs an inversion, which all lanes share. Handbook of
 * Elliptic and Hyperelliptic Curve Cryptography, section 13.2.1.a, for the addition; Eisenträger, Lauter and Montgomery
 * 2003, "Fast elliptic curve arithmetic and improved Weil pairing evaluation", section 2, for the doubling with it.
 *
 * <p>The formulas hold for two points that differ in x. A lane where they do not is marked as exceptional and computes
 * something without meaning from then on; the others are not affected.
 */
final class AffineLanes {
    private static final int FIRST = Field.FREE + 1;
    private static final int STRIDE = 7;
    private static final int Y1 = 1;
    private static final int X2 = 2;
    private static final int Y2 = 3;
    private static final int DIFFERENCE = 4;
    private static final int INVERSE = 5;
    private static final int SLOPE = 6;

    /** Of each lane: x1, y1 of the sum; x2, y2 of the point to add; a difference and its inverse; the slope. */
    final long[] w;

    final int lanes;
    private final Field field;
    private final Inversion inversion;
    /** Whether the sum of a lane has no meaning. */
    final boolean[] exceptional;

    AffineLanes(Field field, int lanes) {
        this.field = field;
        this.lanes = lanes;
        this.w = field.workspace(1 + STRIDE * lanes);
        this.inversion =
                new Inversion(field, Field.FREE, FIRST + DIFFERENCE, STRIDE, FIRST + DIFFERENCE + STRIDE * (lanes - 1));
        this.exceptional = new boolean[lanes];
    }

    /** The element x of a lane's sum, before y. */
    int sum(int lane) {
        return FIRST + STRIDE * lane;
    }

    /** The element x of the point that a lane adds next, before y. */
    int addend(int lane) {
        return sum(lane) + X2;
    }

    /** The coordinate x of a lane's sum. */
    BigInteger x(int lane) {
        return field.get(w, sum(lane));
    }

    /** sum = sum + addend. */
    void add() {
        slopes();
        for (int at = FIRST; at < sum(lanes); at += STRIDE) {
            finish(at);
        }
    }

    /** sum = 2 sum + addend, as (sum + addend) + sum; nobody needs to know y of the first part. */
    void doubleAndAdd() {
        slopes();
        for (int at = FIRST; at < sum(lanes); at += STRIDE) {
            third(at);
            field.subtract(w, at + DIFFERENCE, at, at + X2);
        }
        invert();
        for (int at = FIRST; at < sum(lanes); at += STRIDE) {
            field.multiply(w, at + DIFFERENCE, at + Y1, at + INVERSE);
            field.combine(w, at + SLOPE, 2, at + DIFFERENCE, -1, at + SLOPE);
            finish(at);
        }
    }

    /** slope = (y2 - y1) / (x2 - x1). */
    private void slopes() {
        for (int at = FIRST; at < sum(lanes); at += STRIDE) {
            field.subtract(w, at + DIFFERENCE, at + X2, at);
        }
        invert();
        for (int at = FIRST; at < sum(lanes); at += STRIDE) {
            field.subtract(w, at + SLOPE, at + Y2, at + Y1);
            field.multiply(w, at + SLOPE, at + SLOPE, at + INVERSE);
        }
    }

    /** x3 = slope^2 - x1 - x2, in the place of x2. */
    private void third(int at) {
        field.square(w, at + DIFFERENCE, at + SLOPE);
        field.subtract(w, at + DIFFERENCE, at + DIFFERENCE, at);
        field.combine(w, at + X2, 1, at + DIFFERENCE, -1, at + X2);
    }

    /** The sum's x3, and y3 = slope (x1 - x3) - y1. */
    private void finish(int at) {
        third(at);
        field.subtract(w, at + DIFFERENCE, at, at + X2);
        field.multiply(w, at + SLOPE, at + SLOPE, at + DIFFERENCE);
        field.combine(w, at + Y1, 1, at + SLOPE, -1, at + Y1);
        field.subtract(w, at, at, at + DIFFERENCE);
    }

    private void invert() {
        if (inversion.invert(w)) {
            return;
        }
        for (int lane = 0; lane < lanes; lane++) {
            if (field.get(w, sum(lane) + DIFFERENCE).signum() == 0) {
                exceptional[lane] = true;
                field.copy(w, sum(lane) + DIFFERENCE, Field.ONE);
            }
        }
        inversion.invert(w);
    }
}
