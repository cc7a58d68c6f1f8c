package io.github.eichcheck.trust;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a key was in use.
 *
 * @param from the first instant; empty if it is not limited
 * @param until the first instant after it; empty if it is not limited
 */
public record Validity(Optional<Instant> from, Optional<Instant> until) {
    /** Not limited. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME =
            Pattern.compile(DATE.pattern() + "T[0-9]{2}:[0-9]{2}(?::[0-9]{2}([.][0-9]{1,9})?)?");
    private static final Pattern INSTANT = Pattern.compile(TIME.pattern() + "(?:Z|[+-][0-9]{2}:[0-9]{2})");

    /**
     * Whether an instant lies inside.
     *
     * @param instant the instant
     * @return true from {@code from} on and before {@code until}
     */
    public boolean contains(Instant instant) {
        return from.filter(first -> instant.isBefore(first)).isEmpty()
                && until.filter(end -> !instant.isBefore(end)).isEmpty();
    }

    /** Whether there is no instant inside. */
    boolean isEmpty() {
        return from.isPresent()
                && until.filter(end -> !from.get().isBefore(end)).isPresent();
    }

    /** Whether this one ends after another; no end is the latest. */
    boolean endsAfter(Validity other) {
        return other.until.isPresent()
                && until.filter(end -> !end.isAfter(other.until.get())).isEmpty();
    }

    /** Whether this one, which begins no earlier than another, begins before the other's end. */
    boolean beginsWithin(Validity earlier) {
        return earlier.until.isEmpty()
                || from.filter(first -> !first.isBefore(earlier.until.get())).isEmpty();
    }

    @Override
    public String toString() {
        return from.map(Instant::toString).orElse("ever") + " to "
                + until.map(Instant::toString).orElse("ever");
    }

    /**
     * The begin that a list states.
     *
     * @param text a date, of which all of that day in UTC counts, or an instant; one without offset is UTC
     * @return the instant; empty if it is neither
     */
    static Optional<Instant> begin(String text) {
        return read(text, 0);
    }

    /**
     * The end that a list states.
     *
     * @param text likewise; of a date all of that day still counts, an instant itself does not
     * @return the first instant after the validity; empty if it is neither
     */
    static Optional<Instant> end(String text) {
        return read(text, 1);
    }

    private static Optional<Instant> read(String text, int daysAfterDate) {
        try {
            if (DATE.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text).plusDays(daysAfterDate);
                return Optional.of(day.atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            if (TIME.matcher(text).matches()) {
                return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
            }
            return INSTANT.matcher(text).matches()
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
