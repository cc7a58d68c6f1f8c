package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyText;
import io.github.eichcheck.crypto.PublicKeyReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys of a list that were read last. Thread-safe; the least recently used goes first. */
final class ReadKeys {
    private static final float LOAD_FACTOR = 0.75f;
    private static final int CAPACITY = 1 << 13;

    private final Map<Question, KeyText> keys = new LeastRecentlyUsed();

    private record Question(String text, Optional<Curve> curve) {}

    KeyText read(String text, Optional<Curve> curve) {
        Question question = new Question(text, curve);
        synchronized (keys) {
            KeyText known = keys.get(question);
            if (known != null) {
                return known;
            }
        }
        KeyText read = PublicKeyReader.read(text, curve);
        synchronized (keys) {
            keys.put(question, read);
        }
        return read;
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<Question, KeyText> {
        private static final long serialVersionUID = 1L;

        LeastRecentlyUsed() {
            super(1 << 6, LOAD_FACTOR, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, KeyText> eldest) {
            return size() > CAPACITY;
        }
    }
}
