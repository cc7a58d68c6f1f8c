package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.Quantity;
import java.util.function.Consumer;

/** Begin and end are in one unit; if not, both are converted exactly, which is said. */
final class SameUnit implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session().billing().filter(RegisterSpan::isComplete).ifPresent(span -> {
            String from = unit(span.begins().get(0));
            String to = unit(span.ends().get(0));
            if (!from.equalsIgnoreCase(to)) {
                findings.accept(Finding.of(
                                RegisterFinding.UNITS_DIFFER, span.ends().get(0).location())
                        .expected(from)
                        .actual(to));
            }
        });
    }

    private static String unit(SessionReading reading) {
        return reading.reading().value().map(Quantity::unit).orElse("");
    }
}
