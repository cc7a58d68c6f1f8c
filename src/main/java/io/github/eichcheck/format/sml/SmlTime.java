package io.github.eichcheck.format.sml;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A time stamp (SML 1.04, section 5.3.2).
 *
 * @param timestamp seconds since 1970 in UTC, the low 32 bit
 * @param offsetMinutes what the local clock is ahead, summer time included; zero where the time has no offset
 */
public record SmlTime(long timestamp, int offsetMinutes) {
    private static final long U32 = 0xFFFF_FFFFL;
    private static final int TIMESTAMP = 2;
    private static final int LOCAL_TIMESTAMP = 3;

    /** A time stamp in either form; empty for everything else, also for a seconds index. */
    static Optional<SmlTime> read(SmlValue value) {
        List<SmlValue> choice = value.elements();
        if (choice.size() != 2) {
            return Optional.empty();
        }
        int tag = choice.get(0).number().map(BigInteger::intValue).orElse(0);
        List<SmlValue> parts = choice.get(1).elements();
        if (tag == TIMESTAMP) {
            return choice.get(1).number().map(seconds -> new SmlTime(seconds.longValue() & U32, 0));
        }
        if (tag != LOCAL_TIMESTAMP
                || parts.size() != 3
                || parts.stream().anyMatch(p -> p.number().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new SmlTime(low(parts.get(0)) & U32, (short) low(parts.get(1)) + (short) low(parts.get(2))));
    }

    private static long low(SmlValue number) {
        return number.number().map(BigInteger::longValue).orElse(0L);
    }

    /**
     * What the meter's wall clock showed.
     *
     * @return seconds since 1970, 32 bit without sign: larger numbers wrap around, as they do in the meter
     */
    public long localSeconds() {
        return timestamp + offsetMinutes * 60L & U32;
    }
}
