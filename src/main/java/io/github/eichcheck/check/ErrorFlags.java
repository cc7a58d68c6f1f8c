package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.meter.ReadingMark;
import java.util.function.Consumer;

/**
 * From begin to end no reading flags as unusable what is billed. Energy may be good where time is not, so that a failure
 * of the time weighs as much as the CDR bills it.
 */
final class ErrorFlags implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        boolean timeIsBilled = evidence.cdr().billsTime();
        for (SessionReading reading : evidence.session().billed()) {
            if (!reading.reading().status().energyUsable()) {
                report(MeasurementFinding.ENERGY_FLAGGED, reading, findings);
            }
            if (!reading.reading().status().timeUsable()) {
                report(timeIsBilled ? ClockFinding.TIME_UNUSABLE : ClockFinding.TIME_FLAGGED, reading, findings);
            }
            if (reading.mark() == ReadingMark.EXCEPTION) {
                report(MeasurementFinding.EXCEPTION_BETWEEN, reading, findings);
            }
            if (reading.mark() == ReadingMark.POWER_FAILURE && timeIsBilled) {
                report(ClockFinding.POWER_FAILURE, reading, findings);
            } else if (reading.mark() == ReadingMark.ABORT || reading.mark() == ReadingMark.POWER_FAILURE) {
                report(MeasurementFinding.ENDED_ABNORMALLY, reading, findings);
            }
        }
    }

    private static void report(FindingCode code, SessionReading reading, Consumer<Finding> findings) {
        findings.accept(Finding.of(code, reading.location()));
    }
}
