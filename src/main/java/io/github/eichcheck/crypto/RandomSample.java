package io.github.eichcheck.crypto;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Chooses one in so many, in a way that nobody can foresee from outside. */
final class RandomSample {
    /** The increment and the mixing function of SplitMix64 (Steele, Lea and Flood 2014, figure 16). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long FIRST_FACTOR = 0xBF58476D1CE4E5B9L;
    private static final long SECOND_FACTOR = 0x94D049BB133111EBL;

    private final AtomicLong state = new AtomicLong(new SecureRandom().nextLong());
    private final int oneIn;

    /** Chooses one in so many; with 1 all of them. */
    RandomSample(int oneIn) {
        if (oneIn < 1) {
            throw new IllegalArgumentException("a sample of one in " + oneIn);
        }
        this.oneIn = oneIn;
    }

    boolean next() {
        long z = state.addAndGet(GOLDEN);
        z = (z ^ (z >>> 30)) * FIRST_FACTOR;
        z = (z ^ (z >>> 27)) * SECOND_FACTOR;
        return Long.remainderUnsigned(z ^ (z >>> 31), oneIn) == 0;
    }
}
