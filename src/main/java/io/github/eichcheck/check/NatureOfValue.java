package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A value that the CDR calls a start begins the transaction, one that it calls an end ends it. One that holds several
 * records may do both.
 */
final class NatureOfValue implements Check {

    private record Value(Location location, Optional<String> nature) {}

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Map<Value, List<ReadingMark>> values = new LinkedHashMap<>();
        for (CheckedRecord record : evidence.session().records()) {
            List<ReadingMark> marks =
                    values.computeIfAbsent(new Value(record.location(), record.nature()), value -> new ArrayList<>());
            record.record().readings().stream().map(MeterReading::mark).forEach(marks::add);
        }
        values.forEach((value, marks) -> value.nature()
                .filter(nature -> contradicts(nature, marks))
                .ifPresent(nature -> findings.accept(Finding.of(SessionFinding.NATURE_DIFFERS, value.location())
                        .actual(nature))));
    }

    private static boolean contradicts(String nature, List<ReadingMark> marks) {
        boolean begins = marks.contains(ReadingMark.BEGIN);
        boolean ends = marks.stream().anyMatch(ReadingMark::isEnd);
        return switch (nature.toLowerCase(Locale.ROOT)) {
            case "start", "begin" -> ends && !begins;
            case "end", "stop" -> begins && !ends;
            case "intermediate" -> begins != ends;
            default -> false;
        };
    }
}
