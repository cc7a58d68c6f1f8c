package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.ocpi.Cdr;
import java.util.function.Consumer;

/** CDRs that are not a plain bill: credits and compensations for charging at home. */
final class KindOfBill implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Cdr cdr = evidence.cdr();
        if (cdr.homeCharging()) {
            findings.accept(Finding.of(TotalsFinding.HOME_CHARGING, Location.of("/home_charging_compensation")));
        }
        if (cdr.credit() && cdr.references().credited().isEmpty()) {
            findings.accept(Finding.of(TotalsFinding.CREDIT_WITHOUT_REFERENCE, Location.of("/credit")));
        }
    }
}
