package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.ReadingTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where only energy is billed, a clock that was not synchronised is worth a word, at the weaker of begin and end. */
final class ClockQuality implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Optional<SessionReading> weakest = evidence.session().billing().stream()
                .flatMap(span -> Stream.concat(span.begin().stream(), span.end().stream()))
                .max(Comparator.comparing(ClockQuality::clock));
        weakest.filter(reading -> clock(reading) != ClockStatus.SYNCHRONIZED)
                .ifPresent(
                        reading -> findings.accept(Finding.of(ClockFinding.CLOCK_NOT_SYNCHRONISED, reading.location())
                                .expected(ClockStatus.SYNCHRONIZED.id())
                                .actual(clock(reading).id())));
    }

    private static ClockStatus clock(SessionReading reading) {
        return reading.reading().time().map(ReadingTime::clock).orElse(ClockStatus.UNKNOWN);
    }
}
