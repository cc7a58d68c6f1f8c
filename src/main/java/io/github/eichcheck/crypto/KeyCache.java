package io.github.eichcheck.crypto;

import java.util.LinkedHashMap;
import java.util.Map;

/** The decoded keys that were used last. Thread-safe; the least recently used goes first. */
final class KeyCache {
    private static final float LOAD_FACTOR = 0.75f;
    private static final int INITIAL_SIZE = 64;

    private final Map<PublicKey, DecodedKey> keys;

    KeyCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a cache of " + capacity + " keys");
        }
        this.keys = new LeastRecentlyUsed(capacity);
    }

    DecodedKey get(PublicKey key) {
        synchronized (keys) {
            return keys.computeIfAbsent(key, DecodedKey::new);
        }
    }

    int size() {
        synchronized (keys) {
            return keys.size();
        }
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<PublicKey, DecodedKey> {
        private static final long serialVersionUID = 1L;

        private final int capacity;

        LeastRecentlyUsed(int capacity) {
            super(INITIAL_SIZE, LOAD_FACTOR, true);
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<PublicKey, DecodedKey> eldest) {
            return size() > capacity;
        }
    }
}
