package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.OcpiDateTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** The readings were signed within the billed interval (eichcheck README, "Signed and billed"). */
final class TimeBilled implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Optional<RegisterSpan> span = evidence.session().billing().filter(RegisterSpan::isComplete);
        if (span.isEmpty()) {
            return;
        }
        Cdr cdr = evidence.cdr();
        Optional<Instant> start = cdr.start().flatMap(OcpiDateTime::instant);
        Optional<Instant> end = cdr.end().flatMap(OcpiDateTime::instant);
        notKnown(cdr.start(), start, "/start_date_time", findings);
        notKnown(cdr.end(), end, "/end_date_time", findings);
        Duration tolerance = evidence.tolerances().time();
        Interval billed = new Interval(
                start.map(instant -> instant.minus(tolerance)), end.map(instant -> instant.plus(tolerance)));
        String expected = start.map(Instant::toString).orElse("?") + " to "
                + end.map(Instant::toString).orElse("?");
        span.get().begin().ifPresent(reading -> inside(reading, billed, expected, findings));
        span.get().end().ifPresent(reading -> inside(reading, billed, expected, findings));
    }

    private record Interval(Optional<Instant> from, Optional<Instant> to) {
        boolean holds(Instant instant) {
            return from.filter(instant::isBefore).isEmpty()
                    && to.filter(instant::isAfter).isEmpty();
        }
    }

    private static void notKnown(
            Optional<OcpiDateTime> written, Optional<Instant> instant, String pointer, Consumer<Finding> findings) {
        if (written.isPresent() && instant.isEmpty()) {
            findings.accept(Finding.of(TotalsFinding.TIME_NOT_COMPARED, Location.of(pointer))
                    .actual(written.get().text()));
        }
    }

    private static void inside(SessionReading reading, Interval billed, String expected, Consumer<Finding> findings) {
        Optional<ReadingTime> time = reading.reading().time();
        if (time.isEmpty() || billed.holds(time.get().instant())) {
            return;
        }
        TotalsFinding code = time.get().clock() == ClockStatus.SYNCHRONIZED
                ? TotalsFinding.TIME_OUTSIDE
                : TotalsFinding.TIME_OUTSIDE_UNSYNCHRONISED;
        findings.accept(Finding.of(code, reading.location())
                .expected(expected)
                .actual(time.get().instant().toString()));
    }
}
