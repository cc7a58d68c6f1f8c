package io.github.eichcheck.report.html;

import io.github.eichcheck.finding.Verdict;

/** Counts verdicts. */
final class Tally {
    private final long[] counts = new long[Verdict.values().length];

    void add(Verdict verdict) {
        counts[verdict.ordinal()]++;
    }

    long of(Verdict verdict) {
        return counts[verdict.ordinal()];
    }

    long all() {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
