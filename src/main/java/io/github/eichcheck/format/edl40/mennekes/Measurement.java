package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.format.edl40.Edl40Reading;
import io.github.eichcheck.format.edl40.StatusByte;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.spi.DecodeContext;
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
 * @param customerTime when the customer was identified
 * @param texts all fields as they are written
 */
record Measurement(
        String name,
        String place,
        Edl40Block block,
        Optional<RecordSignature> signature,
        WallClock time,
        WallClock customerTime,
        Map<String, String> texts) {
    /** The element of the measurement that begins the process. */
    static final String START = "MeasurementStart";

    /** The element of the measurement that ends the process. */
    static final String END = "MeasurementEnd";

    /** Whether it begins the process. */
    boolean begins() {
        return name.equals(START);
    }

    /** What was measured. */
    MeterReading reading(DecodeContext context) {
        return Edl40Reading.of(
                place,
                block.value(),
                new StatusByte(block.status()),
                time.asSigned(),
                begins() ? ReadingMark.BEGIN : ReadingMark.END,
                texts,
                context);
    }
}
