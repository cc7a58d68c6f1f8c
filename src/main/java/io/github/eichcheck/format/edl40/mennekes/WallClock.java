package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.format.edl40.LocalTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time with its offset from UTC (ISO 8601). The meter signs what its clock shows, in seconds; neither the offset nor a
 * fraction of a second is signed.
 *
 * @param local the date and time that the clock shows
 * @param offset the clock's offset from UTC; empty where it is not written
 * @param text as written
 */
record WallClock(LocalDateTime local, Optional<ZoneOffset> offset, String text) {
    /** How it is written. */
    static final String FORM = "a time like 2026-03-01T10:00:00+01:00";

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)(Z|[+-]\\d\\d:?\\d\\d)?");
    private static final int SECONDS_PER_MINUTE = 60;
    private static final long U32 = 0xFFFF_FFFFL;

    /**
     * Reads a time.
     *
     * @param text without white space at its ends
     * @return the time; empty where it is none or does not exist
     */
    static Optional<WallClock> read(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Optional<ZoneOffset> offset = Optional.ofNullable(parts.group(2)).map(ZoneOffset::of);
            return Optional.of(new WallClock(LocalDateTime.parse(parts.group(1)), offset, text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What the meter signs: the seconds since 1970-01-01T00:00:00 of the local clock. */
    long seconds() {
        return local.toEpochSecond(ZoneOffset.UTC);
    }

    /** The seconds since 1970-01-01T00:00:00Z, as if a missing offset were zero. */
    long secondsUtc() {
        return seconds() - offset.map(ZoneOffset::getTotalSeconds).orElse(0);
    }

    /** Whether the seconds are an unsigned number of 32 bits. */
    boolean fits() {
        return seconds() >= 0 && seconds() <= U32;
    }

    /** Whether there are more than whole seconds. */
    boolean hasFraction() {
        return !local.equals(local.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The time as the signed bytes have it: in whole seconds. */
    LocalTime asSigned() {
        return new LocalTime(seconds(), offset.map(each -> each.getTotalSeconds() / SECONDS_PER_MINUTE));
    }
}
