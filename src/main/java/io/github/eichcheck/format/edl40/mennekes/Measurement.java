package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.spi.RecordSignature;
import java.util.Map;
import java.util.Optional;

/**
 * {@code MeasurementStart} or {@code MeasurementEnd}: one signed value.
 *
 * @param name the element's name
 * @param place where it stands
 * @param block what the meter signed, put together from the fields
 * @param signature the signature; empty where it cannot be read, which was reported
 * @param time when the value was read
 * @param status what the meter says about itself, with the bits that it does not sign
 * @param fields the texts of all fields
 */
record Measurement(
        String name,
        String place,
        Edl40Block block,
        Optional<RecordSignature> signature,
        WallClock time,
        String status,
        Map<String, String> fields) {
    /** The element of the measurement that begins the process. */
    static final String START = "MeasurementStart";

    /** The element of the measurement that ends the process. */
    static final String END = "MeasurementEnd";

    private static final int STATUS_ERROR = 0x01;

    /** Whether it begins the process. */
    boolean begins() {
        return name.equals(START);
    }

    /** What was measured. */
    MeterReading reading() {
        boolean good = (block.status() & STATUS_ERROR) == 0;
        return new MeterReading(
                place,
                ObisCode.parse(block.value().register()),
                Optional.of(new Quantity(block.value().scaled(block.value().number()), "Wh")),
                time.instant().map(instant -> new ReadingTime(instant, ClockStatus.UNKNOWN, time.text())),
                begins() ? ReadingMark.BEGIN : ReadingMark.END,
                new MeterStatus(status, good, true, true),
                fields);
    }
}
