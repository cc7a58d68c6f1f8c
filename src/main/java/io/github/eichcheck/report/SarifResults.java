package io.github.eichcheck.report;

import io.github.eichcheck.finding.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** As many results as are allowed: the heaviest, and of equally heavy ones the first. They keep their order. */
final class SarifResults {
    private static final byte[] FIRST = {'\n'};
    private static final byte[] NEXT = {',', '\n'};

    private final int limit;
    private final Map<Long, byte[]> kept = new TreeMap<>();
    private final Map<Severity, Deque<Long>> numbers = new EnumMap<>(Severity.class);
    private long seen;

    SarifResults(int limit) {
        this.limit = limit;
    }

    /** Adds a result, and drops the last of the lightest if that is one too many. */
    void add(Severity severity, byte[] json) {
        kept.put(seen, json);
        numbers.computeIfAbsent(severity, first -> new ArrayDeque<>()).addLast(seen);
        seen++;
        if (kept.size() > limit) {
            numbers.values().stream()
                    .filter(some -> !some.isEmpty())
                    .findFirst()
                    .ifPresent(lightest -> kept.remove(lightest.removeLast()));
        }
    }

    /** Returns how many were dropped. */
    long left() {
        return seen - kept.size();
    }

    /** Writes the elements of a JSON array, one a line. */
    void writeTo(OutputStream out) throws IOException {
        byte[] before = FIRST;
        for (byte[] json : kept.values()) {
            out.write(before);
            out.write(json);
            before = NEXT;
        }
        if (!kept.isEmpty()) {
            out.write(FIRST);
        }
    }
}
