package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.meter.ReadingMark;
import java.util.function.Consumer;

/** The meter states that it worked where the transaction begins and ends, and preferably in between. */
final class MeterStates implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        for (SessionReading reading : evidence.session().billed()) {
            MeterStatus status = reading.reading().status();
            if (!status.good()) {
                boolean billed =
                        reading.mark() == ReadingMark.BEGIN || reading.mark().isEnd();
                SessionFinding code = billed ? MeasurementFinding.METER_STATUS : MeasurementFinding.METER_STATUS_BETWEEN;
                findings.accept(Finding.of(code, reading.location())
                        .expected("ok")
                        .actual(status.code().isEmpty() ? "nothing" : status.code()));
            }
        }
    }
}
