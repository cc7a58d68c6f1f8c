package io.github.eichcheck.check;

import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.OcpiDateTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The interval that a CDR bills, and how far readings may lie outside of it.
 *
 * @param start {@code start_date_time}; empty where it is not known
 * @param end {@code end_date_time} likewise
 * @param tolerance how far outside of it a reading may lie, at either end
 */
record BilledInterval(Optional<Instant> start, Optional<Instant> end, Duration tolerance) {
    static BilledInterval of(Cdr cdr, Duration tolerance) {
        return new BilledInterval(
                cdr.start().flatMap(OcpiDateTime::instant), cdr.end().flatMap(OcpiDateTime::instant), tolerance);
    }

    /** Whether at least one of its ends is known. */
    boolean isKnown() {
        return start.isPresent() || end.isPresent();
    }

    /** Whether it ends before it starts. */
    boolean isReversed() {
        return start.flatMap(from -> end.filter(from::isAfter)).isPresent();
    }

    /** From start to end; empty where one of the two is not known. */
    Optional<Duration> length() {
        return start.flatMap(from -> end.map(to -> Duration.between(from, to)));
    }

    boolean holds(Instant instant) {
        return excess(instant).compareTo(tolerance) <= 0;
    }

    /** How far an instant lies outside; zero inside. */
    Duration excess(Instant instant) {
        if (start.filter(instant::isBefore).isPresent()) {
            return Duration.between(instant, start.get());
        }
        return end.filter(instant::isAfter)
                .map(to -> Duration.between(to, instant))
                .orElse(Duration.ZERO);
    }

    /** How far an instant is from the start, or from the end where only that is known. */
    Duration distance(Instant instant) {
        return start.or(() -> end)
                .map(known -> Duration.between(known, instant).abs())
                .orElse(Duration.ZERO);
    }

    @Override
    public String toString() {
        return start.map(Instant::toString).orElse("?") + " to "
                + end.map(Instant::toString).orElse("?");
    }
}
