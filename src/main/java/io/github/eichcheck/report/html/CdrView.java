package io.github.eichcheck.report.html;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.ValueReport;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.ocpi.SourcePosition;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One CDR as the report shows it; every text in it may be shown.
 *
 * @param number its place in the run, from one
 * @param name how it names itself; empty where it does not
 * @param place where it lies
 * @param readable whether anything of it could be read
 * @param verdict its verdict
 * @param aspects the verdicts of its aspects
 * @param comparison what the meter signed beside what is billed
 * @param values its signed values
 * @param findings its findings, the heaviest first
 * @param left how many signed values and findings are left out
 */
record CdrView(
        long number,
        String name,
        String place,
        boolean readable,
        Verdict verdict,
        Map<Aspect, Verdict> aspects,
        Comparison comparison,
        List<ValueView> values,
        List<FindingView> findings,
        int left) {
    /** The numbers of findings and of signed values that are shown of one CDR; whoever writes it could write any number. */
    static final int LIMIT = 200;

    static CdrView of(long number, CdrReport report, Discretion discretion) {
        Map<Aspect, Verdict> aspects = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            aspects.put(aspect, report.aspect(aspect));
        }
        return new CdrView(
                number,
                name(report, discretion),
                place(report.position(), discretion),
                report.readable(),
                report.verdict(),
                aspects,
                Comparison.of(report, discretion),
                report.values().stream()
                        .limit(LIMIT)
                        .map(value -> ValueView.of(value, discretion))
                        .toList(),
                ordered(report).stream()
                        .limit(LIMIT)
                        .map(finding -> FindingView.of(finding, discretion))
                        .toList(),
                beyond(report.values().size()) + beyond(report.findings().size()));
    }

    private static int beyond(int size) {
        return Math.max(0, size - LIMIT);
    }

    private static List<Finding> ordered(CdrReport report) {
        return report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    static String name(CdrReport report, Discretion discretion) {
        CdrReport.CdrName name = report.cdr();
        return Stream.of(name.countryCode(), name.partyId(), name.id())
                .flatMap(Optional::stream)
                .map(discretion::text)
                .collect(Collectors.joining(" "));
    }

    static String place(SourcePosition position, Discretion discretion) {
        String file = position.file().isEmpty() ? "" : discretion.text(position.file()) + ":";
        return (file + position.line() + " " + discretion.text(position.pointer())).strip();
    }

    /** Returns the codes that decide the verdict; where none does, those that warn. */
    static List<String> codes(CdrReport report) {
        Severity least = report.verdict() == Verdict.VALID ? Severity.WARNING : Severity.UNCHECKED;
        return ordered(report).stream()
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .map(finding -> finding.code().id())
                .distinct()
                .limit(LIMIT)
                .toList();
    }

    /** Returns whether every signed value was verified; without any, nothing was. */
    static boolean proven(CdrReport report) {
        return !report.values().isEmpty() && report.values().stream().allMatch(ValueReport::proven);
    }
}
