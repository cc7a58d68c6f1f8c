package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.ChargingPeriod;
import io.github.eichcheck.ocpi.ChargingPeriod.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A charging period of a CDR that is no credit holds no energy and no time below zero, which no meter can measure. */
final class NegativeVolumes implements Check {
    private static final Set<String> MEASURED =
            Set.of("ENERGY", "ENERGY_IMPORT", "TIME", "PARKING_TIME", "RESERVATION_TIME");

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        if (evidence.cdr().credit()) {
            return;
        }
        List<ChargingPeriod> periods = evidence.cdr().periods();
        for (int i = 0; i < periods.size(); i++) {
            Location period = Location.of("/charging_periods/" + i);
            negative(periods.get(i))
                    .map(dimension -> Finding.of(TotalsFinding.PERIOD_VOLUME_NEGATIVE, period.field(dimension.type()))
                            .actual(dimension.volume().toPlainString()))
                    .ifPresent(findings);
        }
    }

    private static Optional<Dimension> negative(ChargingPeriod period) {
        return period.dimensions().stream()
                .filter(dimension -> MEASURED.contains(dimension.type())
                        && dimension.volume().signum() < 0)
                .findFirst();
    }
}
