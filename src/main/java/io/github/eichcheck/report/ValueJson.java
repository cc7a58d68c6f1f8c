package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.eichcheck.ValueReport;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.wire.IsoSeconds;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes one signed value of a CDR's report as a JSON object. */
final class ValueJson {
    private final JsonGenerator json;

    ValueJson(JsonGenerator json) {
        this.json = json;
    }

    void write(ValueReport value) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", value.index());
        text("nature", value.nature());
        text("format", value.format());
        json.writeStringField("verdict", value.verdict().name());
        json.writeArrayFieldStart("transport");
        for (String step : value.transport()) {
            json.writeString(step);
        }
        json.writeEndArray();
        if (value.key().isPresent()) {
            key(value.key().get());
        }
        json.writeArrayFieldStart("readings");
        for (MeterReading reading : value.readings()) {
            reading(reading, value.proven());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void key(ValueReport.KeyUsed used) throws IOException {
        json.writeObjectFieldStart("key");
        json.writeStringField("source", used.source().id());
        json.writeStringField("curve", used.key().curve().id());
        json.writeStringField("fingerprint", used.key().fingerprint());
        json.writeEndObject();
    }

    private void reading(MeterReading reading, boolean proven) throws IOException {
        json.writeStartObject();
        text("register", reading.register().map(ObisCode::text));
        text("value", reading.value().map(quantity -> quantity.value().toPlainString()));
        text("unit", reading.value().map(Quantity::unit).filter(unit -> !unit.isEmpty()));
        text("time", reading.time().map(ReadingTime::instant).map(IsoSeconds::text));
        text("clock", reading.time().map(time -> time.clock().id()));
        if (!reading.fields().isEmpty()) {
            json.writeObjectFieldStart("fields");
            for (Map.Entry<String, String> field : reading.fields().entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        }
        if (!proven) {
            json.writeBooleanField("unproven", true);
        }
        json.writeEndObject();
    }

    private void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }
}
