package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Writes a summary in Markdown for the page of a CI job, such as GitHub's step summary: the counts, then a table of all
 * CDRs that are not VALID, INVALID and unreadable ones first. GitHub takes one mebibyte for a step; what would go beyond
 * {@link #LIMIT} is counted only.
 */
public final class MarkdownReport implements ReportWriter {
    /** The most bytes of table rows, so that other steps' text still fits into GitHub's limit. */
    public static final int LIMIT = 1_000_000;

    private static final String HEAD = "\n| verdict | CDR | place | findings |\n|---|---|---|---|\n";

    private final OutputStream out;
    private final StringBuilder wrong = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private int bytes;
    private long left;

    /**
     * A report in Markdown.
     *
     * @param out where it goes; nothing is written before the end
     */
    public MarkdownReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void cdr(CdrReport report) {
        if (report.readable() && report.verdict() == Verdict.VALID) {
            return;
        }
        String findings =
                FindingLine.brief(report).stream().map(MarkdownReport::code).collect(Collectors.joining("<br>"));
        add(
                "| " + report.verdict() + " | " + code(SummaryText.name(report)) + " | "
                        + code(SummaryText.place(report.position())) + " | " + findings + " |\n",
                !report.readable() || report.verdict() == Verdict.INVALID);
    }

    /** A row that is wrong takes the room of rows that are only open, the last ones first. */
    private void add(String row, boolean isWrong) {
        int size = row.getBytes(StandardCharsets.UTF_8).length;
        while (isWrong && bytes + size > LIMIT && open.length() > 0) {
            int last = open.lastIndexOf("\n", open.length() - 2) + 1;
            bytes -= open.substring(last).getBytes(StandardCharsets.UTF_8).length;
            open.setLength(last);
            left++;
        }
        if (bytes + size > LIMIT) {
            left++;
            return;
        }
        bytes += size;
        (isWrong ? wrong : open).append(row);
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        for (UnreadInput input : summary.unread()) {
            String reason = TerminalText.clean(input.reason(), FindingLine.MESSAGE_LIMIT);
            add("| not read | | " + code(TerminalText.clean(input.file())) + " | " + code(reason) + " |\n", true);
        }
        String rows = wrong.toString() + open;
        String text = "## " + ToolVersion.NAME + "\n\n" + summary.line() + "\n" + (rows.isEmpty() ? "" : HEAD + rows)
                + (left == 0 ? "" : "\n" + left + " more are not listed, because this page is limited.\n");
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * A code span, in which neither Markdown, HTML, links nor mentions mean anything. What would end the span or the cell
     * of a table is shown as an escape.
     */
    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("`", "\\u0060").replace("|", "\\u007c") + "`";
    }
}
