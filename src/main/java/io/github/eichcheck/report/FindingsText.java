package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings of one CDR's text, the heaviest first; what is only noted comes last and short. */
final class FindingsText {
    private static final int MESSAGE_LIMIT = 600;

    private final TextLines lines;
    private final Paint paint;

    FindingsText(TextLines lines, Paint paint) {
        this.lines = lines;
        this.paint = paint;
    }

    void write(CdrReport report) {
        List<Finding> ordered = report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        if (!ordered.isEmpty()) {
            lines.gap();
        }
        for (Finding finding : ordered) {
            if (finding.severity() == Severity.INFO) {
                brief(finding);
            } else {
                full(finding);
            }
        }
    }

    private void full(Finding finding) {
        head(finding);
        lines.wrapped(4, TerminalText.clean(finding.message(), MESSAGE_LIMIT));
        String values = Stream.of(
                        finding.expected().map(text -> "expected " + TerminalText.clean(text)),
                        finding.actual().map(text -> "actual " + TerminalText.clean(text)),
                        finding.difference().map(text -> "difference " + TerminalText.clean(text)),
                        finding.tolerance().map(text -> "tolerance " + TerminalText.clean(text)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!values.isEmpty()) {
            lines.wrapped(4, values);
        }
        lines.wrapped(4, "What to do: " + finding.code().rule().remedy());
    }

    private void brief(Finding finding) {
        head(finding);
        lines.wrapped(4, TerminalText.clean(finding.message()));
    }

    private void head(Finding finding) {
        lines.line("  " + paint.severity(finding.severity()) + "  "
                + finding.code().id() + place(finding.location()));
    }

    private static String place(Location location) {
        String pointer = location.pointer().isEmpty() ? "" : "  at " + TerminalText.clean(location.pointer());
        String field = location.field()
                .map(name -> "  field " + TerminalText.clean(name))
                .orElse("");
        return pointer + field;
    }
}
