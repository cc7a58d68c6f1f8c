package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.ChargingPeriod;
import io.github.eichcheck.ocpi.OcpiDateTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Charging periods begin with the CDR, follow each other, and lie within it. */
final class PeriodOrder implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        BilledInterval billed =
                BilledInterval.of(evidence.cdr(), evidence.tolerances().time());
        List<ChargingPeriod> periods = evidence.cdr().periods();
        Optional<Instant> before = Optional.empty();
        for (int i = 0; i < periods.size(); i++) {
            Optional<Instant> start = periods.get(i).start().flatMap(OcpiDateTime::instant);
            if (start.isPresent()) {
                period(i, start.get(), before, billed, findings);
                before = start;
            }
        }
    }

    private static void period(
            int index, Instant start, Optional<Instant> before, BilledInterval billed, Consumer<Finding> findings) {
        Location location = Location.of("/charging_periods/" + index + "/start_date_time");
        if (before.filter(start::isBefore).isPresent()) {
            findings.accept(finding(DurationFinding.PERIODS_NOT_ASCENDING, location, start)
                    .expected(before.get().toString())
                    .difference(TotalsText.signedSeconds(Duration.between(before.get(), start)))
                    .tolerance(TotalsText.seconds(Duration.ZERO)));
        }
        if (billed.isReversed()) {
            return;
        }
        Optional<Duration> late =
                billed.start().filter(known -> index == 0).map(known -> Duration.between(known, start));
        if (late.filter(distance -> distance.abs().compareTo(billed.tolerance()) > 0)
                .isPresent()) {
            findings.accept(finding(DurationFinding.FIRST_PERIOD_DIFFERS, location, start)
                    .expected(billed.start().get().toString())
                    .difference(TotalsText.signedSeconds(late.get()))
                    .tolerance(TotalsText.seconds(billed.tolerance())));
        }
        if (!billed.holds(start)) {
            findings.accept(finding(DurationFinding.PERIOD_OUTSIDE, location, start)
                    .expected(billed.toString())
                    .difference(TotalsText.seconds(billed.excess(start)))
                    .tolerance(TotalsText.seconds(billed.tolerance())));
        }
    }

    private static Finding finding(DurationFinding code, Location location, Instant start) {
        return Finding.of(code, location).actual(start.toString());
    }
}
