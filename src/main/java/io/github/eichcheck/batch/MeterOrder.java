package io.github.eichcheck.batch;

import io.github.eichcheck.wire.Bytes;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** The CDRs of every meter in the order of the values at which they begin. */
final class MeterOrder {
    private static final int[] NONE = new int[0];

    private final SegmentedTable meters = new SegmentedTable();
    private final IntToLongFunction begins;
    private int[][] cdrs = new int[0][];
    private int[] sizes = new int[0];
    private int count;

    /** With the value at which each CDR begins, by its number. */
    MeterOrder(IntToLongFunction begins) {
        this.begins = begins;
    }

    /** The number of the meter's list, {@link LongIntTable#ABSENT} if there is none. */
    int list(Bytes meter) {
        return meters.get(meter);
    }

    /** How many CDRs a list holds. */
    int size(int list) {
        return sizes[list];
    }

    /** The CDR at a place of a list. */
    int cdr(int list, int place) {
        return cdrs[list][place];
    }

    /** The place of the first CDR in a list that begins above a value. */
    int above(int list, long value) {
        int low = 0;
        int high = sizes[list];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins.applyAsLong(cdrs[list][middle]) > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Puts a CDR into its place, behind those that begin at the same value. */
    void add(Bytes meter, int cdr) {
        int list = list(meter);
        if (list == LongIntTable.ABSENT) {
            list = newList(meter);
        }
        int size = sizes[list];
        if (size == cdrs[list].length) {
            cdrs[list] = Arrays.copyOf(cdrs[list], size + Math.max(1, size / 16));
        }
        int place = above(list, begins.applyAsLong(cdr));
        System.arraycopy(cdrs[list], place, cdrs[list], place + 1, size - place);
        cdrs[list][place] = cdr;
        sizes[list]++;
    }

    private int newList(Bytes meter) {
        if (count == sizes.length) {
            cdrs = Arrays.copyOf(cdrs, count + count / 8 + 8);
            Arrays.fill(cdrs, count, cdrs.length, NONE);
            sizes = Arrays.copyOf(sizes, cdrs.length);
        }
        meters.put(meter, count);
        return count++;
    }

    /** The bytes that its arrays take: each list is an object of its own with a head of 16 bytes. */
    long bytes() {
        long sum = meters.bytes() + 8L * cdrs.length;
        for (int i = 0; i < count; i++) {
            sum += 16 + 4L * cdrs[i].length;
        }
        return sum;
    }
}
