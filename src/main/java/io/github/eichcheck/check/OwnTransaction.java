package io.github.eichcheck.check;

import io.github.eichcheck.finding.Location;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.OcpiDateTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the CDR's own transaction where one signed value holds several whole ones, as a bill of EDL40 Mennekes does: first
 * by time, then by user.
 */
final class OwnTransaction {
    private final Cdr cdr;
    private final Duration tolerance;

    private OwnTransaction(Cdr cdr, Duration tolerance) {
        this.cdr = cdr;
        this.tolerance = tolerance;
    }

    private record Key(Location location, Optional<String> transaction) {}

    /**
     * Leaves out the transactions that are not the CDR's.
     *
     * @param records all distinct records of a CDR
     * @param cdr the CDR
     * @param tolerance how far a reading may lie outside of the CDR's interval
     * @return the records of one transaction; empty where several, or none, could be the CDR's
     */
    static Optional<List<CheckedRecord>> of(List<CheckedRecord> records, Cdr cdr, Duration tolerance) {
        Map<Key, List<CheckedRecord>> transactions = new LinkedHashMap<>();
        for (CheckedRecord record : records) {
            Key key = new Key(record.location(), record.record().origin().transaction());
            transactions.computeIfAbsent(key, k -> new ArrayList<>()).add(record);
        }
        List<List<CheckedRecord>> whole = transactions.entrySet().stream()
                .filter(entry -> entry.getKey().transaction().isPresent() && isWhole(entry.getValue()))
                .map(Map.Entry::getValue)
                .toList();
        return whole.size() < 2 ? Optional.of(records) : new OwnTransaction(cdr, tolerance).choose(whole);
    }

    private static boolean isWhole(List<CheckedRecord> records) {
        return marks(records).contains(ReadingMark.BEGIN)
                && marks(records).stream().anyMatch(ReadingMark::isEnd);
    }

    private static List<ReadingMark> marks(List<CheckedRecord> records) {
        return records.stream()
                .flatMap(record -> record.record().readings().stream())
                .map(MeterReading::mark)
                .toList();
    }

    private Optional<List<CheckedRecord>> choose(List<List<CheckedRecord>> whole) {
        List<List<CheckedRecord>> inTime = whole.stream().filter(this::isInTime).toList();
        if (inTime.size() == 1) {
            return Optional.of(inTime.get(0));
        }
        List<List<CheckedRecord>> ofUser =
                inTime.stream().filter(this::isOfUser).toList();
        return ofUser.size() == 1 ? Optional.of(ofUser.get(0)) : Optional.empty();
    }

    private boolean isInTime(List<CheckedRecord> records) {
        return records.stream()
                .flatMap(record -> record.record().readings().stream())
                .flatMap(reading -> reading.time().stream())
                .map(ReadingTime::instant)
                .allMatch(this::isInTime);
    }

    private boolean isInTime(Instant instant) {
        Optional<Instant> from = cdr.start().flatMap(OcpiDateTime::instant).map(start -> start.minus(tolerance));
        Optional<Instant> to = cdr.end().flatMap(OcpiDateTime::instant).map(end -> end.plus(tolerance));
        return from.filter(instant::isBefore).isEmpty()
                && to.filter(instant::isAfter).isEmpty();
    }

    private boolean isOfUser(List<CheckedRecord> records) {
        Optional<String> user = records.get(0).record().origin().user();
        return user.isPresent()
                && cdr.token()
                        .filter(token -> UserBilled.isNamedBy(token, user.get()))
                        .isPresent();
    }
}
