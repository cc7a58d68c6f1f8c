package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.ReadingTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where time is paid for, no more of it is billed than the signed readings bound; a register of the duration, where the
 * meter has one, bounds it better than the times of begin and end, but not where it shows more than passed between them.
 */
final class ChargingTimeBilled implements Check {
    private static final Location TOTAL_TIME = Location.of("/total_time");
    private static final BigDecimal BOTH_ENDS = new BigDecimal(2);

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Session session = evidence.session();
        Optional<BigDecimal> interval =
                session.billing().filter(RegisterSpan::isComplete).flatMap(ChargingTimeBilled::interval);
        Optional<DurationRegister> register = DurationRegister.in(session);
        BigDecimal tolerance =
                TotalsText.secondsOf(evidence.tolerances().time()).multiply(BOTH_ENDS);
        register.ifPresent(shown -> findings.accept(shown(shown, interval, tolerance)));
        if (evidence.cdr().billsTime()) {
            Optional<BigDecimal> signed = register.map(DurationRegister::seconds)
                    .filter(seconds -> interval.filter(
                                    passed -> seconds.subtract(passed).compareTo(tolerance) > 0)
                            .isEmpty())
                    .or(() -> interval);
            Optional<BigDecimal> billed = BilledTimes.of(evidence.cdr()).longestCharging();
            signed.flatMap(bound -> billed.isPresent()
                            ? proven(billed.get(), bound, tolerance)
                            : stated(
                                    BilledInterval.of(
                                                    evidence.cdr(),
                                                    evidence.tolerances().time())
                                            .length(),
                                    bound,
                                    tolerance))
                    .ifPresent(findings);
        }
    }

    private static Optional<BigDecimal> interval(RegisterSpan span) {
        Optional<Instant> begin = instant(span.begin());
        Optional<Instant> end = instant(span.end());
        return begin.flatMap(from -> end.map(to -> Duration.between(from, to))).map(TotalsText::secondsOf);
    }

    private static Optional<Instant> instant(Optional<SessionReading> reading) {
        return reading.flatMap(own -> own.reading().time()).map(ReadingTime::instant);
    }

    private static Finding shown(DurationRegister register, Optional<BigDecimal> interval, BigDecimal tolerance) {
        Finding finding = Finding.of(DurationFinding.DURATION_SIGNED, register.location());
        Optional<BigDecimal> difference = interval.map(register.seconds()::subtract);
        if (difference.isPresent() && difference.get().abs().compareTo(tolerance) > 0) {
            finding = Finding.of(DurationFinding.DURATION_REGISTER_DIFFERS, register.location());
        }
        finding = finding.actual(TotalsText.seconds(register.seconds()));
        if (difference.isPresent()) {
            finding = finding.expected(TotalsText.seconds(interval.get()))
                    .difference(TotalsText.signedSeconds(difference.get()))
                    .tolerance(TotalsText.seconds(tolerance));
        }
        return finding;
    }

    /** A duration that is not stated is at most that of the CDR. */
    private static Optional<Finding> stated(Optional<Duration> longest, BigDecimal signed, BigDecimal tolerance) {
        Optional<BigDecimal> seconds = longest.map(TotalsText::secondsOf);
        if (seconds.filter(most -> most.subtract(signed).compareTo(tolerance) <= 0)
                .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(DurationFinding.TIME_NOT_STATED, TOTAL_TIME)
                .expected(TotalsText.seconds(signed))
                .actual(seconds.map(TotalsText::seconds).orElse("unknown")));
    }

    private static Optional<Finding> proven(BigDecimal billed, BigDecimal signed, BigDecimal tolerance) {
        BigDecimal excess = TotalsText.secondsOfHours(billed).subtract(signed);
        if (excess.compareTo(tolerance) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(DurationFinding.TIME_NOT_PROVEN, TOTAL_TIME)
                .expected(TotalsText.seconds(signed))
                .actual(TotalsText.hours(billed))
                .difference(TotalsText.signedSeconds(excess))
                .tolerance(TotalsText.seconds(tolerance)));
    }
}
