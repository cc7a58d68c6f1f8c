package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.ClockStatus;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The weakest clock of all readings from begin to end. Energy can be billed by any; time only by one whose durations are
 * right.
 */
final class ClockQuality implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Optional<RegisterSpan> span = evidence.session().billing().filter(RegisterSpan::isMarked);
        if (span.isEmpty()) {
            return;
        }
        SessionReading weakest = weakest(evidence.session(), span.get());
        boolean unfit = evidence.cdr().billsTime() && span.get().isComplete() && !provesDuration(span.get());
        if (unfit) {
            findings.accept(Finding.of(
                            ClockFinding.CLOCK_UNFIT_FOR_DURATIONS,
                            span.get().ends().get(0).location())
                    .expected(ClockStatus.SYNCHRONIZED.id())
                    .actual(span.get().begins().get(0).clock().id() + " at the begin, "
                            + span.get().ends().get(0).clock().id() + " at the end"));
        } else if (weakest.clock() != ClockStatus.SYNCHRONIZED) {
            findings.accept(Finding.of(ClockFinding.CLOCK_NOT_SYNCHRONISED, weakest.location())
                    .expected(ClockStatus.SYNCHRONIZED.id())
                    .actual(weakest.clock().id()));
        }
    }

    private static SessionReading weakest(Session session, RegisterSpan span) {
        List<SessionReading> billed = session.billed();
        return billed.stream()
                .filter(reading -> reading.reading().time().isPresent() || reading.isEdge())
                .reduce((one, other) ->
                        Comparator.comparing(SessionReading::clock).compare(one, other) >= 0 ? one : other)
                .orElse(span.readings().get(0));
    }

    /** A count of seconds proves it only where the times, which are what is billed, agree. */
    private static boolean provesDuration(RegisterSpan span) {
        SessionReading begin = span.begins().get(0);
        SessionReading end = span.ends().get(0);
        Optional<Duration> measured = MeasuredTime.between(begin, end).filter(passed -> !passed.isNegative());
        Optional<Duration> byClock = MeasuredTime.byClock(begin, end);
        return measured.isPresent() && byClock.isPresent() && !CountOfSeconds.disagree(measured.get(), byClock.get());
    }
}
