package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.ChargingPeriod;
import io.github.eichcheck.ocpi.ChargingPeriod.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The energy of all charging periods adds up to {@code total_energy}. A period's {@code ENERGY_IMPORT} counts only where
 * it has no {@code ENERGY}.
 */
final class PeriodEnergy implements Check {
    private static final Location PERIODS = Location.of("/charging_periods");
    private static final BigDecimal ROUNDING_OF_A_PERIOD = new BigDecimal("0.00005");
    private static final int COARSE_DECIMALS = 2;
    private static final BigDecimal HALF_A_COARSE_UNIT = new BigDecimal("0.005");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<ChargingPeriod> periods = evidence.cdr().periods();
        List<BigDecimal> volumes = new ArrayList<>();
        boolean noted = false;
        for (int i = 0; i < periods.size(); i++) {
            List<BigDecimal> energy = volumes(periods.get(i), "ENERGY");
            if (energy.isEmpty()) {
                energy = volumes(periods.get(i), "ENERGY_IMPORT");
                if (!energy.isEmpty() && !noted) {
                    noted = true;
                    findings.accept(
                            Finding.of(TotalsFinding.PERIOD_ENERGY_IMPORT, Location.of("/charging_periods/" + i)));
                }
            }
            volumes.addAll(energy);
        }
        evidence.cdr()
                .totalEnergy()
                .filter(total -> !volumes.isEmpty())
                .flatMap(total -> compare(total, volumes, evidence))
                .ifPresent(findings);
    }

    private static List<BigDecimal> volumes(ChargingPeriod period, String type) {
        return period.dimensions().stream()
                .filter(dimension -> dimension.type().equals(type))
                .map(Dimension::volume)
                .toList();
    }

    private static Optional<Finding> compare(BigDecimal written, List<BigDecimal> volumes, Evidence evidence) {
        Cdr cdr = evidence.cdr();
        BigDecimal total = cdr.credit() ? written.abs() : written;
        BigDecimal added = volumes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = cdr.credit() ? added.abs() : added;
        BigDecimal tolerance = ROUNDING_OF_A_PERIOD
                .multiply(BigDecimal.valueOf(cdr.periods().size()))
                .add(evidence.tolerances().energy());
        BigDecimal difference = sum.subtract(total);
        if (difference.abs().compareTo(tolerance) <= 0) {
            return Optional.empty();
        }
        boolean few = isTotalRounded(total, sum, evidence)
                || difference.abs().compareTo(tolerance.add(coarseness(total, volumes))) <= 0;
        return Optional.of(
                Finding.of(few ? TotalsFinding.PERIODS_ENERGY_ROUNDED : TotalsFinding.PERIODS_ENERGY_DIFFERS, PERIODS)
                        .expected(TotalsText.kilowattHours(total))
                        .actual(TotalsText.kilowattHours(sum))
                        .difference(TotalsText.signedKilowattHours(difference))
                        .tolerance(TotalsText.kilowattHours(tolerance)));
    }

    /** Where the periods are what was signed, a total of few decimals is judged by that alone. */
    private static boolean isTotalRounded(BigDecimal total, BigDecimal sum, Evidence evidence) {
        return total.scale() <= COARSE_DECIMALS
                && sum.subtract(total).abs().compareTo(BigDecimal.ONE.movePointLeft(Math.max(total.scale(), 0))) <= 0
                && evidence.session()
                        .billing()
                        .flatMap(RegisterSpan::energy)
                        .filter(signed -> sum.subtract(signed)
                                        .abs()
                                        .compareTo(evidence.tolerances().energy())
                                <= 0)
                        .isPresent();
    }

    /**
     * What rounding to two decimals may add up to, a unit of the last at most. A number of fewer may just as well have
     * lost its zeros.
     */
    private static BigDecimal coarseness(BigDecimal total, List<BigDecimal> volumes) {
        long coarse = volumes.stream()
                        .filter(volume -> volume.scale() == COARSE_DECIMALS)
                        .count()
                + (total.scale() == COARSE_DECIMALS ? 1 : 0);
        return HALF_A_COARSE_UNIT.multiply(BigDecimal.valueOf(Math.min(coarse, 2)));
    }
}
