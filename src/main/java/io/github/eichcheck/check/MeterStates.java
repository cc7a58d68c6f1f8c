package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.MeterStatus;
import java.util.function.Consumer;

/** The meter states that it worked where the transaction begins and ends, and preferably in between. */
final class MeterStates implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        for (SessionReading reading : evidence.session().billed()) {
            MeterStatus status = reading.reading().status();
            if (!status.good()) {
                MeasurementFinding code =
                        reading.isEdge() ? MeasurementFinding.METER_STATUS : MeasurementFinding.METER_STATUS_BETWEEN;
                findings.accept(Finding.of(code, reading.location())
                        .expected("ok")
                        .actual(status.code().isEmpty() ? "nothing" : status.code()));
            }
        }
    }
}
