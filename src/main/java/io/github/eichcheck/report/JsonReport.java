package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes one JSON object for the whole run, one CDR a line within it. The summary stands before the CDRs, so that all
 * CDRs are held in memory as written until the end; {@link NdjsonReport} is for runs of millions.
 */
public final class JsonReport implements ReportWriter {
    /** The value of {@code schema} in every report, and the identifier of the JSON schema. */
    public static final String SCHEMA = "urn:eichcheck:report:1";

    private static final byte[] NOTHING = {};
    private static final byte[] LINE_END = {'\n'};

    private final OutputStream out;
    private final ByteArrayOutputStream cdrs = new ByteArrayOutputStream();

    /**
     * A report in JSON.
     *
     * @param out where it goes; nothing is written before the end
     */
    public JsonReport(OutputStream out) {
        this.out = out;
    }

    /**
     * The JSON schema that every report follows (draft 2020-12).
     *
     * @return its text in UTF-8, to be closed by the caller
     * @throws IllegalStateException if it is missing from the jar
     */
    public static InputStream schema() {
        InputStream resource = JsonReport.class.getResourceAsStream("report.schema.json");
        if (resource == null) {
            throw new IllegalStateException("report.schema.json is missing from the jar");
        }
        return resource;
    }

    @Override
    public void begin() {
        cdrs.reset();
    }

    @Override
    public void cdr(CdrReport report) throws IOException {
        prepare(report).write();
    }

    @Override
    public Prepared prepare(CdrReport report) throws IOException {
        byte[] json = CdrJson.bytes(report);
        return () -> {
            cdrs.writeBytes((cdrs.size() == 0 ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
            cdrs.writeBytes(json);
        };
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        try (JsonGenerator json = CdrJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", ToolVersion.NAME);
            json.writeStringField("version", ToolVersion.number());
            json.writeEndObject();
            summary(json, summary);
            json.writeArrayFieldStart("cdrs");
            json.flush();
            cdrs.writeTo(out);
            out.write(cdrs.size() == 0 ? NOTHING : LINE_END);
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write(LINE_END);
        out.flush();
    }

    private static void summary(JsonGenerator json, RunSummary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("cdrs", summary.cdrs());
        json.writeNumberField("valid", summary.valid());
        json.writeNumberField("indeterminate", summary.indeterminate());
        json.writeNumberField("invalid", summary.invalid());
        json.writeNumberField("unreadable", summary.unreadable());
        if (!summary.unread().isEmpty()) {
            json.writeArrayFieldStart("unread");
            for (UnreadInput input : summary.unread()) {
                json.writeStartObject();
                json.writeStringField("file", input.file());
                json.writeStringField("reason", input.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (summary.interrupted()) {
            json.writeBooleanField("interrupted", true);
        }
        if (!summary.statistics().aspects().isEmpty()) {
            StatisticsJson.write(json, summary.statistics());
        }
        json.writeEndObject();
    }
}
