package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.ocpi.SourcePosition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** One finding as a SARIF result. */
final class SarifResult {
    private SarifResult() {}

    /** Returns the result's JSON. */
    static byte[] bytes(CdrReport report, Finding finding, String fingerprint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = CdrJson.generator(out)) {
            write(report, finding, fingerprint, json);
        }
        return out.toByteArray();
    }

    /** Returns how SARIF calls a severity: what could not be checked stays apart from what is only odd. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case UNCHECKED -> "warning";
            case WARNING -> "note";
            case INFO -> "none";
        };
    }

    private static void write(CdrReport report, Finding finding, String fingerprint, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.code().id());
        json.writeStringField("level", level(finding.severity()));
        SarifText.write("message", SummaryText.name(report) + ": " + FindingLine.message(finding), json);
        location(report.position(), finding, json);
        json.writeObjectFieldStart("partialFingerprints");
        // The only name that GitHub looks at; without it, GitHub takes the line, which many CDRs may share.
        json.writeStringField("primaryLocationLineHash", fingerprint);
        json.writeStringField("eichcheckFinding/v1", fingerprint);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("aspect", finding.aspect().id());
        json.writeStringField("verdict", report.verdict().name());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void location(SourcePosition position, Finding finding, JsonGenerator json) throws IOException {
        Optional<String> path = SourcePath.of(position.file());
        String pointer = position.pointer() + finding.location().pointer();
        if (path.isEmpty() && pointer.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (path.isPresent()) {
            json.writeObjectFieldStart("physicalLocation");
            artifact(path.get(), json);
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", position.line());
            json.writeNumberField("startColumn", position.column());
            json.writeEndObject();
            json.writeEndObject();
        }
        if (!pointer.isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", TerminalText.clean(pointer));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Writes where a file lies. */
    static void artifact(String path, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", SourcePath.uri(path));
        json.writeEndObject();
    }
}
