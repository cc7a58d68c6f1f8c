package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.fast.Comb;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What is known of a key's use, and its table once it has earned one. */
final class KeyTable {
    /** About what an entry takes without a table, in bytes: the key, its point, what links them. */
    static final long OVERHEAD = 320;
    /** More than the largest table takes, in bytes. */
    static final long LARGEST = 65_536;

    private final AtomicInteger uses = new AtomicInteger();
    private volatile long lastUse;
    private volatile Optional<Comb> comb = Optional.empty();
    private volatile boolean large;
    private boolean retired;

    /** Counts uses; how many there were so far, or more than any threshold. */
    int use(int more, long time) {
        lastUse = time;
        int before = uses.get();
        return before > KeyTables.LARGE_FROM ? before : uses.addAndGet(more);
    }

    long lastUse() {
        return lastUse;
    }

    Optional<Comb> comb() {
        return comb;
    }

    boolean isLarge() {
        return large;
    }

    /** Computes a table unless somebody else has, or the entry is forgotten; the bytes that it takes more than before. */
    synchronized long compute(PublicKey key, boolean wantLarge) {
        if (retired || large || (comb.isPresent() && !wantLarge)) {
            return 0;
        }
        long before = bytes();
        comb = FastArithmetic.of(key.curve()).table(key, wantLarge);
        large = wantLarge;
        return bytes() - before;
    }

    /** The entry is forgotten; the bytes that it took. */
    synchronized long retire() {
        retired = true;
        return OVERHEAD + bytes();
    }

    private long bytes() {
        return comb.map(Comb::bytes).orElse(0L);
    }
}
