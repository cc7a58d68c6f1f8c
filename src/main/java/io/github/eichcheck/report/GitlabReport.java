package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes GitLab's code quality report: an array with one object for each finding that is more than a note, one a line, each
 * as soon as it is known. What cannot be read is a blocker, ERROR critical, UNCHECKED major, WARNING minor.
 */
public final class GitlabReport implements ReportWriter {
    private final OutputStream out;
    private final Fingerprints fingerprints = new Fingerprints();
    private String before = "[\n";

    /**
     * A code quality report.
     *
     * @param out where it goes
     */
    public GitlabReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void cdr(CdrReport report) throws IOException {
        for (Finding finding : report.findings()) {
            if (finding.severity() != Severity.INFO) {
                String fingerprint = fingerprints.next(report, finding);
                String text = SummaryText.name(report) + ": " + FindingLine.message(finding);
                String severity = report.readable() ? severity(finding) : "blocker";
                issue(
                        finding.code().id(),
                        text,
                        fingerprint,
                        severity,
                        report.position().file(),
                        report.position().line());
            }
        }
    }

    private static String severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "critical";
            case UNCHECKED -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    private void issue(String check, String text, String fingerprint, String severity, String file, long line)
            throws IOException {
        ByteArrayOutputStream issue = new ByteArrayOutputStream();
        try (JsonGenerator json = CdrJson.generator(issue)) {
            json.writeStartObject();
            json.writeStringField("description", text);
            json.writeStringField("check_name", check);
            json.writeStringField("fingerprint", fingerprint);
            json.writeStringField("severity", severity);
            json.writeObjectFieldStart("location");
            json.writeStringField("path", SourcePath.of(file).orElse(file));
            json.writeObjectFieldStart("lines");
            json.writeNumberField("begin", line);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        write(before);
        issue.writeTo(out);
        before = ",\n";
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        for (UnreadInput input : summary.unread()) {
            String reason = TerminalText.clean(input.reason(), FindingLine.MESSAGE_LIMIT);
            issue(
                    "unread",
                    "not read: " + reason,
                    fingerprints.next("unread", input.file()),
                    "blocker",
                    input.file(),
                    1);
        }
        write(before.equals(",\n") ? "\n]\n" : "[]\n");
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
