package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.ReadingMark;
import java.util.function.Consumer;

/** From begin to end no reading flags the billed quantity as unusable. */
final class ErrorFlags implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        for (SessionReading reading : evidence.session().billed()) {
            if (!reading.reading().status().energyUsable()) {
                findings.accept(Finding.of(MeasurementFinding.ENERGY_FLAGGED, reading.location()));
            }
            if (!reading.reading().status().timeUsable()) {
                findings.accept(Finding.of(ClockFinding.TIME_FLAGGED, reading.location()));
            }
            if (reading.mark() == ReadingMark.EXCEPTION) {
                findings.accept(Finding.of(MeasurementFinding.EXCEPTION_BETWEEN, reading.location()));
            }
            if (reading.mark() == ReadingMark.ABORT || reading.mark() == ReadingMark.POWER_FAILURE) {
                findings.accept(Finding.of(MeasurementFinding.ENDED_ABNORMALLY, reading.location()));
            }
        }
    }
}
