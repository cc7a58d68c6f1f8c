package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.ValueReport;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.wire.IsoSeconds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes one CDR's report as a JSON object on one line. Keys come in a fixed order, absent ones are left out, numbers of
 * the data are strings with exactly their digits.
 */
public final class CdrJson {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new TerminalSafeEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final ValueJson values;

    private CdrJson(JsonGenerator json) {
        this.json = json;
        this.values = new ValueJson(json);
    }

    /** Returns a generator for compact UTF-8 without dangerous characters; closing it leaves {@code out} open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8);
    }

    /**
     * The report as JSON (schema: {@code eichcheck formats --schema}).
     *
     * @param report what was found out about a CDR
     * @return one object in UTF-8, without a line end
     */
    public static byte[] bytes(CdrReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = generator(out)) {
            new CdrJson(json).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private void write(CdrReport report) throws IOException {
        json.writeStartObject();
        source(report);
        name(report.cdr());
        json.writeStringField("verdict", report.verdict().name());
        aspects(report);
        if (report.signed().isPresent()) {
            signed(report.signed().get());
        }
        if (!report.billed().equals(CdrReport.Billed.NOTHING)) {
            billed(report.billed());
        }
        json.writeArrayFieldStart("values");
        for (ValueReport value : report.values()) {
            values.write(value);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(CdrReport report) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("file", report.position().file());
        json.writeStringField("pointer", report.position().pointer());
        json.writeNumberField("line", report.position().line());
        json.writeEndObject();
    }

    private void name(CdrReport.CdrName name) throws IOException {
        json.writeObjectFieldStart("cdr");
        text("country_code", name.countryCode());
        text("party_id", name.partyId());
        text("id", name.id());
        json.writeEndObject();
    }

    private void aspects(CdrReport report) throws IOException {
        json.writeObjectFieldStart("aspects");
        for (Aspect aspect : Aspect.values()) {
            json.writeStringField(aspect.id(), report.aspect(aspect).name());
        }
        json.writeEndObject();
    }

    private void signed(CdrReport.Measured signed) throws IOException {
        json.writeObjectFieldStart("signed");
        text("energy_kwh", signed.energy().map(BigDecimal::toPlainString));
        text("start", signed.start().map(IsoSeconds::text));
        text("end", signed.end().map(IsoSeconds::text));
        text("meter", signed.meter());
        json.writeStringField("format", signed.format());
        json.writeEndObject();
    }

    private void billed(CdrReport.Billed billed) throws IOException {
        json.writeObjectFieldStart("billed");
        text("energy_kwh", billed.energy().map(BigDecimal::toPlainString));
        text("start", billed.start());
        text("end", billed.end());
        text("meter", billed.meter());
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code().id());
        json.writeStringField("aspect", finding.aspect().id());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("pointer", finding.location().pointer());
        text("field", finding.location().field());
        text("expected", finding.expected());
        text("actual", finding.actual());
        text("difference", finding.difference());
        text("tolerance", finding.tolerance());
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }

    private void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }
}
