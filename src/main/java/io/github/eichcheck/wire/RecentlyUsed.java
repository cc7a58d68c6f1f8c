package io.github.eichcheck.wire;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What was worked out of late, found again by many threads at once without a lock. Two generations are kept: once the younger
 * one is full it becomes the older one, and what nobody asked for in the meantime is forgotten.
 *
 * @param <K> what is asked for
 * @param <V> what was worked out, immutable
 */
public final class RecentlyUsed<K, V> {
    private final int capacity;
    private volatile ConcurrentMap<K, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<K, V> old = new ConcurrentHashMap<>();

    /**
     * Keeps nothing yet.
     *
     * @param capacity how many a generation holds, but for a few more that come while it turns
     */
    public RecentlyUsed(int capacity) {
        this.capacity = capacity;
    }

    /**
     * What was worked out.
     *
     * @param key what is asked for
     * @return empty if it is not known, or not any more
     */
    public Optional<V> get(K key) {
        V known = young.get(key);
        if (known == null) {
            known = old.get(key);
            if (known != null) {
                put(key, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /**
     * Keeps what was worked out.
     *
     * @param key what will be asked for
     * @param value the answer
     */
    public void put(K key, V value) {
        ConcurrentMap<K, V> own = young;
        own.put(key, value);
        if (own.size() >= capacity) {
            turn(own);
        }
    }

    private synchronized void turn(ConcurrentMap<K, V> full) {
        if (young == full) {
            old = full;
            young = new ConcurrentHashMap<>();
        }
    }
}
