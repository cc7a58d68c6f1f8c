package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A value that the CDR calls a start begins the transaction, one that it calls an end ends it. */
final class NatureOfValue implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        for (CheckedRecord record : evidence.session().records()) {
            record.nature()
                    .filter(nature -> contradicts(nature, record))
                    .ifPresent(nature -> findings.accept(Finding.of(SessionFinding.NATURE_DIFFERS, record.location())
                            .actual(nature)));
        }
    }

    private static boolean contradicts(String nature, CheckedRecord record) {
        List<MeterReading> readings = record.record().readings();
        boolean begins = readings.stream().anyMatch(reading -> reading.mark() == ReadingMark.BEGIN);
        boolean ends = readings.stream().anyMatch(reading -> reading.mark().isEnd());
        return switch (nature.toLowerCase(Locale.ROOT)) {
            case "start", "begin" -> ends && !begins;
            case "end", "stop" -> begins && !ends;
            case "intermediate" -> begins != ends;
            default -> false;
        };
    }
}
