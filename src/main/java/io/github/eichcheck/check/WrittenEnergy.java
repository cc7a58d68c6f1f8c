package io.github.eichcheck.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An energy as a text has it.
 *
 * @param text as written, with its unit
 * @param readings what the number may mean, in kWh or in Wh: a comma or a point may set off decimals or thousands
 */
record WrittenEnergy(String text, List<Reading> readings) {
    private static final List<RoundingMode> ROUNDINGS =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);

    /**
     * One meaning.
     *
     * @param number the number with the decimals written, without its sign
     * @param wattHours whether it is in Wh rather than in kWh
     */
    record Reading(BigDecimal number, boolean wattHours) {
        BigDecimal kilowattHours() {
            return wattHours ? number.movePointLeft(3) : number;
        }

        /** Whether an energy in kWh, rounded or cut to the decimals written, is this number. */
        boolean is(BigDecimal energy, BigDecimal tolerance) {
            BigDecimal shown = wattHours ? energy.movePointRight(3) : energy;
            return energy.subtract(kilowattHours()).abs().compareTo(tolerance) <= 0
                    || ROUNDINGS.stream()
                            .anyMatch(mode -> shown.setScale(Math.max(number.scale(), 0), mode)
                                            .compareTo(number)
                                    == 0);
        }
    }

    /** Whether it means one of some energies in kWh, whatever their sign. */
    boolean isOneOf(List<BigDecimal> energies, BigDecimal tolerance) {
        return readings.stream()
                .anyMatch(reading -> energies.stream().anyMatch(energy -> reading.is(energy.abs(), tolerance)));
    }

    /** How far it is from the nearest of some energies, in kWh; zero where there is none. */
    BigDecimal distance(List<BigDecimal> energies) {
        return readings.stream()
                .flatMap(reading ->
                        energies.stream().map(energy -> reading.kilowattHours().subtract(energy.abs())))
                .min((one, other) -> one.abs().compareTo(other.abs()))
                .orElse(BigDecimal.ZERO);
    }
}
