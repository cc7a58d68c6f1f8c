package io.github.eichcheck.batch;

import java.util.Arrays;

/** A number for every CDR, in pieces so that nothing is copied when it grows; zero where none was set. */
final class LongColumn {
    private static final int BITS = 12;
    private static final int PIECE = 1 << BITS;

    private long[][] pieces = new long[0][];

    long get(int index) {
        int piece = index >>> BITS;
        return piece < pieces.length && pieces[piece].length > 0 ? pieces[piece][index & (PIECE - 1)] : 0;
    }

    void set(int index, long value) {
        int piece = index >>> BITS;
        if (piece >= pieces.length) {
            int had = pieces.length;
            pieces = Arrays.copyOf(pieces, piece + 1);
            Arrays.fill(pieces, had, pieces.length, new long[0]);
        }
        if (pieces[piece].length == 0) {
            pieces[piece] = new long[PIECE];
        }
        pieces[piece][index & (PIECE - 1)] = value;
    }

    /** Half a number, where two share one: the index counts halves. */
    int half(int index) {
        return (int) (get(index >>> 1) >>> shift(index));
    }

    void setHalf(int index, int value) {
        long other = get(index >>> 1) & ~(0xFFFFFFFFL << shift(index));
        set(index >>> 1, other | (value & 0xFFFFFFFFL) << shift(index));
    }

    private static int shift(int index) {
        return (index & 1) * Integer.SIZE;
    }

    long bytes() {
        long sum = 4L * pieces.length;
        for (long[] piece : pieces) {
            sum += 8L * piece.length;
        }
        return sum;
    }
}
