package io.github.eichcheck.format.edl40;

import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.spi.DecodeContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The reading that an EDL40 record states. */
public final class Edl40Reading {
    private Edl40Reading() {}

    /**
     * The reading.
     *
     * @param place where it stands in the record
     * @param value what was measured
     * @param status the status byte
     * @param time when
     * @param mark its place in the transaction
     * @param more what else is said about it, by field names
     * @param context where findings go
     * @return the reading; its number is exact and in Wh, or in {@code unit n} for a unit that is not Wh, which is
     *     reported
     */
    public static MeterReading of(
            String place,
            Edl40Value value,
            StatusByte status,
            LocalTime time,
            ReadingMark mark,
            Map<String, String> more,
            DecodeContext context) {
        if (value.unit() != Edl40Value.WATT_HOURS) {
            context.report(
                    Edl40Finding.UNIT_NOT_WH,
                    place,
                    Integer.toString(Edl40Value.WATT_HOURS),
                    Integer.toString(value.unit()));
        }
        if (status.magneticField()) {
            context.report(Edl40Finding.MAGNETIC_FIELD, place, status.code());
        }
        return new MeterReading(
                place,
                ObisCode.parse(value.register()),
                Optional.of(quantity(value, value.number())),
                time.read(place, context),
                mark,
                status.status(),
                fields(value, status, time, more));
    }

    static Quantity quantity(Edl40Value value, long number) {
        String unit = value.unit() == Edl40Value.WATT_HOURS ? "Wh" : "unit " + value.unit();
        return new Quantity(value.scaled(number), unit);
    }

    private static Map<String, String> fields(
            Edl40Value value, StatusByte status, LocalTime time, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("time", time.text());
        fields.put("offset", time.offsetText());
        fields.put("status", status.code());
        if (!status.names().isEmpty()) {
            fields.put("statusBits", status.names());
        }
        fields.put("obis", value.register());
        fields.put("unit", Integer.toString(value.unit()));
        fields.put("scaler", Integer.toString(value.scaler()));
        fields.put("value", Long.toString(value.number()));
        fields.putAll(more);
        return fields;
    }
}
