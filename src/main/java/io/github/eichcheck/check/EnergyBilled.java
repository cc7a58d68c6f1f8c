package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The billed energy is the signed one (eichcheck README, "Signed and billed"): equal, or the signed one
 * rounded to three or more decimals, or within the tolerance, or explained by two or fewer decimals.
 */
final class EnergyBilled implements Check {
    private static final int FINE_DECIMALS = 3;
    private static final BigDecimal THOUSAND_LOW = new BigDecimal("999");
    private static final BigDecimal THOUSAND_HIGH = new BigDecimal("1001");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Optional<BigDecimal> signed = evidence.session().billing().flatMap(RegisterSpan::energy);
        Location location = Location.of("/total_energy");
        if (signed.isEmpty()) {
            findings.accept(Finding.of(TotalsFinding.NOT_COMPARED, location));
            return;
        }
        evidence.cdr()
                .totalEnergy()
                .flatMap(billed -> compare(
                        comparable(signed.get(), evidence),
                        comparable(billed, evidence),
                        evidence.tolerances().energy()))
                .ifPresent(code -> findings.accept(Finding.of(code, location)
                        .expected(text(signed.get()))
                        .actual(evidence.cdr()
                                .totalEnergy()
                                .map(EnergyBilled::text)
                                .orElse("nothing"))));
    }

    /** A credit CDR repeats the quantities of the CDR that it takes back, by some senders with the sign turned. */
    private static BigDecimal comparable(BigDecimal energy, Evidence evidence) {
        return evidence.cdr().credit() ? energy.abs() : energy;
    }

    private static Optional<TotalsFinding> compare(BigDecimal signed, BigDecimal billed, BigDecimal tolerance) {
        if (signed.compareTo(billed) == 0) {
            return Optional.empty();
        }
        int decimals = Math.max(billed.scale(), 0);
        if (decimals >= FINE_DECIMALS && isRounded(signed, billed, decimals)) {
            return Optional.empty();
        }
        BigDecimal difference = billed.subtract(signed).abs();
        if (difference.compareTo(tolerance) <= 0) {
            return Optional.of(TotalsFinding.ENERGY_ROUNDED);
        }
        if (isThousandfold(billed, signed) || isThousandfold(signed, billed)) {
            return Optional.of(TotalsFinding.ENERGY_UNIT);
        }
        if (decimals < FINE_DECIMALS && difference.compareTo(BigDecimal.ONE.movePointLeft(decimals)) <= 0) {
            return Optional.of(TotalsFinding.ENERGY_ROUNDED_COARSELY);
        }
        return Optional.of(TotalsFinding.ENERGY_DIFFERS);
    }

    private static boolean isRounded(BigDecimal signed, BigDecimal billed, int decimals) {
        return signed.setScale(decimals, RoundingMode.HALF_UP).compareTo(billed) == 0
                || signed.setScale(decimals, RoundingMode.HALF_EVEN).compareTo(billed) == 0;
    }

    private static boolean isThousandfold(BigDecimal large, BigDecimal small) {
        if (small.signum() <= 0) {
            return false;
        }
        BigDecimal factor = large.divide(small, MathContext.DECIMAL64);
        return factor.compareTo(THOUSAND_LOW) >= 0 && factor.compareTo(THOUSAND_HIGH) <= 0;
    }

    private static String text(BigDecimal energy) {
        return energy.toPlainString() + " kWh";
    }
}
