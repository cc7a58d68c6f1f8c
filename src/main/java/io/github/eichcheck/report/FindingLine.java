package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Findings on one line each, for reports that have only room for text. Safe to show on a terminal. */
final class FindingLine {
    /** The number of characters of a message that reports keep. */
    static final int MESSAGE_LIMIT = 600;

    private static final int BRIEF_LIMIT = 20;

    private FindingLine() {}

    /** Returns the findings of a CDR, the heaviest first and otherwise in their order. */
    static List<Finding> ordered(CdrReport report) {
        return report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /** Returns what makes the CDR other than VALID, the heaviest first; empty for one that is VALID. */
    static List<Finding> deciding(CdrReport report) {
        return ordered(report).stream()
                .filter(finding -> finding.severity().compareTo(Severity.UNCHECKED) >= 0)
                .toList();
    }

    /** Returns the message without what is dangerous, cut where it is very long. */
    static String message(Finding finding) {
        return TerminalText.clean(finding.message(), MESSAGE_LIMIT);
    }

    /** Returns code and message of what decides, the first of them only where there are very many. */
    static List<String> brief(CdrReport report) {
        List<Finding> deciding = deciding(report);
        List<String> lines = new ArrayList<>();
        for (Finding finding : deciding.subList(0, Math.min(BRIEF_LIMIT, deciding.size()))) {
            lines.add(finding.code().id() + ": " + message(finding));
        }
        if (deciding.size() > BRIEF_LIMIT) {
            lines.add("and " + (deciding.size() - BRIEF_LIMIT) + " more");
        }
        return lines;
    }

    /** Returns severity, code, place and message. */
    static String full(Finding finding) {
        String pointer = finding.location().pointer();
        return finding.severity() + " " + finding.code().id()
                + (pointer.isEmpty() ? "" : " at " + TerminalText.clean(pointer)) + ": " + message(finding);
    }

    /** Returns one line for each finding. */
    static String full(List<Finding> findings) {
        return findings.stream().map(FindingLine::full).collect(Collectors.joining("\n"));
    }
}
