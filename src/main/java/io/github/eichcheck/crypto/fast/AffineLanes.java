package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;

/**
 * Sums of points, many in step: in affine coordinates an addition needs an inversion, which all lanes share. Handbook of
 * Elliptic and Hyperelliptic Curve Cryptography, section 13.2.1.a, for the addition; Eisentraeger, Lauter and Montgomery 2003,
 * "Fast elliptic curve arithmetic and improved Weil pairing evaluation", section 2, for the doubling with it.
 *
 * <p>The formulas hold for two points that differ in x. A lane where they do not is marked as exceptional and computes
 * something without meaning from then on; the others are not affected.
 */
final class AffineLanes {
    private static final int ELEMENTS = 7;

    /** Of each lane: x1, y1 of the sum; x2, y2 of the point to add; a difference, its inverse; the slope. */
    final long[] w;

    final int lanes;
    private final boolean[] exceptional;
    private final Field field;
    private final Inversion inversion;
    private final int first;
    private final int stride;
    private final int end;
    private final int y1;
    private final int x2;
    private final int y2;
    private final int difference;
    private final int inverse;
    private final int slope;

    AffineLanes(Field field, int lanes) {
        this.field = field;
        this.lanes = lanes;
        this.w = field.workspace(1 + ELEMENTS * lanes);
        this.exceptional = new boolean[lanes];
        this.first = field.at(1);
        this.stride = ELEMENTS * field.limbs;
        this.end = first + lanes * stride;
        this.y1 = field.limbs;
        this.x2 = 2 * field.limbs;
        this.y2 = 3 * field.limbs;
        this.difference = 4 * field.limbs;
        this.inverse = 5 * field.limbs;
        this.slope = 6 * field.limbs;
        this.inversion = new Inversion(field, field.at(0), first + difference, stride, lanes);
    }

    /** Where the sum of a lane lies: x and y. */
    int sum(int lane) {
        return first + lane * stride;
    }

    /** Where the point lies that is added next: x and y. */
    int addend(int lane) {
        return sum(lane) + x2;
    }

    /** The coordinate x of a lane's sum. */
    BigInteger x(int lane) {
        return field.get(w, sum(lane));
    }

    /** Whether the sum of a lane has no meaning. */
    boolean isExceptional(int lane) {
        return exceptional[lane];
    }

    /** sum = sum + addend. */
    void add() {
        slopes();
        for (int at = first; at < end; at += stride) {
            finish(at);
        }
    }

    /** sum = 2 sum + addend, as (sum + addend) + sum; nobody needs to know y of the first part. */
    void doubleAndAdd() {
        slopes();
        for (int at = first; at < end; at += stride) {
            third(at);
            field.subtract(w, at + difference, at, at + x2);
        }
        invert();
        for (int at = first; at < end; at += stride) {
            field.multiply(w, at + difference, at + y1, at + inverse);
            field.combine(w, at + slope, 2, at + difference, -1, at + slope);
            finish(at);
        }
    }

    /** slope = (y2 - y1) / (x2 - x1). */
    private void slopes() {
        for (int at = first; at < end; at += stride) {
            field.subtract(w, at + difference, at + x2, at);
        }
        invert();
        for (int at = first; at < end; at += stride) {
            field.subtract(w, at + slope, at + y2, at + y1);
            field.multiply(w, at + slope, at + slope, at + inverse);
        }
    }

    /** x3 = slope^2 - x1 - x2, in the place of x2. */
    private void third(int at) {
        field.square(w, at + difference, at + slope);
        field.subtract(w, at + difference, at + difference, at);
        field.combine(w, at + x2, 1, at + difference, -1, at + x2);
    }

    /** The sum's x3, and y3 = slope (x1 - x3) - y1. */
    private void finish(int at) {
        third(at);
        field.subtract(w, at + difference, at, at + x2);
        field.multiply(w, at + difference, at + difference, at + slope);
        field.combine(w, at + y1, 1, at + difference, -1, at + y1);
        System.arraycopy(w, at + x2, w, at, field.limbs);
    }

    private void invert() {
        if (inversion.invert(w)) {
            return;
        }
        for (int lane = 0; lane < lanes; lane++) {
            if (field.get(w, sum(lane) + difference).signum() == 0) {
                exceptional[lane] = true;
                field.putOne(w, sum(lane) + difference);
            }
        }
        inversion.invert(w);
    }
}
