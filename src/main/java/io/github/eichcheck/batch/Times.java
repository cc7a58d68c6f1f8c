package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts;
import io.github.eichcheck.BatchFacts.MeterSpan;
import io.github.eichcheck.BatchFacts.Period;
import java.util.Optional;

/**
 * A CDR's period in whole seconds since 1970: that of the meter where its clock was synchronised, else the billed one.
 *
 * @param start the first second
 * @param end the last second
 * @param clock how far it can be relied upon
 */
record Times(long start, long end, Clock clock) {
    /** No period. */
    static final Times UNKNOWN = new Times(0, 0, Clock.NONE);

    /** The seconds from 1970 to 2106. */
    private static final long LIMIT = 1L << 32;

    /** Where a period comes from. */
    enum Clock {
        /** From nowhere. */
        NONE,
        /** From the bill. */
        BILLED,
        /** From a synchronised meter. */
        SYNCHRONISED
    }

    static Times of(BatchFacts facts) {
        Optional<Times> measured = facts.meter()
                .filter(MeterSpan::synchronised)
                .flatMap(MeterSpan::period)
                .flatMap(period -> of(period, Clock.SYNCHRONISED));
        return measured.or(() -> facts.billed().flatMap(period -> of(period, Clock.BILLED)))
                .orElse(UNKNOWN);
    }

    private static Optional<Times> of(Period period, Clock clock) {
        long from = period.start().getEpochSecond();
        long to = period.end().getEpochSecond();
        return from < 0 || to < from || to >= LIMIT ? Optional.empty() : Optional.of(new Times(from, to, clock));
    }

    boolean isKnown() {
        return clock != Clock.NONE;
    }

    /** How many seconds two periods have in common; negative where there is a gap. */
    long overlap(Times other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }
}
