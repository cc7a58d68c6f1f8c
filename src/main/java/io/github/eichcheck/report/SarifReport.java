package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes static analysis results (SARIF 2.1.0): one result for each finding that is more than a note. GitHub takes
 * {@link #LIMIT} results; where there are more, the lightest are left out, the last of them first, and a notification says
 * how many. Only so many are held in memory.
 */
public final class SarifReport implements ReportWriter {
    /** The most results of a run. */
    public static final int LIMIT = 25_000;

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final OutputStream out;
    private final SarifResults results = new SarifResults(LIMIT);
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<String, FindingCode> rules = new TreeMap<>();

    /**
     * A SARIF log with one run.
     *
     * @param out where it goes; nothing is written before the end
     */
    public SarifReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void cdr(CdrReport report) throws IOException {
        for (Finding finding : report.findings()) {
            if (finding.severity() != Severity.INFO) {
                rules.put(finding.code().id(), finding.code());
                results.add(finding.severity(), SarifResult.bytes(report, finding, fingerprints.next(report, finding)));
            }
        }
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        try (JsonGenerator json = CdrJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            SarifRules.write(rules.values(), json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            invocation(summary, json);
            json.writeArrayFieldStart("results");
            json.flush();
            results.writeTo(out);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void invocation(RunSummary summary, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", summary.unread().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        notification(json, "note", summary.line(), Optional.empty());
        if (results.left() > 0) {
            String text = results.left() + " further results are left out, the lightest first, because GitHub takes "
                    + LIMIT + " of a run.";
            notification(json, "warning", text, Optional.empty());
        }
        for (UnreadInput input : summary.unread()) {
            String text = TerminalText.clean(input.file()) + ": "
                    + TerminalText.clean(input.reason(), FindingLine.MESSAGE_LIMIT);
            notification(json, "error", text, SourcePath.of(input.file()));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void notification(JsonGenerator json, String level, String text, Optional<String> path)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        SarifText.write("message", text, json);
        if (path.isPresent()) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            SarifResult.artifact(path.get(), json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
