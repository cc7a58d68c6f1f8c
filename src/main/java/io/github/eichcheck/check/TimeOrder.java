package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.List;
import java.util.function.Consumer;

/** The end comes after the begin, in order and in time. In between a clock may be set, so that going back is a warning. */
final class TimeOrder implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session().billing().filter(RegisterSpan::isComplete).ifPresent(span -> {
            SessionReading begin = span.begins().get(0);
            SessionReading end = span.ends().get(0);
            boolean inOrder = span.readings().indexOf(begin) <= span.readings().indexOf(end);
            if (!inOrder) {
                findings.accept(Finding.of(SessionFinding.END_BEFORE_BEGIN, end.location()));
            }
            SessionReading first = inOrder ? begin : end;
            SessionReading last = inOrder ? end : begin;
            if (falls(first, last)) {
                findings.accept(finding(ClockFinding.TIME_FALLS, first, last));
            } else {
                fallsBetween(evidence.session(), findings);
            }
            if (begin.instant().isPresent() && begin.instant().equals(end.instant())) {
                findings.accept(Finding.of(ClockFinding.TIME_STANDS_STILL, end.location())
                        .actual(end.timeText()));
            }
        });
    }

    private static void fallsBetween(Session session, Consumer<Finding> findings) {
        List<SessionReading> timed = session.billing().stream()
                .flatMap(span -> span.between().stream())
                .filter(reading -> reading.instant().isPresent())
                .toList();
        for (int i = 1; i < timed.size(); i++) {
            if (falls(timed.get(i - 1), timed.get(i))) {
                findings.accept(finding(ClockFinding.TIME_FALLS_BETWEEN, timed.get(i - 1), timed.get(i)));
            }
        }
    }

    private static boolean falls(SessionReading before, SessionReading after) {
        return MeasuredTime.byClock(before, after)
                .filter(passed -> passed.isNegative())
                .isPresent();
    }

    private static Finding finding(ClockFinding code, SessionReading before, SessionReading after) {
        return Finding.of(code, after.location()).expected(before.timeText()).actual(after.timeText());
    }
}
