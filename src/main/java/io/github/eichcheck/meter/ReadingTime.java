package io.github.eichcheck.meter;

import java.time.Instant;

/**
 * When a value was read.
 *
 * @param instant the instant; where the offset is not known, what it would be if the clock showed UTC
 * @param clock how far it can be relied upon
 * @param text the time as it was written in the record
 * @param offsetKnown false where the record states what a clock showed but not how far that clock is from UTC
 */
public record ReadingTime(Instant instant, ClockStatus clock, String text, boolean offsetKnown) {
    /**
     * A time whose distance from UTC is known.
     *
     * @param instant the instant
     * @param clock how far it can be relied upon
     * @param text the time as it was written in the record
     */
    public ReadingTime(Instant instant, ClockStatus clock, String text) {
        this(instant, clock, text, true);
    }

    /**
     * The same time with its distance from UTC found out.
     *
     * @param other the instant
     * @return a copy
     */
    public ReadingTime resolved(Instant other) {
        return new ReadingTime(other, clock, text, true);
    }
}
