package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where zeros may have been dropped, few decimals excuse no difference: nobody knows how many the bill has. */
final class DroppedDecimals implements Check {
    private static final List<Check> COMPARISONS = List.of(new EnergyBilled(), new PeriodEnergy(), new TotalTime());

    private static final Set<FindingCode> EXCUSES = Set.of(
            TotalsFinding.ENERGY_ROUNDED_COARSELY,
            TotalsFinding.PERIODS_ENERGY_ROUNDED,
            DurationFinding.TOTAL_TIME_UNCERTAIN);

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        if (evidence.cdr().decimalsKept()) {
            return;
        }
        List<Finding> found = new ArrayList<>();
        COMPARISONS.forEach(comparison -> comparison.check(evidence, found::add));
        found.stream()
                .filter(finding -> EXCUSES.contains(finding.code()))
                .map(Finding::location)
                .distinct()
                .map(location -> Finding.of(TotalsFinding.DECIMALS_UNKNOWN, Location.of(location.pointer())))
                .forEach(findings);
    }
}
