package io.github.eichcheck.report.html;

import io.github.eichcheck.finding.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One CDR in a picture. Pictures need no digits that nobody could see: energies are in milliwatt-hours and end at a limit.
 *
 * @param number the CDR's place in the run
 * @param verdict its verdict
 * @param signed the signed energy
 * @param billed the billed energy
 * @param time when the measurement began, in seconds since 1970
 */
record Point(long number, Verdict verdict, long signed, long billed, OptionalLong time) {
    /** Milliwatt-hours in a kilowatt-hour. */
    static final long UNIT = 1_000_000;

    private static final int DECIMALS = 6;
    private static final long EARLIEST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(9);

    static Point of(long number, Verdict verdict, BigDecimal signed, BigDecimal billed, Optional<Instant> time) {
        return new Point(
                number,
                verdict,
                milliwattHours(signed),
                milliwattHours(billed),
                time.map(instant -> OptionalLong.of(Math.max(EARLIEST, Math.min(LATEST, instant.getEpochSecond()))))
                        .orElse(OptionalLong.empty()));
    }

    static long milliwattHours(BigDecimal kilowattHours) {
        return kilowattHours
                .min(LARGEST)
                .max(LARGEST.negate())
                .movePointRight(DECIMALS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    long difference() {
        return billed - signed;
    }
}
