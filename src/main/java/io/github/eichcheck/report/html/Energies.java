package io.github.eichcheck.report.html;

import java.math.BigDecimal;

/** Energies of pictures as text. */
final class Energies {
    private static final int DECIMALS = 6;

    private Energies() {}

    /** Returns milliwatt-hours in kWh, without zeros behind the point. */
    static String kilowattHours(long milliwattHours) {
        BigDecimal plain = BigDecimal.valueOf(milliwattHours, DECIMALS);
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }

    /** Returns a difference with its sign. */
    static String difference(long milliwattHours) {
        return milliwattHours == 0
                ? "0"
                : (milliwattHours > 0 ? "+" : "\u2212") + kilowattHours(Math.abs(milliwattHours));
    }
}
