package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * From one reading to the next no more energy flows than a charging station can deliver. Counted is the least that is
 * certain: registers show a limited number of decimals, and clocks whole seconds.
 */
final class PlausiblePower implements Check {
    /** More than the Megawatt Charging System has, 1250 V at 3000 A. */
    private static final BigDecimal LIMIT = new BigDecimal(4000);

    private static final BigDecimal SECONDS_PER_HOUR = new BigDecimal(3600);
    private static final Duration CLOCK_INACCURACY = Duration.ofSeconds(2);

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session().billing().filter(RegisterSpan::isComplete).ifPresent(span -> {
            List<SessionReading> readings = span.between();
            for (int i = 1; i < readings.size(); i++) {
                SessionReading reading = readings.get(i);
                Optional<BigDecimal> implausible =
                        power(readings.get(i - 1), reading).filter(power -> power.compareTo(LIMIT) > 0);
                if (implausible.isPresent()) {
                    findings.accept(Finding.of(MeasurementFinding.POWER_IMPLAUSIBLE, reading.location())
                            .expected(LIMIT + " kW")
                            .actual(implausible.get() + " kW"));
                    return;
                }
            }
        });
    }

    /** The least power in kW that explains two readings; empty where time is not measured. */
    private static Optional<BigDecimal> power(SessionReading from, SessionReading to) {
        Optional<BigDecimal> before = RegisterSpan.kilowattHours(from);
        Optional<BigDecimal> after = RegisterSpan.kilowattHours(to);
        Optional<Duration> passed = MeasuredTime.between(from, to).filter(time -> !time.isNegative());
        if (before.isEmpty() || after.isEmpty() || passed.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal energy = after.get()
                .subtract(before.get())
                .subtract(before.get().ulp().max(after.get().ulp()));
        BigDecimal seconds = new BigDecimal(passed.get().plus(CLOCK_INACCURACY).toSeconds());
        return Optional.of(energy.multiply(SECONDS_PER_HOUR).divide(seconds, 0, RoundingMode.DOWN));
    }
}
