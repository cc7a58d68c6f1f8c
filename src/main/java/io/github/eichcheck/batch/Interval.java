package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts.MeterSpan;
import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The energy that one meter counted for one CDR, in whole watt-hours: the begin is rounded up and the end down, so that
 * rounding accuses nobody.
 *
 * @param cdr the CDR's number
 * @param meter the digest of key, meter and register
 * @param begin in Wh, above zero
 * @param end in Wh, above the begin
 */
record Interval(long cdr, Bytes meter, long begin, long end) {
    /** The bits of a begin: 68 GWh. */
    static final int BEGIN_BITS = 36;

    /** The bits of a difference: 268 MWh. */
    static final int LENGTH_BITS = 28;

    static Optional<Interval> of(long cdr, MeterSpan span) {
        BigDecimal begin = span.begin().movePointRight(3).setScale(0, RoundingMode.CEILING);
        BigDecimal end = span.end().movePointRight(3).setScale(0, RoundingMode.FLOOR);
        boolean fits = begin.signum() > 0
                && end.compareTo(begin) > 0
                && end.toBigInteger().bitLength() <= BEGIN_BITS
                && end.subtract(begin).toBigInteger().bitLength() <= LENGTH_BITS;
        return fits
                ? Optional.of(new Interval(cdr, span.meter(), begin.longValueExact(), end.longValueExact()))
                : Optional.empty();
    }

    /** How many watt-hours two intervals have in common; negative where there is a gap. */
    long overlap(Interval other) {
        return Math.min(end, other.end) - Math.max(begin, other.begin);
    }
}
