package io.github.eichcheck.check;

import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.spi.RecordOrigin.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Set;

/**
 * The order of the records of a session: by page where all are numbered in one sequence, else by time where all have one,
 * else by their marks. What contradicts the order is left for the checks to find.
 */
final class RecordOrder {
    /** One more than the largest page that fits into 32 bits. */
    static final long PAGES = 1L << 32;

    private static final int FIRST = 0;
    private static final int MIDDLE = 1;
    private static final int LAST = 2;

    private RecordOrder() {}

    /**
     * Sorts records.
     *
     * @param records in any order
     * @return the same in the order of the session
     */
    static List<CheckedRecord> of(List<CheckedRecord> records) {
        return records.size() < 2
                ? List.copyOf(records)
                : records.stream().sorted(comparator(records)).toList();
    }

    private static Comparator<CheckedRecord> comparator(List<CheckedRecord> records) {
        Comparator<CheckedRecord> byMark = Comparator.comparingInt(RecordOrder::rank);
        Comparator<CheckedRecord> byTime =
                Comparator.comparing(r -> firstTime(r).orElse(Instant.MAX));
        Set<String> sequences = new HashSet<>();
        records.forEach(r -> sequences.add(page(r).map(Page::context).orElse("?")));
        if (sequences.size() == 1 && !sequences.contains("?")) {
            boolean wrapped = isWrapped(records);
            return Comparator.<CheckedRecord>comparingLong(r -> unwrapped(r, wrapped))
                    .thenComparing(byTime)
                    .thenComparing(byMark);
        }
        boolean timed = records.stream()
                .allMatch(r -> r.record().readings().isEmpty() || firstTime(r).isPresent());
        return timed ? byTime.thenComparing(byMark) : byMark;
    }

    /** Counts of 32 bits begin anew after the largest number; no session has two thousand million pages. */
    private static boolean isWrapped(List<CheckedRecord> records) {
        LongSummaryStatistics pages = records.stream()
                .flatMap(r -> page(r).stream())
                .mapToLong(Page::number)
                .summaryStatistics();
        return pages.getMax() < PAGES && pages.getMax() - pages.getMin() > PAGES / 2;
    }

    private static long unwrapped(CheckedRecord record, boolean wrapped) {
        long number = page(record).map(Page::number).orElse(0L);
        return wrapped && number < PAGES / 2 ? number + PAGES : number;
    }

    private static int rank(CheckedRecord record) {
        List<ReadingMark> marks =
                record.record().readings().stream().map(MeterReading::mark).toList();
        boolean begins = marks.contains(ReadingMark.BEGIN);
        boolean ends = marks.stream().anyMatch(ReadingMark::isEnd);
        if (begins == ends) {
            return MIDDLE;
        }
        return begins ? FIRST : LAST;
    }

    /**
     * A record's place in its sequence.
     *
     * @param record the record
     * @return its page; empty where it names none
     */
    static Optional<Page> page(CheckedRecord record) {
        return record.record().origin().page();
    }

    private static Optional<Instant> firstTime(CheckedRecord record) {
        return record.record().readings().stream()
                .flatMap(reading -> reading.time().stream())
                .map(ReadingTime::instant)
                .findFirst();
    }
}
