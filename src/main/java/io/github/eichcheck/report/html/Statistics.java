package io.github.eichcheck.report.html;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrReport.Measured;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the pictures are made of, in memory that does not grow with the number of CDRs. */
final class Statistics {
    private final BigDecimal tolerance;
    private final Map<Aspect, Tally> aspects = new HashMap<>();
    private final Map<String, CodeCount> codes = new HashMap<>();
    private final Tally verdicts = new Tally();
    private final Points points = new Points();
    private BigDecimal signed = BigDecimal.ZERO;
    private BigDecimal billed = BigDecimal.ZERO;
    private long compared;

    Statistics(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * How many CDRs have a finding.
     *
     * @param code the finding's code
     * @param severity how heavy it was at its heaviest
     * @param cdrs the number of CDRs
     */
    record CodeCount(String code, Severity severity, long cdrs) {
        static final Comparator<CodeCount> WORST_FIRST = Comparator.comparing(CodeCount::severity)
                .thenComparing(CodeCount::cdrs)
                .reversed()
                .thenComparing(CodeCount::code);

        CodeCount and(CodeCount other) {
            return new CodeCount(
                    code, severity.compareTo(other.severity) >= 0 ? severity : other.severity, cdrs + other.cdrs);
        }
    }

    void add(long number, CdrReport report) {
        verdicts.add(report.verdict());
        for (Aspect aspect : Aspect.values()) {
            aspects.computeIfAbsent(aspect, key -> new Tally()).add(report.aspect(aspect));
        }
        Set<String> met = new HashSet<>();
        for (Finding finding : report.findings()) {
            String code = finding.code().id();
            CodeCount one = new CodeCount(code, finding.severity(), met.add(code) ? 1 : 0);
            codes.merge(code, one, CodeCount::and);
        }
        Optional<BigDecimal> measured = report.signed().flatMap(Measured::energy);
        Optional<BigDecimal> bill = report.billed().energy().filter(energy -> energy.signum() >= 0);
        if (measured.isPresent() && bill.isPresent()) {
            compared++;
            signed = signed.add(measured.get());
            billed = billed.add(bill.get());
            points.add(Point.of(
                    number,
                    report.verdict(),
                    measured.get(),
                    bill.get(),
                    report.signed().flatMap(Measured::start)));
        }
    }

    BigDecimal tolerance() {
        return tolerance;
    }

    Tally verdicts() {
        return verdicts;
    }

    Tally aspect(Aspect aspect) {
        return aspects.getOrDefault(aspect, new Tally());
    }

    /** Returns the codes, the heaviest first, and of the same weight the most frequent first. */
    List<CodeCount> codes() {
        return codes.values().stream().sorted(CodeCount.WORST_FIRST).toList();
    }

    Points points() {
        return points;
    }

    /** Returns the number of CDRs that state signed and billed energy, credits left out. */
    long compared() {
        return compared;
    }

    BigDecimal signed() {
        return signed;
    }

    BigDecimal billed() {
        return billed;
    }
}
