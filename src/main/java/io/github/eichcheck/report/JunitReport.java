package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;

/**
 * Writes a test report that CI systems read (surefire's schema, version 3.0.2): one suite for the run, one case for each
 * CDR. INVALID is a failure, what cannot be read an error, INDETERMINATE skipped. The counts stand before the cases, which
 * therefore are held compressed until the end.
 */
public final class JunitReport implements ReportWriter {
    private final OutputStream out;
    private final XMLOutputFactory xml = XMLOutputFactory.newDefaultFactory();
    private final HeldText cases = new HeldText();
    private final Occurrences names = new Occurrences();
    private long tests;
    private long failures;
    private long errors;
    private long skipped;

    /**
     * A report in JUnit's XML.
     *
     * @param out where it goes; nothing is written before the end
     */
    public JunitReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void cdr(CdrReport report) throws IOException {
        String file = report.position().file();
        String className = file.isEmpty() ? "(in memory)" : TerminalText.clean(file);
        JunitCase test = new JunitCase(xml, className, name(report, className));
        if (!report.readable()) {
            errors++;
            problem("error", report, test);
        } else if (report.verdict() == Verdict.INVALID) {
            failures++;
            problem("failure", report, test);
        } else {
            if (report.verdict() == Verdict.INDETERMINATE) {
                skipped++;
                test.skipped(String.join("; ", FindingLine.brief(report)));
            }
            test.output(FindingLine.full(report.findings().stream()
                    .filter(finding -> finding.severity() == Severity.WARNING)
                    .toList()));
        }
        add(test);
    }

    private static void problem(String element, CdrReport report, JunitCase test) throws IOException {
        List<Finding> findings = FindingLine.ordered(report);
        String type = findings.isEmpty() ? "unread" : findings.get(0).code().id();
        String message = findings.isEmpty() ? "" : FindingLine.message(findings.get(0));
        test.problem(element, type, message, FindingLine.full(findings));
    }

    /** The name of the CDR; where it was met before in this file also its place, and a number if even that was. */
    private String name(CdrReport report, String className) {
        String name = SummaryText.name(report);
        if (report.readable() && names.next(Digest.of(className, name)) == 1) {
            return name;
        }
        String placed = (name + " at line " + report.position().line() + " "
                        + TerminalText.clean(report.position().pointer()))
                .strip();
        return numbered(className, placed);
    }

    private String numbered(String className, String name) {
        int number = names.next(Digest.of(className, name));
        return number == 1 ? name : name + " (" + number + ")";
    }

    private void add(JunitCase test) throws IOException {
        tests++;
        cases.add(test.end());
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        for (UnreadInput input : summary.unread()) {
            String className = TerminalText.clean(input.file());
            String reason = TerminalText.clean(input.reason(), FindingLine.MESSAGE_LIMIT);
            errors++;
            add(new JunitCase(xml, className, numbered(className, "the input"))
                    .problem("error", "unread", reason, reason));
        }
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + ToolVersion.NAME
                + "\" time=\"0\" tests=\"" + tests + "\" errors=\"" + errors + "\" skipped=\"" + skipped
                + "\" failures=\"" + failures + "\">\n");
        try (cases) {
            cases.writeTo(out);
        }
        write("</testsuite>\n");
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
