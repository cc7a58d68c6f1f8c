package io.github.eichcheck.pipeline;

/** How much may be under way at once. Whatever is larger than that is under way alone. */
final class Budget {
    private final long limit;
    private long used;
    private boolean closed;

    Budget(long limit) {
        this.limit = limit;
    }

    /** Waits until there is room; false if there will be none. */
    synchronized boolean take(long weight) throws InterruptedException {
        while (!closed && used > 0 && used + weight > limit) {
            wait();
        }
        used += weight;
        return !closed;
    }

    synchronized void giveBack(long weight) {
        used -= weight;
        notifyAll();
    }

    /** Nobody waits any longer. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
