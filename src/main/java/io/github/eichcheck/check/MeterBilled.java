package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The meter that the CDR names is the one that signed, or else the component that signed for it. */
final class MeterBilled implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        Optional<String> billed = evidence.cdr().meterId();
        if (records.isEmpty() || billed.isEmpty()) {
            return;
        }
        SignedMeter.of(records.get(0).record())
                .filter(meter -> !meter.is(billed.get()))
                .ifPresent(meter -> findings.accept(differs(meter, billed.get())));
    }

    private static Finding differs(SignedMeter meter, String billed) {
        boolean end = meter.hasEndOf(billed);
        return Finding.of(
                        end ? TotalsFinding.METER_ID_SUFFIX : TotalsFinding.METER_ID_DIFFERS, Location.of("/meter_id"))
                .expected(meter.name())
                .actual(billed)
                .difference(end ? "only the end agrees" : "another in every known notation")
                .tolerance("case, separators and leading zeros");
    }
}
