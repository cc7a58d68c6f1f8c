package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Writes one line of text for every CDR: verdict, place, name, and the codes that decided it. No counts. */
public final class BriefTextReport implements ReportWriter {
    private final OutputStream out;
    private final Paint paint;

    /**
     * A report of one line for every CDR.
     *
     * @param out where it goes; flushed after every line
     * @param colour whether verdicts are coloured with ANSI sequences
     */
    public BriefTextReport(OutputStream out, boolean colour) {
        this.out = out;
        this.paint = new Paint(colour);
    }

    @Override
    public void begin() {}

    @Override
    public void cdr(CdrReport report) throws IOException {
        prepare(report).write();
    }

    @Override
    public Prepared prepare(CdrReport report) {
        String codes = report.findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.UNCHECKED) >= 0)
                .map(Finding::code)
                .map(code -> code.id())
                .distinct()
                .collect(Collectors.joining(" "));
        int missing =
                Verdict.INDETERMINATE.name().length() - report.verdict().name().length();
        String line = paint.verdict(report.verdict())
                + " ".repeat(missing + 2)
                + SummaryText.place(report.position())
                + "  "
                + SummaryText.name(report)
                + "  "
                + codes;
        byte[] text = (line.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8);
        return () -> {
            out.write(text);
            out.flush();
        };
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        out.flush();
    }
}
