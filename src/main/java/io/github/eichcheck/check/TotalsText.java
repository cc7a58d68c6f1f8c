package io.github.eichcheck.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How findings write quantities: exact, with unit, a difference always with its sign. */
final class TotalsText {
    private static final BigDecimal SECONDS_PER_HOUR = new BigDecimal(3600);
    private static final int NANO_DIGITS = 9;

    private TotalsText() {}

    static String kilowattHours(BigDecimal energy) {
        return energy.toPlainString() + " kWh";
    }

    static String signedKilowattHours(BigDecimal difference) {
        return sign(difference) + kilowattHours(difference);
    }

    static String hours(BigDecimal hours) {
        return hours.toPlainString() + " h";
    }

    static String seconds(Duration duration) {
        return seconds(secondsOf(duration));
    }

    static String seconds(BigDecimal seconds) {
        return plain(seconds) + " s";
    }

    static String signedSeconds(Duration difference) {
        return signedSeconds(secondsOf(difference));
    }

    static String signedSeconds(BigDecimal difference) {
        return sign(difference) + seconds(difference);
    }

    /** The exact seconds of a duration. */
    static BigDecimal secondsOf(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS));
    }

    /** The exact seconds of a number of hours. */
    static BigDecimal secondsOfHours(BigDecimal hours) {
        return hours.multiply(SECONDS_PER_HOUR);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }

    private static String sign(BigDecimal difference) {
        return difference.signum() > 0 ? "+" : "";
    }
}
