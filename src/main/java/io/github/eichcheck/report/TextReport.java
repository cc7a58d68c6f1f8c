package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a report for people: of each CDR the verdict, what was signed beside what is billed, the four aspects, the
 * signed values with their readings, the findings with what to do; at the end the counts, and of
 * several CDRs the statistics.
 */
public final class TextReport implements ReportWriter {
    private final OutputStream out;
    private final Paint paint;

    /**
     * A report as text.
     *
     * @param out where it goes; flushed after every CDR
     * @param colour whether verdicts and severities are coloured with ANSI sequences
     */
    public TextReport(OutputStream out, boolean colour) {
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
        TextLines lines = new TextLines();
        new SummaryText(lines, paint).write(report);
        new ValuesText(lines, paint).write(report);
        new FindingsText(lines, paint).write(report);
        lines.gap();
        byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
        return () -> write(text);
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        String text = summary.line() + "\n" + (summary.cdrs() > 1 ? StatisticsText.of(summary.statistics()) : "");
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] text) throws IOException {
        out.write(text);
        out.flush();
    }
}
