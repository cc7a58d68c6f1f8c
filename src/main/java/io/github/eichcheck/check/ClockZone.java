package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.spi.RecordOrigin.Page;
import io.github.eichcheck.spi.SignedRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds out what the clock of a meter shows where a record does not say: UTC or the local time of the place. Both are
 * tried on the billed interval; where neither fits, the time stays as if it were UTC, for {@link TimeBilled} to judge.
 * Done once, before anything is made of the times.
 */
public final class ClockZone {
    private final Cdr cdr;
    private final BilledInterval billed;
    private final IdentityHashMap<ReadingTime, Instant> found = new IdentityHashMap<>();

    private ClockZone(Cdr cdr, BilledInterval billed) {
        this.cdr = cdr;
        this.billed = billed;
    }

    /**
     * Gives the times of records their instants.
     *
     * @param records the records in the order of the CDR
     * @param cdr the CDR, for its interval and place
     * @param tolerance how far a reading may lie outside of the interval
     * @param findings receives which clock fits
     * @return the same records, in the same order
     */
    public static List<CheckedRecord> resolve(
            List<CheckedRecord> records, Cdr cdr, Duration tolerance, Consumer<Finding> findings) {
        BilledInterval billed = BilledInterval.of(cdr, tolerance);
        if (!billed.isKnown() || records.stream().allMatch(ClockZone::isResolved)) {
            return records;
        }
        ClockZone zone = new ClockZone(cdr, billed);
        Map<Optional<String>, List<CheckedRecord>> transactions = new LinkedHashMap<>();
        for (CheckedRecord record : records) {
            transactions
                    .computeIfAbsent(record.record().origin().transaction(), k -> new ArrayList<>())
                    .add(record);
        }
        transactions.values().forEach(own -> zone.resolve(own, findings));
        return records.stream().map(zone::resolved).toList();
    }

    private static boolean isResolved(CheckedRecord record) {
        for (MeterReading reading : record.record().readings()) {
            if (reading.time().isPresent() && !reading.time().get().offsetKnown()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<ReadingTime> unresolved(List<CheckedRecord> records) {
        return records.stream()
                .flatMap(record -> record.record().readings().stream())
                .flatMap(reading -> reading.time().stream())
                .filter(time -> !time.offsetKnown());
    }

    private void resolve(List<CheckedRecord> records, Consumer<Finding> findings) {
        List<ReadingTime> times = unresolved(byPage(records)).toList();
        if (times.isEmpty()) {
            return;
        }
        List<Instant> asUtc = times.stream().map(ReadingTime::instant).toList();
        List<WallClockFit> fits = Stream.concat(
                        Stream.of(WallClock.UTC), WallClock.local(PlaceZone.of(cdr.location())).stream())
                .flatMap(clock -> WallClockFit.of(clock, asUtc, billed).stream())
                .sorted(Comparator.comparing(
                        fit -> billed.distance(fit.instants().get(0))))
                .toList();
        if (fits.isEmpty()) {
            return;
        }
        WallClockFit nearest = fits.get(0);
        for (int i = 0; i < times.size(); i++) {
            found.put(times.get(i), nearest.instants().get(i));
        }
        CheckedRecord first = records.get(0);
        findings.accept(Finding.of(code(fits), first.location())
                .expected(billed.toString())
                .actual(nearest.clock().name())
                .difference(shift(asUtc.get(0), nearest.instants().get(0)))
                .tolerance(TotalsText.seconds(billed.tolerance())));
    }

    private static ClockZoneFinding code(List<WallClockFit> fits) {
        WallClockFit nearest = fits.get(0);
        if (nearest.twofold() || fits.size() > 1) {
            return ClockZoneFinding.CLOCK_AMBIGUOUS;
        }
        if (nearest.clock().equals(WallClock.UTC)) {
            return ClockZoneFinding.CLOCK_SHOWS_UTC;
        }
        return nearest.clock().certain()
                ? ClockZoneFinding.CLOCK_SHOWS_LOCAL_TIME
                : ClockZoneFinding.CLOCK_OFFSET_GUESSED;
    }

    private static String shift(Instant asUtc, Instant found) {
        return TotalsText.signedSeconds(Duration.between(asUtc, found)) + " from what UTC would be";
    }

    private static List<CheckedRecord> byPage(List<CheckedRecord> records) {
        boolean paged = records.stream()
                .allMatch(record -> record.record().origin().page().isPresent());
        return paged
                ? records.stream()
                        .sorted(Comparator.comparingLong(record -> record.record()
                                .origin()
                                .page()
                                .map(Page::number)
                                .orElse(0L)))
                        .toList()
                : records;
    }

    private CheckedRecord resolved(CheckedRecord checked) {
        SignedRecord record = checked.record();
        List<MeterReading> readings =
                record.readings().stream().map(this::resolved).toList();
        return new CheckedRecord(
                checked.location(),
                checked.nature(),
                checked.format(),
                new SignedRecord(
                        record.message(),
                        record.signature(),
                        record.embeddedKey(),
                        record.origin(),
                        readings,
                        record.layout(),
                        record.fields()),
                checked.key());
    }

    private MeterReading resolved(MeterReading reading) {
        Optional<ReadingTime> time = reading.time()
                .map(own ->
                        Optional.ofNullable(found.get(own)).map(own::resolved).orElse(own));
        return new MeterReading(
                reading.place(),
                reading.register(),
                reading.value(),
                time,
                reading.mark(),
                reading.status(),
                reading.fields());
    }
}
