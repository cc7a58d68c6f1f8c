package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.spi.DecodeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads RD, the list of readings, and carries over what a reading leaves out. */
final class Readings {
    private static final Set<String> KNOWN = Set.of("TM", "TX", "RV", "RI", "RU", "RT", "CL", "EF", "EI", "ST");

    private final GeneralFields general;
    private final DecodeContext context;

    private Readings(GeneralFields general, DecodeContext context) {
        this.general = general;
        this.context = context;
    }

    static List<MeterReading> read(Payload payload, GeneralFields general, DecodeContext context) {
        Optional<JsonValue> readings = payload.json().get("RD");
        if (readings.isEmpty()
                || !(readings.get() instanceof JsonArray array)
                || array.elements().isEmpty()) {
            String actual = readings.map(JsonValue::kind).orElse("nothing");
            context.report(ReadingFinding.RD_MISSING, "RD", "readings", actual);
            return List.of();
        }
        return new Readings(general, context)
                .readAll(array, payload.json().get("LC").isPresent());
    }

    private List<MeterReading> readAll(JsonArray array, boolean lossCompensation) {
        List<MeterReading> readings = new ArrayList<>();
        ReadingRow previous = ReadingRow.NONE;
        RegisterHistory history = new RegisterHistory(context);
        for (int i = 0; i < array.elements().size(); i++) {
            String path = "RD[" + i + "]";
            if (!(array.elements().get(i) instanceof JsonObject json)) {
                context.report(
                        FieldFinding.JSON_TYPE,
                        path,
                        "object",
                        array.elements().get(i).kind());
                continue;
            }
            OcmfObject object = new OcmfObject(json, path + ".", context);
            ReadingRow row = ReadingRow.read(object, previous);
            MeterReading reading = reading(path, object, row, readings.isEmpty());
            history.add(object, row, reading);
            readings.add(reading);
            previous = row;
        }
        history.end(lossCompensation);
        return List.copyOf(readings);
    }

    private MeterReading reading(String path, OcmfObject object, ReadingRow row, boolean first) {
        keys(object);
        if (first) {
            complete(object, row);
        }
        Optional<Quantity> value = new ReadingValue(context).read(object, row);
        Optional<ObisCode> register = new RegisterRules(context).read(object, row, general.version());
        MeterStatus status = new StatusRules(context).read(object, row);
        return new MeterReading(
                path,
                register,
                value,
                row.time().flatMap(text -> OcmfTime.read(text, object.path() + "TM", context)),
                new MarkRules(general, context).read(object, row),
                status,
                row.fields(object.json()));
    }

    private void keys(OcmfObject object) {
        for (JsonMember member : object.json().members()) {
            if (!KNOWN.contains(member.name())) {
                context.report(context.finding(FieldFinding.UNKNOWN_KEY, object.path() + member.name()));
            }
        }
    }

    private void complete(OcmfObject object, ReadingRow row) {
        for (String key : row.missingIn(object.json())) {
            context.report(context.finding(ReadingFinding.FIRST_READING_INCOMPLETE, object.path() + key));
        }
    }
}
