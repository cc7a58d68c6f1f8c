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
        comb.lowest(powers);
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

    /** For each tooth the point times the power of two of its lowest bit, and twice that: x, y and two that are spent. */
    private long[] powers(FastCurve curve, BigInteger x, BigInteger y) {
        int teeth = shape.blocks() * shape.teeth();
        long[] w = field.workspace(1 + 2 * teeth * STRIDE);
        Jacobian power = new Jacobian(curve);
        field.put(power.w, Jacobian.ADDEND, x);
        field.put(power.w, Jacobian.ADDEND + 1, y);
        power.set();
        for (int tooth = 0; tooth < teeth; tooth++) {
            int to = (FIRST + 2 * tooth * STRIDE) * field.limbs;
            System.arraycopy(power.w, Jacobian.X * field.limbs, w, to, 3 * field.limbs);
            power.twice();
            System.arraycopy(power.w, Jacobian.X * field.limbs, w, to + STRIDE * field.limbs, 3 * field.limbs);
            for (int column = 1; column < shape.columns() && tooth < teeth - 1; column++) {
                power.twice();
            }
        }
        int last = FIRST + (2 * teeth - 1) * STRIDE;
        exceptional = !new Inversion(field, Field.FREE, FIRST + 2, STRIDE, last + 2).invert(w);
        for (int at = FIRST; at <= last; at += STRIDE) {
            field.square(w, at + 2, at + 3);
            field.multiply(w, at, at, at + 2);
            field.multiply(w, at + 2, at + 2, at + 3);
            field.multiply(w, at + 1, at + 1, at + 2);
        }
        return w;
    }

    /** Point 0 of each block: the power of the upper tooth minus those of all others. */
    private void lowest(long[] powers) {
        AffineLanes sums = new AffineLanes(field, shape.blocks());
        int upper = shape.teeth() - 1;
        for (int tooth = upper; tooth >= 0; tooth--) {
            for (int block = 0; block < shape.blocks(); block++) {
                int to = tooth == upper ? sums.sum(block) : sums.addend(block);
                take(powers, block, 2 * tooth, sums.w, to);
                if (tooth < upper) {
                    field.subtract(sums.w, to + 1, Field.ZERO, to + 1);
                }
            }
            if (tooth < upper) {
                sums.add();
            }
        }
        keep(sums, 1, 0);
    }

    /** Twice as many points in each block: those at hand, and the same with the sign of one more tooth turned to plus. */
    private void extend(long[] powers, int tooth) {
        int half = 1 << tooth;
        AffineLanes sums = new AffineLanes(field, shape.blocks() * half);
        for (int lane = 0; lane < sums.lanes; lane++) {
            load(lane / half, lane % half, sums.w, sums.sum(lane));
            take(powers, lane / half, 2 * tooth + 1, sums.w, sums.addend(lane));
        }
        sums.add();
        keep(sums, half, half);
    }

    private void take(long[] powers, int block, int power, long[] w, int r) {
        int from = FIRST + (2 * block * shape.teeth() + power) * STRIDE;
        System.arraycopy(powers, from * field.limbs, w, r * field.limbs, pointLimbs);
    }

    private void keep(AffineLanes sums, int perBlock, int from) {
        for (int lane = 0; lane < sums.lanes; lane++) {
            exceptional |= sums.isExceptional(lane);
            int to = offset(lane / perBlock, from + lane % perBlock);
            System.arraycopy(sums.w, sums.sum(lane) * field.limbs, points, to, pointLimbs);
        }
    }

    private int offset(int block, int index) {
        return (block * shape.points() + index) * pointLimbs;
    }
}
