package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The multiples of one point that a comb looks up, affine. Point j of a block is 2^top plus or minus, for each lower tooth, the
 * power of two of its lowest bit: plus where the bit of j is set; times the point.
 */
public final class Comb {
    private static final int CHAIN_ELEMENTS = 4;

    final CombShape shape;
    private final Field field;
    private final int limbs;
    private final long[] points;
    private boolean exceptional;

    private Comb(Field field, CombShape shape) {
        this.field = field;
        this.shape = shape;
        this.limbs = field.limbs;
        this.points = new long[shape.blocks() * shape.points() * 2 * limbs];
    }

    /**
     * Computes the table of a point.
     *
     * @param x its coordinate
     * @param y its coordinate
     * @return empty if a formula does not hold, which is possible only on tiny curves
     */
    static Optional<Comb> of(FastCurve curve, CombShape shape, BigInteger x, BigInteger y) {
        Comb comb = new Comb(curve.field, shape);
        long[] chain = comb.chain(curve, x, y);
        comb.lowest(chain);
        for (int tooth = 0; tooth < shape.teeth() - 1; tooth++) {
            comb.extend(chain, tooth);
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

    /** Writes the point of a digit into a workspace. */
    void load(int block, int digit, long[] w, int at) {
        System.arraycopy(points, offset(block, digit < 0 ? ~digit : digit), w, at, 2 * limbs);
        if (digit < 0) {
            field.subtract(w, at + limbs, Field.ZERO, at + limbs);
        }
    }

    /** For each tooth the point times the power of two of its lowest bit, and twice that, affine. */
    private long[] chain(FastCurve curve, BigInteger x, BigInteger y) {
        int teeth = shape.blocks() * shape.teeth();
        long[] w = field.workspace(1 + CHAIN_ELEMENTS * 2 * teeth);
        Jacobian power = new Jacobian(curve);
        power.set(x, y);
        for (int tooth = 0; tooth < teeth; tooth++) {
            System.arraycopy(power.w, power.x, w, power(tooth), 3 * limbs);
            power.twice();
            System.arraycopy(power.w, power.x, w, twice(tooth), 3 * limbs);
            for (int column = 1; column < shape.columns() && tooth < teeth - 1; column++) {
                power.twice();
            }
        }
        int stride = CHAIN_ELEMENTS * limbs;
        exceptional |= !new Inversion(field, field.at(0), power(0) + 2 * limbs, stride, 2 * teeth).invert(w);
        for (int at = power(0); at < w.length; at += stride) {
            int z = at + 2 * limbs;
            int inverse = at + 3 * limbs;
            field.square(w, z, inverse);
            field.multiply(w, at, at, z);
            field.multiply(w, z, z, inverse);
            field.multiply(w, at + limbs, at + limbs, z);
        }
        return w;
    }

    private int power(int tooth) {
        return field.at(1 + 2 * CHAIN_ELEMENTS * tooth);
    }

    private int twice(int tooth) {
        return field.at(1 + 2 * CHAIN_ELEMENTS * tooth + CHAIN_ELEMENTS);
    }

    /** Point 0 of each block: that of the upper tooth minus those of all others. */
    private void lowest(long[] chain) {
        AffineLanes sums = new AffineLanes(field, shape.blocks());
        for (int tooth = shape.teeth() - 1; tooth >= 0; tooth--) {
            for (int block = 0; block < shape.blocks(); block++) {
                int from = power(block * shape.teeth() + tooth);
                int to = tooth == shape.teeth() - 1 ? sums.sum(block) : sums.addend(block);
                System.arraycopy(chain, from, sums.w, to, 2 * limbs);
                field.subtract(sums.w, sums.addend(block) + limbs, Field.ZERO, sums.addend(block) + limbs);
            }
            if (tooth < shape.teeth() - 1) {
                sums.add();
            }
        }
        keep(sums, 1, 0);
    }

    /** Twice as many points in each block: those at hand, and the same with one more tooth's sign turned to plus. */
    private void extend(long[] chain, int tooth) {
        int half = 1 << tooth;
        AffineLanes sums = new AffineLanes(field, shape.blocks() * half);
        for (int lane = 0; lane < sums.lanes; lane++) {
            int block = lane / half;
            System.arraycopy(points, offset(block, lane % half), sums.w, sums.sum(lane), 2 * limbs);
            System.arraycopy(chain, twice(block * shape.teeth() + tooth), sums.w, sums.addend(lane), 2 * limbs);
        }
        sums.add();
        keep(sums, half, half);
    }

    private void keep(AffineLanes sums, int each, int from) {
        for (int lane = 0; lane < sums.lanes; lane++) {
            exceptional |= sums.isExceptional(lane);
            System.arraycopy(sums.w, sums.sum(lane), points, offset(lane / each, from + lane % each), 2 * limbs);
        }
    }

    private int offset(int block, int index) {
        return (block * shape.points() + index) * 2 * limbs;
    }
}
