package io.github.eichcheck.format.edl40;

import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.spi.DecodeContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time of an EDL40 record. Only the seconds of the wall clock are signed; the offset from UTC, where the carrier has
 * one, is not.
 *
 * @param seconds seconds since 1970 of the wall clock, unsigned 32 bit
 * @param offsetMinutes what the wall clock is ahead of UTC; empty where the record does not say
 */
public record LocalTime(long seconds, Optional<Integer> offsetMinutes) {
    private static final long NOT_SET = 0xFFFF_FFFFL;
    private static final int FURTHEST_WEST = -12 * 60;
    private static final int FURTHEST_EAST = 14 * 60;
    private static final int EUROPE_WEST = -60;
    private static final int EUROPE_EAST = 3 * 60;

    /**
     * The time as a reading has it.
     *
     * @param field the field that it stands in
     * @param context where findings go
     * @return the time; empty where the clock was not set, which is reported, as is an offset that is missing or
     *     impossible or, since it is not signed, further from UTC than any in Europe: that one is not relied upon
     */
    public Optional<ReadingTime> read(String field, DecodeContext context) {
        if (seconds == NOT_SET) {
            context.report(context.finding(Edl40Finding.TIME_NOT_SET, field));
            return Optional.empty();
        }
        if (offsetMinutes.isEmpty()) {
            context.report(Edl40Finding.LOCAL_TIME, field, text());
        } else if (offset().isEmpty()) {
            context.report(
                    Edl40Finding.OFFSET_IMPLAUSIBLE, field, offsetMinutes.get().toString());
        } else if (european().isEmpty()) {
            context.report(Edl40Finding.OFFSET_UNUSUAL, field, offsetText());
        }
        Instant instant = Instant.ofEpochSecond(seconds - european().orElse(0) * 60L);
        return Optional.of(new ReadingTime(
                instant, ClockStatus.UNSTATED, text(), european().isPresent()));
    }

    /**
     * The time as text.
     *
     * @return such as {@code 2018-08-28T18:57:37+02:00}, without the offset where it is not known
     */
    public String text() {
        LocalDateTime wallClock = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        return offset().map(minutes -> wallClock.atOffset(zone(minutes)).toString())
                .orElse(wallClock.toString());
    }

    /**
     * The offset as text.
     *
     * @return such as {@code +02:00}, or {@code unknown}
     */
    public String offsetText() {
        return offset().map(minutes -> zone(minutes).getId()).orElse("unknown");
    }

    private Optional<Integer> offset() {
        return offsetMinutes.filter(minutes -> minutes >= FURTHEST_WEST && minutes <= FURTHEST_EAST);
    }

    private Optional<Integer> european() {
        return offsetMinutes.filter(minutes -> minutes >= EUROPE_WEST && minutes <= EUROPE_EAST);
    }

    private static ZoneOffset zone(int minutes) {
        return ZoneOffset.ofTotalSeconds(minutes * 60);
    }
}
