package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.Cdr;
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
            findings.accept(Finding.of(
                    billsNothing(evidence.cdr()) ? TotalsFinding.NOTHING_BILLED : TotalsFinding.NOT_COMPARED,
                    location));
            return;
        }
        evidence.cdr()
                .totalEnergy()
                .flatMap(billed -> compare(
                        comparable(signed.get(), evidence),
                        comparable(billed, evidence),
                        evidence.tolerances().energy()))
                .ifPresent(findings);
    }

    /** A reservation that nobody used, or a start that failed: no energy, and so nothing signed. */
    private static boolean billsNothing(Cdr cdr) {
        return cdr.totalEnergy().filter(energy -> energy.signum() == 0).isPresent()
                && cdr.signedData().map(data -> data.values().isEmpty()).orElse(true);
    }

    /** A credit CDR repeats the quantities of the CDR that it takes back, by some senders with the sign turned. */
    private static BigDecimal comparable(BigDecimal energy, Evidence evidence) {
        return evidence.cdr().credit() ? energy.abs() : energy;
    }

    private static Optional<Finding> compare(BigDecimal signed, BigDecimal billed, BigDecimal tolerance) {
        return code(signed, billed, tolerance)
                .map(code -> Finding.of(code, Location.of("/total_energy"))
                        .expected(TotalsText.kilowattHours(signed))
                        .actual(TotalsText.kilowattHours(billed))
                        .difference(TotalsText.signedKilowattHours(billed.subtract(signed)))
                        .tolerance(TotalsText.kilowattHours(
                                code == TotalsFinding.ENERGY_ROUNDED_COARSELY ? unit(billed) : tolerance)));
    }

    private static BigDecimal unit(BigDecimal billed) {
        return BigDecimal.ONE.movePointLeft(Math.max(billed.scale(), 0));
    }

    private static Optional<TotalsFinding> code(BigDecimal signed, BigDecimal billed, BigDecimal tolerance) {
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
        if (decimals < FINE_DECIMALS && difference.compareTo(unit(billed)) <= 0) {
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
}
