package io.github.eichcheck.check;

import io.github.eichcheck.check.BilledTimes.Volumes;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The durations of a CDR agree with each other and with its start and end. A reservation may lie at the front; whether
 * {@code total_time} counts it is not settled, so that either is allowed.
 */
final class TotalTime implements Check {
    private static final Location TOTAL = Location.of("/total_time");
    private static final Location PARKING = Location.of("/total_parking_time");
    private static final Location PERIODS = Location.of("/charging_periods");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        BilledTimes times = BilledTimes.of(evidence.cdr());
        Duration tolerance = evidence.tolerances().time();
        BilledInterval billed = BilledInterval.of(evidence.cdr(), tolerance);
        if (times.total().isPresent() && !billed.isReversed()) {
            BigDecimal total = times.total().get();
            billed.length()
                    .map(TotalsText::secondsOf)
                    .flatMap(passed -> passed(total, passed, times, TotalsText.secondsOf(tolerance)))
                    .ifPresent(findings);
        }
        parking(times).ifPresent(findings);
        sums(times, TotalsText.secondsOf(tolerance), findings);
    }

    private static Optional<Finding> passed(
            BigDecimal total, BigDecimal passed, BilledTimes times, BigDecimal tolerance) {
        BigDecimal excess = TotalsText.secondsOfHours(total).subtract(passed);
        BigDecimal reserved = TotalsText.secondsOfHours(times.reserved().sum());
        BigDecimal fine =
                TotalsText.secondsOfHours(BilledTimes.fineHalfUnit(total)).add(tolerance);
        BigDecimal coarse =
                TotalsText.secondsOfHours(BilledTimes.halfUnit(total)).add(tolerance);
        DurationFinding code;
        if (excess.compareTo(fine) > 0) {
            boolean explained =
                    excess.compareTo(coarse) <= 0 || excess.subtract(reserved).compareTo(fine) <= 0;
            code = explained ? DurationFinding.TOTAL_TIME_UNCERTAIN : DurationFinding.TOTAL_TIME_TOO_LONG;
        } else if (excess.add(reserved).negate().compareTo(coarse) > 0) {
            code = DurationFinding.TOTAL_TIME_TOO_SHORT;
        } else {
            return Optional.empty();
        }
        return Optional.of(Finding.of(code, TOTAL)
                .expected(TotalsText.seconds(passed))
                .actual(TotalsText.hours(total))
                .difference(TotalsText.signedSeconds(excess))
                .tolerance(TotalsText.seconds(code == DurationFinding.TOTAL_TIME_TOO_SHORT ? coarse : fine)));
    }

    private static Optional<Finding> parking(BilledTimes times) {
        if (times.total().isEmpty() || times.parking().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal total = times.total().get();
        BigDecimal parking = times.parking().get();
        BigDecimal excess = parking.subtract(total);
        BigDecimal allowed = BilledTimes.halfUnit(total).add(BilledTimes.halfUnit(parking));
        if (excess.compareTo(allowed) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(DurationFinding.PARKING_TIME_TOO_LONG, PARKING)
                .expected(TotalsText.hours(total))
                .actual(TotalsText.hours(parking))
                .difference("+" + TotalsText.hours(excess))
                .tolerance(TotalsText.hours(allowed)));
    }

    private static void sums(BilledTimes times, BigDecimal tolerance, Consumer<Finding> findings) {
        if (times.total().isPresent() && !times.time().isEmpty()) {
            BigDecimal total = times.total().get();
            BigDecimal charging = times.charging().orElse(total);
            // Some senders let TIME run on while the vehicle is parked or the place reserved.
            if (differs(times.time(), total, tolerance)
                    && differs(times.time(), charging, tolerance)
                    && differs(times.time(), charging.add(times.reserved().sum()), tolerance)) {
                findings.accept(sum("TIME", times.time(), charging, tolerance));
            }
        }
        times.parking()
                .filter(parking -> !times.parked().isEmpty() && differs(times.parked(), parking, tolerance))
                .ifPresent(parking -> findings.accept(sum("PARKING_TIME", times.parked(), parking, tolerance)));
    }

    private static boolean differs(Volumes volumes, BigDecimal total, BigDecimal tolerance) {
        BigDecimal distance =
                TotalsText.secondsOfHours(volumes.sum().subtract(total)).abs();
        return distance.compareTo(allowed(volumes, total, tolerance)) > 0;
    }

    private static BigDecimal allowed(Volumes volumes, BigDecimal total, BigDecimal tolerance) {
        BigDecimal rounding = volumes.rounding().add(BilledTimes.halfUnit(total));
        return TotalsText.secondsOfHours(rounding).add(tolerance);
    }

    private static Finding sum(String type, Volumes volumes, BigDecimal total, BigDecimal tolerance) {
        return Finding.of(DurationFinding.PERIODS_TIME_DIFFERS, PERIODS.field(type))
                .expected(TotalsText.hours(total))
                .actual(TotalsText.hours(volumes.sum()))
                .difference(TotalsText.signedSeconds(
                        TotalsText.secondsOfHours(volumes.sum().subtract(total))))
                .tolerance(TotalsText.seconds(allowed(volumes, total, tolerance)));
    }
}
