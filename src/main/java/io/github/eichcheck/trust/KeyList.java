package io.github.eichcheck.trust;

import java.util.ArrayList;
import java.util.List;

/**
 * A key list in memory.
 *
 * @param keys its lines in the order written
 * @param problems what is wrong with its form, in the order of its lines
 */
public record KeyList(List<ListedKey> keys, List<KeyListProblem> problems) {

    /** Collects a list. */
    static final class Collector implements KeyListSink {
        private final List<ListedKey> keys = new ArrayList<>();
        private final List<KeyListProblem> problems = new ArrayList<>();

        @Override
        public void key(ListedKey key) {
            keys.add(key);
        }

        @Override
        public void problem(KeyListProblem problem) {
            problems.add(problem);
        }

        KeyList list() {
            return new KeyList(List.copyOf(keys), List.copyOf(problems));
        }
    }
}
