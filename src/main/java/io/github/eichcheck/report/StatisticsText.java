package io.github.eichcheck.report;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.RunStatistics.Energy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows {@link RunStatistics} to people. */
public final class StatisticsText {
    /** Of findings and of senders so many lines are shown, the most frequent ones. */
    public static final int LINES = 20;

    private final TextLines lines = new TextLines();

    private StatisticsText() {}

    /**
     * Writes tables: verdicts of the aspects, findings, formats, senders, energy.
     *
     * @param statistics what was counted
     * @return an empty line, then one line a row; empty if nothing was counted
     */
    public static String of(RunStatistics statistics) {
        if (statistics.aspects().isEmpty()) {
            return "";
        }
        StatisticsText text = new StatisticsText();
        text.verdicts("aspect", statistics.aspects(), Aspect::id);
        text.verdicts("sender", statistics.senders(), sender -> sender);
        text.counts("format", "CDRs", statistics.formats());
        text.counts("finding", "times", statistics.findings());
        text.energy(statistics.energy());
        return text.lines.toString();
    }

    private interface Name<K> {
        String of(K key);
    }

    private <K> void verdicts(String head, Map<K, Map<Verdict, Long>> counts, Name<K> name) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(head));
        for (Verdict verdict : Verdict.values()) {
            heads.add(verdict.name().toLowerCase(Locale.ROOT));
        }
        rows.add(heads);
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing((Map<Verdict, Long> count) -> head.equals("sender") ? -all(count) : 0)))
                .limit(LINES)
                .forEach(entry -> {
                    List<String> row = new ArrayList<>(List.of(name.of(entry.getKey())));
                    for (Verdict verdict : Verdict.values()) {
                        row.add(Long.toString(entry.getValue().getOrDefault(verdict, 0L)));
                    }
                    rows.add(row);
                });
        table(rows, counts.size());
    }

    private static long all(Map<Verdict, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private void counts(String head, String unit, Map<String, Long> counts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(head, unit));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(LINES)
                .forEach(count ->
                        rows.add(List.of(count.getKey(), count.getValue().toString())));
        table(rows, counts.size());
    }

    private void table(List<List<String>> rows, int all) {
        if (rows.size() == 1) {
            return;
        }
        lines.gap();
        lines.table(0, rows);
        if (all > LINES) {
            lines.line("and " + (all - LINES) + " more, which the JSON report has");
        }
    }

    private void energy(Energy energy) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("energy", "kWh"));
        if (energy.compared() > 0) {
            rows.add(List.of("signed", number(energy.signed())));
            rows.add(List.of("billed", number(energy.billed())));
            rows.add(List.of("difference", number(energy.difference())));
        }
        if (energy.billedOnly().signum() != 0) {
            rows.add(List.of("billed, nothing signed", number(energy.billedOnly())));
        }
        table(rows, 0);
        if (energy.notAdded() > 0) {
            lines.line(energy.notAdded() + " CDRs with an energy of more than 30 digits are not added");
        }
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }
}
