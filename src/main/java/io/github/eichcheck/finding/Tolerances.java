package io.github.eichcheck.finding;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How far a bill may be from what was signed.
 *
 * @param energy in kWh
 * @param time how far the signed interval may reach beyond the billed one, at either end
 */
public record Tolerances(BigDecimal energy, Duration time) {
    /** One watt-hour and one minute (eichcheck README, "Signed and billed"). */
    public static final Tolerances DEFAULT = new Tolerances(new BigDecimal("0.001"), Duration.ofSeconds(60));
}
