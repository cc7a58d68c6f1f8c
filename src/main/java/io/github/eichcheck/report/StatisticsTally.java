package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrReport.CdrName;
import io.github.eichcheck.CdrReport.Measured;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.RunStatistics.Energy;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what {@link RunStatistics} says. */
final class StatisticsTally {
    /** A sum must not get longer than a line, whatever a CDR says. */
    private static final int DIGITS = 30;

    private static final int NAME = 40;

    private final Map<Aspect, Map<Verdict, Long>> aspects = new EnumMap<>(Aspect.class);
    private final Map<String, Long> findings = new HashMap<>();
    private final Map<String, Long> formats = new HashMap<>();
    private final Map<String, Map<Verdict, Long>> senders = new HashMap<>();
    private BigDecimal signed = BigDecimal.ZERO;
    private BigDecimal billed = BigDecimal.ZERO;
    private BigDecimal billedOnly = BigDecimal.ZERO;
    private long compared;
    private long notAdded;

    void add(CdrReport report) {
        for (Aspect aspect : Aspect.values()) {
            count(aspects.computeIfAbsent(aspect, a -> new EnumMap<>(Verdict.class)), report.aspect(aspect));
        }
        for (Finding finding : report.findings()) {
            count(findings, finding.code().id());
        }
        count(formats, report.signed().map(Measured::format).orElse(RunStatistics.NO_FORMAT));
        count(senders.computeIfAbsent(sender(report.cdr()), s -> new EnumMap<>(Verdict.class)), report.verdict());
        energy(report.signed().flatMap(Measured::energy), report.billed().energy());
    }

    private static <K> void count(Map<K, Long> counts, K key) {
        counts.merge(key, 1L, Long::sum);
    }

    private String sender(CdrName name) {
        String sender = Stream.of(name.countryCode(), name.partyId())
                .flatMap(Optional::stream)
                .map(part -> TerminalText.clean(part, NAME))
                .collect(Collectors.joining("*"));
        if (sender.isEmpty()) {
            return RunStatistics.NO_SENDER;
        }
        boolean counted = senders.containsKey(sender) || senders.size() < RunStatistics.SENDERS;
        return counted ? sender : RunStatistics.OTHER_SENDERS;
    }

    private void energy(Optional<BigDecimal> meter, Optional<BigDecimal> bill) {
        if (meter.filter(StatisticsTally::isLong).isPresent()
                || bill.filter(StatisticsTally::isLong).isPresent()) {
            notAdded++;
        } else if (bill.isPresent() && bill.get().signum() >= 0) {
            if (meter.isPresent()) {
                compared++;
                signed = signed.add(meter.get());
                billed = billed.add(bill.get());
            } else {
                billedOnly = billedOnly.add(bill.get());
            }
        }
    }

    private static boolean isLong(BigDecimal energy) {
        return energy.precision() > DIGITS || Math.abs((long) energy.scale()) > DIGITS;
    }

    RunStatistics statistics() {
        Map<Aspect, Map<Verdict, Long>> byAspect = new EnumMap<>(Aspect.class);
        aspects.forEach((aspect, counts) -> byAspect.put(aspect, copy(counts)));
        Map<String, Map<Verdict, Long>> bySender = new HashMap<>();
        senders.forEach((sender, counts) -> bySender.put(sender, copy(counts)));
        return new RunStatistics(
                byAspect, findings, formats, bySender, new Energy(compared, signed, billed, billedOnly, notAdded));
    }

    private static Map<Verdict, Long> copy(Map<Verdict, Long> counts) {
        return Collections.unmodifiableMap(new EnumMap<>(counts));
    }
}
