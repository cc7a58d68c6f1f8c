package io.github.eichcheck.meter;

import java.util.Locale;

/** How far the time of a reading can be relied upon. */
public enum ClockStatus {
    /** The clock was set against a reference and is still within its limits. */
    SYNCHRONIZED,
    /** The instant is informative; durations are metrologically correct. */
    RELATIVE,
    /** The time is informative only. */
    INFORMATIVE,
    /** The format has no word for the state of the clock, which was set at some time. */
    UNSTATED,
    /** The record says that nothing is known about the clock, or it was never set. */
    UNKNOWN;

    /**
     * The name that reports use.
     *
     * @return the constant's name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
