package io.github.eichcheck.cli;

import io.github.eichcheck.report.TerminalText;
import io.github.eichcheck.trust.ListFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is wrong in a list, as lines for people. */
final class FaultText {
    private static final int HINT = 400;

    private FaultText() {}

    /** A line with place, code and reason, then one for each hint. */
    static List<String> lines(ListFault fault) {
        List<String> lines = new ArrayList<>();
        String actual = fault.actual().isEmpty() ? "" : " (" + TerminalText.clean(fault.actual()) + ")";
        String excerpt = fault.excerpt().isEmpty() ? "" : ": " + TerminalText.clean(fault.excerpt());
        lines.add(TerminalText.escape(fault.where()) + "  " + fault.code() + "  " + fault.text() + actual + excerpt);
        fault.hints().forEach(hint -> lines.add("  hint: " + TerminalText.clean(hint, HINT)));
        return lines;
    }

    /** The codes and how often each was found, such as {@code list/off-curve 12, list/uuid 3}. */
    static String counts(Collection<ListFault> faults) {
        Map<String, Long> counts =
                faults.stream().collect(Collectors.groupingBy(ListFault::code, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
