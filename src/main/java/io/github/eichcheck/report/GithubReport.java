package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes annotations for GitHub Actions, as workflow commands for the log of a step: an error for each CDR that is INVALID
 * or cannot be read, a warning for each that is INDETERMINATE, a notice with the counts. GitHub shows ten of a kind for a
 * step; more are counted only.
 */
public final class GithubReport implements ReportWriter {
    /** How many annotations of a kind are written, as many as GitHub shows. */
    public static final int LIMIT = 10;

    private final OutputStream out;
    private int errors;
    private int warnings;
    private long left;

    /**
     * A report as workflow commands.
     *
     * @param out where it goes; flushed after every command
     */
    public GithubReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void cdr(CdrReport report) throws IOException {
        boolean error = !report.readable() || report.verdict() == Verdict.INVALID;
        if (!error && report.verdict() == Verdict.VALID) {
            return;
        }
        GithubCommand command = new GithubCommand(error ? "error" : "warning");
        SourcePath.of(report.position().file())
                .ifPresent(path -> command.property("file", TerminalText.escape(path))
                        .property("line", Long.toString(report.position().line()))
                        .property("col", Long.toString(report.position().column())));
        command.property("title", report.verdict() + " " + SummaryText.name(report));
        String message = String.join("\n", FindingLine.brief(report));
        write(command, error, message.isEmpty() ? SummaryText.name(report) : message);
    }

    private void write(GithubCommand command, boolean error, String message) throws IOException {
        if ((error ? errors : warnings) == LIMIT) {
            left++;
            return;
        }
        if (error) {
            errors++;
        } else {
            warnings++;
        }
        write(command.line(message));
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        for (UnreadInput input : summary.unread()) {
            GithubCommand command = new GithubCommand("error").property("title", "not read");
            write(
                    command,
                    true,
                    TerminalText.clean(input.file()) + ": "
                            + TerminalText.clean(input.reason(), FindingLine.MESSAGE_LIMIT));
        }
        String note =
                left == 0 ? "" : "\n" + left + " more without an annotation: GitHub shows " + LIMIT + " of a kind.";
        write(new GithubCommand("notice").property("title", ToolVersion.NAME).line(summary.line() + note));
    }

    private void write(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
