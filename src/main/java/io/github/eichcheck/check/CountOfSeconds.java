package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A meter's count of seconds never falls, and grows as the clock does. */
final class CountOfSeconds implements Check {
    /** What clock and count may be apart, since both are read one after the other. */
    static final Duration TOLERANCE = Duration.ofSeconds(60);

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session().billing().filter(RegisterSpan::isComplete).ifPresent(span -> {
            List<SessionReading> readings = span.between();
            for (int i = 1; i < readings.size(); i++) {
                falls(readings.get(i - 1), readings.get(i), findings);
            }
            if (isComparedHere(span.begins().get(0))) {
                differs(span.begins().get(0), span.ends().get(0), findings);
            }
        });
    }

    private static void falls(SessionReading before, SessionReading now, Consumer<Finding> findings) {
        MeasuredTime.bySeconds(before, now)
                .filter(Duration::isNegative)
                .ifPresent(passed -> findings.accept(Finding.of(ClockFinding.SECONDS_INDEX_FALLS, now.location())
                        .actual(text(passed))));
    }

    /** Mennekes documents are compared by their decoder, which knows which part of a time was signed. */
    private static boolean isComparedHere(SessionReading reading) {
        return reading.reading().fields().containsKey(MeasuredTime.SECONDS_INDEX);
    }

    private static void differs(SessionReading begin, SessionReading end, Consumer<Finding> findings) {
        Optional<Duration> counted = MeasuredTime.bySeconds(begin, end).filter(passed -> !passed.isNegative());
        Optional<Duration> byClock = MeasuredTime.byClock(begin, end).filter(passed -> !passed.isNegative());
        if (counted.isPresent() && byClock.isPresent() && disagree(counted.get(), byClock.get())) {
            findings.accept(Finding.of(ClockFinding.SECONDS_INDEX_DIFFERS, end.location())
                    .expected(text(counted.get()))
                    .actual(text(byClock.get())));
        }
    }

    /**
     * Whether two durations are too far apart to be the same.
     *
     * @param counted what passed by the count
     * @param byClock what passed by the clock
     * @return true if more than a minute lies between them
     */
    static boolean disagree(Duration counted, Duration byClock) {
        return counted.minus(byClock).abs().compareTo(TOLERANCE) > 0;
    }

    private static String text(Duration passed) {
        return passed.toSeconds() + " s";
    }
}
