package io.github.eichcheck.spark;

import java.util.HashMap;
import java.util.Map;

/** Which labels belong to one part of the batch. */
final class Parts {
    private final Map<Long, Long> parents = new HashMap<>();

    /** Joins the parts of two labels. */
    void join(long one, long other) {
        long first = root(one);
        long second = root(other);
        if (first != second) {
            parents.put(Math.max(first, second), Math.min(first, second));
        }
    }

    private long root(long label) {
        long root = label;
        for (Long parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        for (long at = label; at != root; ) {
            long next = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = next;
        }
        return root;
    }

    /** The part of each label that does not name its part itself. */
    Map<Long, Long> roots() {
        Map<Long, Long> roots = new HashMap<>();
        for (Long label : parents.keySet().toArray(Long[]::new)) {
            roots.put(label, root(label));
        }
        return roots;
    }
}
