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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The CDR's own transaction where one signed value holds several whole ones, as a bill of EDL40 Mennekes does. Records of
 * other values, and those that name no transaction, stay: whatever is wrong with them is for the checks to find.
 *
 * @param records all records that are not known to belong to another transaction
 * @param leftOut the records of the other transactions
 */
record OwnTransaction(List<CheckedRecord> records, List<CheckedRecord> leftOut) {

    private record Key(Location location, Optional<String> transaction) {}

    /**
     * Finds the transaction, first by time, then by user.
     *
     * @param records all distinct records of a CDR
     * @param cdr the CDR
     * @param tolerance how far a reading may lie outside of the CDR's interval
     * @return the records of one transaction; empty where several, or none, could be the CDR's
     */
    static Optional<OwnTransaction> of(List<CheckedRecord> records, Cdr cdr, Duration tolerance) {
        if (records.stream().allMatch(record -> key(record).transaction().isEmpty())) {
            return Optional.of(new OwnTransaction(records, List.of()));
        }
        Map<Key, List<CheckedRecord>> transactions = new LinkedHashMap<>();
        for (CheckedRecord record : records) {
            transactions.computeIfAbsent(key(record), k -> new ArrayList<>()).add(record);
        }
        List<Key> whole = transactions.keySet().stream()
                .filter(key -> key.transaction().isPresent() && isWhole(records(key, transactions)))
                .toList();
        Map<Location, Long> counts =
                whole.stream().collect(Collectors.groupingBy(Key::location, Collectors.counting()));
        List<Key> candidates = whole.stream()
                .filter(key -> counts.getOrDefault(key.location(), 0L) > 1)
                .toList();
        if (candidates.isEmpty()) {
            return Optional.of(new OwnTransaction(records, List.of()));
        }
        List<Key> inTime = candidates.stream()
                .filter(key -> isInTime(records(key, transactions), cdr, tolerance))
                .toList();
        List<Key> chosen = inTime.size() == 1
                ? inTime
                : inTime.stream()
                        .filter(key -> isOfUser(records(key, transactions), cdr))
                        .toList();
        Set<Location> several = candidates.stream().map(Key::location).collect(Collectors.toSet());
        return chosen.size() == 1 ? Optional.of(split(records, several, chosen.get(0))) : Optional.empty();
    }

    private static OwnTransaction split(List<CheckedRecord> records, Set<Location> several, Key own) {
        List<CheckedRecord> kept = new ArrayList<>();
        List<CheckedRecord> leftOut = new ArrayList<>();
        for (CheckedRecord record : records) {
            Key key = key(record);
            boolean another =
                    key.transaction().isPresent() && !key.transaction().equals(own.transaction());
            (several.contains(key.location()) && another ? leftOut : kept).add(record);
        }
        return new OwnTransaction(List.copyOf(kept), List.copyOf(leftOut));
    }

    private static Key key(CheckedRecord record) {
        return new Key(record.location(), record.record().origin().transaction());
    }

    private static List<CheckedRecord> records(Key key, Map<Key, List<CheckedRecord>> transactions) {
        return transactions.getOrDefault(key, List.of());
    }

    private static boolean isWhole(List<CheckedRecord> records) {
        List<ReadingMark> marks = records.stream()
                .flatMap(record -> record.record().readings().stream())
                .map(MeterReading::mark)
                .toList();
        return marks.contains(ReadingMark.BEGIN) && marks.stream().anyMatch(ReadingMark::isEnd);
    }

    private static boolean isInTime(List<CheckedRecord> records, Cdr cdr, Duration tolerance) {
        Optional<Instant> from = cdr.start().flatMap(OcpiDateTime::instant).map(start -> start.minus(tolerance));
        Optional<Instant> to = cdr.end().flatMap(OcpiDateTime::instant).map(end -> end.plus(tolerance));
        return instants(records).stream()
                .allMatch(instant -> from.filter(instant::isBefore).isEmpty()
                        && to.filter(instant::isAfter).isEmpty());
    }

    /**
     * The times of all readings.
     *
     * @param records some records
     * @return when their readings were taken, as far as they say
     */
    static List<Instant> instants(List<CheckedRecord> records) {
        return records.stream()
                .flatMap(record -> record.record().readings().stream())
                .flatMap(reading -> reading.time().stream())
                .map(ReadingTime::instant)
                .toList();
    }

    private static boolean isOfUser(List<CheckedRecord> records, Cdr cdr) {
        Optional<String> user = records.get(0).record().origin().user();
        return user.isPresent()
                && cdr.token()
                        .filter(token -> UserBilled.isNamedBy(token, user.get()))
                        .isPresent();
    }
}
