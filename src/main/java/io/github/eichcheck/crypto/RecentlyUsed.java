package io.github.eichcheck.crypto;

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
final class RecentlyUsed<K, V> {
    private final int capacity;
    private volatile ConcurrentMap<K, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<K, V> old = new ConcurrentHashMap<>();

    /** Keeps at most twice as many as the capacity, but for a few that come while it turns. */
    RecentlyUsed(int capacity) {
        this.capacity = capacity;
    }

    Optional<V> get(K key) {
        V known = young.get(key);
        if (known == null) {
            known = old.get(key);
            if (known != null) {
                put(key, known);
            }
        }
        return Optional.ofNullable(known);
    }

    void put(K key, V value) {
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
