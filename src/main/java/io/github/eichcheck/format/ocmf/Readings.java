package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.spi.DecodeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads RD, the list of readings, and carries over what a reading leaves out. */
final class Readings {
    private static final Set<String> KNOWN = Set.of("TM", "TX", "RV", "RI", "RU", "RT", "EF", "ST");

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
                        ReadingFinding.RD_NOT_OBJECT,
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
        ReadingMark mark = new MarkRules(general, context).read(object, row);
        register.ifPresent(code -> ReferenceProgram.compare(object, code, mark, context));
        return new MeterReading(path, register, value, time(object, row), mark, status, row.fields(object.json()));
    }

    /** A time of another type than text is no time, and must not pass for one that was left out. */
    private Optional<ReadingTime> time(OcmfObject object, ReadingRow row) {
        String field = object.path() + "TM";
        if (row.time().isEmpty()) {
            object.json()
                    .get("TM")
                    .ifPresent(
                            value -> context.report(ReadingFinding.TM_UNPARSEABLE, field, OcmfTime.FORM, value.kind()));
        }
        return row.time().flatMap(text -> OcmfTime.read(text, field, context));
    }

    private void keys(OcmfObject object) {
        for (JsonMember member : object.json().members()) {
            String field = object.path() + member.name();
            switch (member.name()) {
                case "CL" -> KeyRules.since(new OcmfVersion(1, 2), field, general.version(), context);
                case "EI" -> KeyRules.until(new OcmfVersion(0, 5), field, general.version(), context);
                default -> {
                    if (!KNOWN.contains(member.name())) {
                        context.report(context.finding(FieldFinding.UNKNOWN_KEY, field));
                    }
                }
            }
        }
    }

    private void complete(OcmfObject object, ReadingRow row) {
        for (String key : row.missingIn(object.json())) {
            context.report(context.finding(ReadingFinding.FIRST_READING_INCOMPLETE, object.path() + key));
        }
    }
}
