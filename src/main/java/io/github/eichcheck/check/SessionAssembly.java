package io.github.eichcheck.check;

import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.spi.RecordOrigin.Page;
import io.github.eichcheck.wire.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts the signed records of a CDR together to a session, whatever their order in the CDR. */
public final class SessionAssembly {
    private SessionAssembly() {}

    /**
     * Assembles a session.
     *
     * @param records the records in the order of the CDR
     * @param cdr the CDR, which decides where one value holds several whole transactions
     * @param tolerance how far a reading may lie outside of the CDR's interval
     * @return the session
     */
    public static Session of(List<CheckedRecord> records, Cdr cdr, Duration tolerance) {
        List<CheckedRecord> distinct = new ArrayList<>();
        List<CheckedRecord> repeated = new ArrayList<>();
        Set<Bytes> messages = new HashSet<>();
        for (CheckedRecord record : records) {
            (messages.add(record.record().message()) ? distinct : repeated).add(record);
        }
        Optional<List<CheckedRecord>> own = OwnTransaction.of(distinct, cdr, tolerance);
        List<CheckedRecord> ordered = inOrder(own.orElse(List.of()));
        List<SessionReading> readings =
                ordered.stream().flatMap(record -> readings(record).stream()).toList();
        List<RegisterSpan> spans = BillingRegister.spans(readings);
        return new Session(
                ordered, List.copyOf(repeated), readings, spans, BillingRegister.choose(spans), own.isEmpty());
    }

    /** By page where all records are numbered in one sequence, else by time where all have one, else as they came. */
    private static List<CheckedRecord> inOrder(List<CheckedRecord> records) {
        Set<String> sequences = new HashSet<>();
        records.forEach(r -> sequences.add(page(r).map(Page::context).orElse("?")));
        if (sequences.size() == 1 && !sequences.contains("?")) {
            return records.stream()
                    .sorted(Comparator.<CheckedRecord>comparingLong(
                                    r -> page(r).map(Page::number).orElse(0L))
                            .thenComparing(r -> firstTime(r).orElse(Instant.EPOCH)))
                    .toList();
        }
        boolean timed = records.stream()
                .allMatch(r -> r.record().readings().isEmpty() || firstTime(r).isPresent());
        if (timed) {
            return records.stream()
                    .sorted(Comparator.comparing(r -> firstTime(r).orElse(Instant.MAX)))
                    .toList();
        }
        return List.copyOf(records);
    }

    private static Optional<Page> page(CheckedRecord record) {
        return record.record().origin().page();
    }

    private static Optional<Instant> firstTime(CheckedRecord record) {
        return record.record().readings().stream()
                .flatMap(reading -> reading.time().stream())
                .map(ReadingTime::instant)
                .findFirst();
    }

    private static List<SessionReading> readings(CheckedRecord record) {
        return record.record().readings().stream()
                .map(reading -> new SessionReading(
                        record.location().field(reading.place()), reading, mark(reading, record.nature())))
                .toList();
    }

    private static ReadingMark mark(MeterReading reading, Optional<String> nature) {
        if (reading.mark() != ReadingMark.NONE || nature.isEmpty()) {
            return reading.mark();
        }
        return switch (nature.get().toLowerCase(Locale.ROOT)) {
            case "start", "begin" -> ReadingMark.BEGIN;
            case "end", "stop" -> ReadingMark.END;
            case "intermediate" -> ReadingMark.BETWEEN;
            default -> ReadingMark.NONE;
        };
    }
}
