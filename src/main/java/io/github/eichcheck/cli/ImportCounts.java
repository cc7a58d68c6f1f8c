package io.github.eichcheck.cli;

import io.github.eichcheck.report.TerminalText;
import io.github.eichcheck.trust.KeyImport;
import io.github.eichcheck.trust.ListFault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many cells of a list were keys. */
final class ImportCounts {
    private ImportCounts() {}

    /** The line that accounts for every cell. */
    static String line(KeyImport list) {
        long refused = list.cells() - list.entries().size();
        return TerminalText.clean(list.file()) + ": " + list.cells() + " key cells, "
                + list.entries().size() + " usable, " + refused + " refused";
    }

    /** How many points name no curve, by the curves on which they lie. */
    static String nameless(List<ListFault> nameless) {
        Map<String, Long> counts = nameless.stream()
                .collect(Collectors.groupingBy(ListFault::actual, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ", nameless.size() + " of the usable ones name no curve: ", ""));
    }
}
