package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.fast.Comb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The tables of the keys that were used last, within some memory. A key earns a small table with its second signature, because
 * from then on it costs less than it saves, and a large one later, if there is room. Nothing waits for another thread but
 * for one that computes the table of the same key, or makes room.
 */
final class KeyTables {
    static final int SMALL_FROM = 2;
    static final int LARGE_FROM = 65;

    private static final int KEPT_EIGHTHS = 7;
    private static final int EIGHTHS = 8;

    private final long memory;
    private final Map<PublicKey, KeyTable> keys = new ConcurrentHashMap<>();
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong clock = new AtomicLong();

    /** Keeps tables in so many bytes. */
    KeyTables(long memory) {
        if (memory < 0) {
            throw new IllegalArgumentException("tables in " + memory + " bytes");
        }
        this.memory = memory;
    }

    /**
     * The table of a key that is about to be used.
     *
     * @param uses how often
     * @return empty if the key has not earned one
     */
    Optional<Comb> get(PublicKey key, int uses) {
        KeyTable table = keys.get(key);
        if (table == null) {
            table = new KeyTable();
            KeyTable other = keys.putIfAbsent(key, table);
            if (other == null) {
                used.addAndGet(KeyTable.OVERHEAD);
            } else {
                table = other;
            }
        }
        int total = table.use(uses, clock.incrementAndGet());
        if (total >= LARGE_FROM && !table.isLarge() && used.get() + KeyTable.LARGEST <= memory) {
            used.addAndGet(table.compute(key, true));
        } else if (total >= SMALL_FROM && table.comb().isEmpty()) {
            used.addAndGet(table.compute(key, false));
        }
        Optional<Comb> comb = table.comb();
        if (used.get() > memory) {
            makeRoom();
        }
        return comb;
    }

    /** The memory that is taken, in bytes. */
    long used() {
        return used.get();
    }

    /** Forgets the keys that were not used for longest, so many that it pays to have looked at all. */
    private synchronized void makeRoom() {
        if (used.get() <= memory) {
            return;
        }
        List<Map.Entry<PublicKey, Long>> ages = new ArrayList<>();
        keys.forEach((key, table) -> ages.add(Map.entry(key, table.lastUse())));
        ages.sort(Comparator.comparingLong(Map.Entry::getValue));
        for (Map.Entry<PublicKey, Long> oldest : ages) {
            if (used.get() <= memory / EIGHTHS * KEPT_EIGHTHS) {
                return;
            }
            KeyTable table = keys.remove(oldest.getKey());
            if (table != null) {
                used.addAndGet(-table.retire());
            }
        }
    }
}
