package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts;
import io.github.eichcheck.BatchFacts.MeterSpan;
import io.github.eichcheck.BatchFinding;
import io.github.eichcheck.batch.Times.Clock;
import io.github.eichcheck.finding.Tolerances;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Two sessions of one meter: they share no energy, and the one with the higher values is the later one. As much as the
 * tolerances allow is rounding and drift of a clock.
 */
final class SideBySide {
    private static final BigDecimal LARGEST = new BigDecimal(Long.MAX_VALUE);

    private final long wattHours;
    private final long seconds;
    private final Interval own;
    private final Times ownTimes;

    SideBySide(Tolerances tolerances, Interval own, Times ownTimes) {
        this.wattHours = wattHours(tolerances);
        this.seconds = tolerances.time().toSeconds();
        this.own = own;
        this.ownTimes = ownTimes;
    }

    /** How many watt-hours two sessions may share. */
    static long wattHours(Tolerances tolerances) {
        return tolerances
                .energy()
                .movePointRight(3)
                .setScale(0, RoundingMode.FLOOR)
                .min(LARGEST)
                .longValueExact();
    }

    Optional<BatchFinding> against(Interval other, Times otherTimes) {
        if (own.overlap(other) > wattHours) {
            return Optional.of(BatchFinding.ENERGY_BILLED_TWICE);
        }
        if (!ownTimes.isKnown() || !otherTimes.isKnown()) {
            return Optional.empty();
        }
        boolean above = own.end() > other.end();
        Times lower = above ? otherTimes : ownTimes;
        Times upper = above ? ownTimes : otherTimes;
        if (lower.end() - upper.start() <= seconds) {
            return Optional.empty();
        }
        boolean sure = ownTimes.clock() == Clock.SYNCHRONISED && otherTimes.clock() == Clock.SYNCHRONISED;
        if (lower.start() >= upper.end()) {
            return Optional.of(
                    sure ? BatchFinding.METER_RUNS_BACKWARDS : BatchFinding.METER_RUNS_BACKWARDS_UNSYNCHRONISED);
        }
        return Optional.of(sure ? BatchFinding.TIMES_OVERLAP : BatchFinding.TIMES_OVERLAP_UNSYNCHRONISED);
    }

    /** What the meter showed, for people. */
    String shown(BatchFacts facts) {
        return facts.meter()
                .map(span -> span.register() + " " + span.begin().toPlainString() + " to "
                        + span.end().toPlainString() + " kWh" + times(span))
                .orElse("-");
    }

    private static String times(MeterSpan span) {
        return span.period()
                .map(period -> " from " + period.start() + " to " + period.end())
                .orElse("");
    }
}
