package io.github.eichcheck.meter;

import java.time.Instant;

/**
 * When a value was read.
 *
 * @param instant the instant
 * @param clock how far it can be relied upon
 * @param text the time as it was written in the record
 */
public record ReadingTime(Instant instant, ClockStatus clock, String text) {}
