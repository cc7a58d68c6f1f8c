package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.OcpiDateTime;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The readings were signed within the billed interval (eichcheck README, "Signed and billed"). */
final class TimeBilled implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Cdr cdr = evidence.cdr();
        BilledInterval billed = BilledInterval.of(cdr, evidence.tolerances().time());
        if (billed.isReversed()) {
            findings.accept(Finding.of(DurationFinding.START_AFTER_END, Location.of("/start_date_time"))
                    .expected("not after " + cdr.end().map(OcpiDateTime::text).orElse("?"))
                    .actual(cdr.start().map(OcpiDateTime::text).orElse("?"))
                    .difference(TotalsText.signedSeconds(
                            billed.length().map(Duration::negated).orElse(Duration.ZERO)))
                    .tolerance(TotalsText.seconds(Duration.ZERO)));
        }
        Optional<RegisterSpan> span = evidence.session().billing().filter(RegisterSpan::isComplete);
        if (span.isEmpty()) {
            return;
        }
        notKnown(cdr.start(), "/start_date_time", findings);
        notKnown(cdr.end(), "/end_date_time", findings);
        span.get().begin().ifPresent(reading -> inside(reading, billed, findings));
        span.get().end().ifPresent(reading -> inside(reading, billed, findings));
    }

    private static void notKnown(Optional<OcpiDateTime> written, String pointer, Consumer<Finding> findings) {
        written.filter(time -> time.instant().isEmpty())
                .ifPresent(time -> findings.accept(Finding.of(TotalsFinding.TIME_NOT_COMPARED, Location.of(pointer))
                        .actual(time.text())));
    }

    private static void inside(SessionReading reading, BilledInterval billed, Consumer<Finding> findings) {
        Optional<ReadingTime> time = reading.reading().time();
        if (time.isEmpty()) {
            findings.accept(Finding.of(ClockZoneFinding.READING_WITHOUT_TIME, reading.location())
                    .expected(billed.toString())
                    .actual("no time"));
            return;
        }
        if (billed.holds(time.get().instant())) {
            return;
        }
        TotalsFinding code = time.get().clock() == ClockStatus.SYNCHRONIZED
                ? TotalsFinding.TIME_OUTSIDE
                : TotalsFinding.TIME_OUTSIDE_UNSYNCHRONISED;
        findings.accept(Finding.of(code, reading.location())
                .expected(billed.toString())
                .actual(time.get().instant().toString())
                .difference(TotalsText.seconds(billed.excess(time.get().instant())))
                .tolerance(TotalsText.seconds(billed.tolerance())));
    }
}
