package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingTime;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** From one reading of the billing register to the next neither the energy nor the time falls. */
final class OrderOfReadings implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session().spans().forEach(span -> energy(span.between(), findings));
        evidence.session().billing().filter(RegisterSpan::isComplete).ifPresent(span -> {
            List<SessionReading> readings = span.between();
            time(readings, findings);
            endAfterBegin(span, findings);
            unit(span.begins().get(0), span.ends().get(0), findings);
        });
    }

    private static void energy(List<SessionReading> readings, Consumer<Finding> findings) {
        for (int i = 1; i < readings.size(); i++) {
            Optional<BigDecimal> before = RegisterSpan.kilowattHours(readings.get(i - 1));
            Optional<BigDecimal> now = RegisterSpan.kilowattHours(readings.get(i));
            if (before.isPresent() && now.isPresent() && now.get().compareTo(before.get()) < 0) {
                findings.accept(
                        Finding.of(SessionFinding.ENERGY_FALLS, readings.get(i).location())
                                .expected(before.get().toPlainString() + " kWh")
                                .actual(now.get().toPlainString() + " kWh"));
            }
        }
    }

    private static void time(List<SessionReading> readings, Consumer<Finding> findings) {
        Optional<ReadingTime> before = Optional.empty();
        for (SessionReading reading : readings) {
            Optional<ReadingTime> now = reading.reading().time();
            if (before.isPresent()
                    && now.isPresent()
                    && now.get().instant().isBefore(before.get().instant())) {
                findings.accept(Finding.of(SessionFinding.TIME_FALLS, reading.location())
                        .expected(before.get().text())
                        .actual(now.get().text()));
            }
            before = now.isPresent() ? now : before;
        }
    }

    private static void endAfterBegin(RegisterSpan span, Consumer<Finding> findings) {
        SessionReading end = span.ends().get(0);
        if (span.readings().indexOf(end) < span.readings().indexOf(span.begins().get(0))) {
            findings.accept(Finding.of(SessionFinding.END_BEFORE_BEGIN, end.location()));
        }
    }

    private static void unit(SessionReading begin, SessionReading end, Consumer<Finding> findings) {
        String from = begin.reading().value().map(Quantity::unit).orElse("");
        String to = end.reading().value().map(Quantity::unit).orElse("");
        if (!from.toLowerCase(Locale.ROOT).equals(to.toLowerCase(Locale.ROOT))) {
            findings.accept(Finding.of(SessionFinding.UNITS_DIFFER, end.location())
                    .expected(from)
                    .actual(to));
        }
    }
}
