package io.github.eichcheck.meter;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A measured number with its unit, exactly as it was written.
 *
 * @param value the number with the decimals that were written
 * @param unit the unit as it was written, such as {@code kWh}, {@code Wh} or {@code mOhm}; may be empty
 */
public record Quantity(BigDecimal value, String unit) {
    /**
     * The number in kilowatt-hours.
     *
     * @return the exact value with all its decimals; empty where the unit is not one of energy
     */
    public Optional<BigDecimal> kilowattHours() {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "kwh" -> Optional.of(value);
            case "wh" -> Optional.of(value.movePointLeft(3));
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return unit.isEmpty() ? value.toPlainString() : value.toPlainString() + " " + unit;
    }
}
