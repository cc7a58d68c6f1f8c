package io.github.eichcheck.batch;

/**
 * From the first eight bytes of a digest to a number, in two arrays without gaps for pointers: open addressing with linear
 * probing (Knuth, The Art of Computer Programming 3, section 6.4, algorithm L). It is filled up to 93 % and grows by a
 * twenty-fourth, so that an entry takes 12.9 to 13.5 bytes. Digests are spread evenly, so they are their own hash.
 */
final class LongIntTable {
    /** What is returned for a key that is not there. */
    static final int ABSENT = -1;

    private static final int FIRST = 16;
    private static final long FULL_PERCENT = 93;

    private long[] keys = new long[0];
    private int[] values = new int[0];
    private int size;

    /** Returns the number of a key, {@link #ABSENT} if there is none. */
    int get(long digest) {
        if (keys.length == 0) {
            return ABSENT;
        }
        int slot = slot(key(digest));
        return keys[slot] == 0 ? ABSENT : values[slot];
    }

    /** Sets the number of a key, zero or more. */
    void put(long digest, int value) {
        if (size + 1 > keys.length * FULL_PERCENT / 100) {
            grow();
        }
        int slot = slot(key(digest));
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key(digest);
        values[slot] = value;
    }

    /** The bytes that its arrays take. */
    long bytes() {
        return 12L * keys.length;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        int capacity = oldKeys.length + Math.max(FIRST, oldKeys.length / 24);
        keys = new long[capacity];
        values = new int[capacity];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** Zero marks a free slot. */
    private static long key(long digest) {
        return digest == 0 ? 1 : digest;
    }

    /** The slot that holds the key or should. */
    private int slot(long key) {
        int slot = (int) Math.multiplyHigh(key << SegmentedTable.BITS >>> 1, keys.length * 2L);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }
}
