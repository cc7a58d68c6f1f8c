package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** From one reading of a register to the next the energy does not fall; where it stands still, that is noted. */
final class EnergyOrder implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session().spans().forEach(span -> falls(span.between(), findings));
        evidence.session()
                .billing()
                .filter(span ->
                        span.energy().filter(energy -> energy.signum() == 0).isPresent())
                .ifPresent(span -> findings.accept(Finding.of(
                        MeasurementFinding.NO_CONSUMPTION, span.ends().get(0).location())));
    }

    private static void falls(List<SessionReading> readings, Consumer<Finding> findings) {
        for (int i = 1; i < readings.size(); i++) {
            Optional<BigDecimal> before = RegisterSpan.kilowattHours(readings.get(i - 1));
            Optional<BigDecimal> now = RegisterSpan.kilowattHours(readings.get(i));
            if (before.isPresent() && now.isPresent() && now.get().compareTo(before.get()) < 0) {
                findings.accept(Finding.of(
                                MeasurementFinding.ENERGY_FALLS, readings.get(i).location())
                        .expected(before.get().toPlainString() + " kWh")
                        .actual(now.get().toPlainString() + " kWh"));
            }
        }
    }
}
