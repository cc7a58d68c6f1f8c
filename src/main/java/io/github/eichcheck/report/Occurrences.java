package io.github.eichcheck.report;

/**
 * Counts how often a key was met. Holds no keys but 64 bits of their digests, so that a run of millions needs little
 * memory; were two keys to share these bits, the second would only be counted as a repetition.
 */
final class Occurrences {
    private long[] keys = new long[1 << 10];
    private int[] counts = new int[keys.length];
    private int filled;

    /** Counts a key and returns how often it has been met now, from one. */
    int next(Digest key) {
        if (filled > keys.length / 2) {
            grow();
        }
        int slot = slot(key.head());
        if (counts[slot] == 0) {
            keys[slot] = key.head();
            filled++;
        }
        return ++counts[slot];
    }

    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
