package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The multiples of one point that a comb looks up, affine. Point j of a block is 2^(lowest bit of the upper tooth) times the
 * point, plus or minus the same of each lower tooth: plus where the bit of j is set.
 */
public final class Comb {
    private static final int FIRST = Field.FREE + 1;
    private static final int STRIDE = 4;

    final CombShape shape;
    private final Field field;
    private final int pointLimbs;
    private final long[] points;
    private boolean exceptional;

    private Comb(Field field, CombShape shape) {
        this.field = field;
        this.shape = shape;
        this.pointLimbs = 2 * field.limbs;
        this.points = new long[shape.blocks() * shape.points() * pointLimbs];
    }

    /** Computes the table of a point of a curve; empty if a formula does not hold, possible only where the order is tiny. */
    static Optional<Comb> of(FastCurve curve, CombShape shape, BigInteger x, BigInteger y) {
        Comb comb = new Comb(curve.field, shape);
        long[] powers = comb.powers(curve, x, y);
        for (int block = 0; block < shape.blocks(); block++) {
            comb.take(powers, block, shape.teeth() - 1, comb.points, comb.offset(block, 0));
        }
        for (int tooth = 0; tooth < shape.teeth() - 1; tooth++) {
            comb.extend(powers, tooth);
        }
        return comb.exceptional ? Optional.empty() : Optional.of(comb);
    }

    /**
     * The memory that the table takes.
     *
     * @return bytes
     */
    public long bytes() {
        return (long) points.length * Long.BYTES;
    }

    /** Takes the point of a digit into a workspace. */
    void load(int block, int digit, long[] w, int r) {
        int index = digit < 0 ? ~digit : digit;
        System.arraycopy(points, offset(block, index), w, r * field.limbs, pointLimbs);
        if (digit < 0) {
            field.subtract(w, r + 1, Field.ZERO, r + 1);
        }
    }

    /** For each tooth the point times the power of two of its lowest bit: x, y and two elements that are spent. */
    private long[] powers(FastCurve curve, BigInteger x, BigInteger y) {
        int teeth = shape.blocks() * shape.teeth();
        long[] w = field.workspace(1 + teeth * STRIDE);
        Jacobian power = new Jacobian(curve);
        field.put(power.w, Jacobian.ADDEND, x);
        field.put(power.w, Jacobian.ADDEND + 1, y);
        power.add(true);
        int last = FIRST + (teeth - 1) * STRIDE;
        for (int at = FIRST; at <= last; at += STRIDE) {
            System.arraycopy(power.w, Jacobian.X * field.limbs, w, at * field.limbs, 3 * field.limbs);
            for (int column = 0; column < shape.columns() && at < last; column++) {
                power.twice();
            }
        }
        exceptional = !new Inversion(field, Field.FREE, FIRST + 2, STRIDE, last + 2).invert(w);
        for (int at = FIRST; at <= last; at += STRIDE) {
            field.square(w, at + 2, at + 3);
            field.multiply(w, at, at, at + 2);
            field.multiply(w, at + 2, at + 2, at + 3);
            field.multiply(w, at + 1, at + 1, at + 2);
        }
        return w;
    }

    private void take(long[] powers, int block, int tooth, long[] to, int at) {
        int from = FIRST + (block * shape.teeth() + tooth) * STRIDE;
        System.arraycopy(powers, from * field.limbs, to, at, pointLimbs);
    }

    /** Twice as many points in each block: those at hand minus the power of one more tooth, and plus it. */
    private void extend(long[] powers, int tooth) {
        int half = 1 << tooth;
        AffineLanes sums = new AffineLanes(field, shape.blocks() * 2 * half);
        for (int lane = 0; lane < sums.lanes; lane++) {
            int block = lane / (2 * half);
            int addend = sums.addend(lane);
            load(block, lane % half, sums.w, sums.sum(lane));
            take(powers, block, tooth, sums.w, addend * field.limbs);
            if ((lane & half) == 0) {
                field.subtract(sums.w, addend + 1, Field.ZERO, addend + 1);
            }
        }
        sums.add();
        for (int lane = 0; lane < sums.lanes; lane++) {
            exceptional |= sums.exceptional[lane];
            int to = offset(lane / (2 * half), lane % (2 * half));
            System.arraycopy(sums.w, sums.sum(lane) * field.limbs, points, to, pointLimbs);
        }
    }

    private int offset(int block, int index) {
        return (block * shape.points() + index) * pointLimbs;
    }
}
