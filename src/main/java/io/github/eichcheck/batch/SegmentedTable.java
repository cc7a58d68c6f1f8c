package io.github.eichcheck.batch;

import io.github.eichcheck.wire.Bytes;

/** A large table made of small ones, of which only one at a time is copied when it grows. */
final class SegmentedTable {
    /** How many bits of a digest choose the segment. */
    static final int BITS = 6;

    private static final int KEY = 8;

    private final LongIntTable[] segments = new LongIntTable[1 << BITS];

    SegmentedTable() {
        for (int i = 0; i < segments.length; i++) {
            segments[i] = new LongIntTable();
        }
    }

    /** Returns the number of a digest, {@link LongIntTable#ABSENT} if there is none. */
    int get(Bytes digest) {
        long key = key(digest);
        return segment(key).get(key);
    }

    /** Sets the number of a digest, zero or more. */
    void put(Bytes digest, int value) {
        long key = key(digest);
        segment(key).put(key, value);
    }

    long bytes() {
        long sum = 0;
        for (LongIntTable segment : segments) {
            sum += segment.bytes();
        }
        return sum;
    }

    private LongIntTable segment(long key) {
        return segments[(int) (key >>> (Long.SIZE - BITS))];
    }

    private static long key(Bytes digest) {
        long key = 0;
        for (int i = 0; i < KEY; i++) {
            key = key << Byte.SIZE | digest.at(i);
        }
        return key;
    }
}
