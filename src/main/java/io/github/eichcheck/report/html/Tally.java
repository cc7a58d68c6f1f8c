package io.github.eichcheck.report.html;

import io.github.eichcheck.finding.Verdict;
import java.util.EnumMap;
import java.util.Map;

/** Counts verdicts. */
final class Tally {
    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        counts.merge(verdict, 1L, Long::sum);
    }

    long of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
