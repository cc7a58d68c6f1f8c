package io.github.eichcheck.check;

import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.ChargingPeriod;
import io.github.eichcheck.ocpi.ChargingPeriod.Dimension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The durations of a CDR in hours, of a credit CDR without their sign. Of the periods, the sum of each dimension.
 *
 * @param total {@code total_time}
 * @param parking {@code total_parking_time}
 * @param time the volumes of {@code TIME}
 * @param parked the volumes of {@code PARKING_TIME}
 * @param reserved the volumes of {@code RESERVATION_TIME}
 */
record BilledTimes(
        Optional<BigDecimal> total, Optional<BigDecimal> parking, Volumes time, Volumes parked, Volumes reserved) {
    /** Decimals below which a number of hours is written too coarsely to be compared by the second. */
    static final int FINE_DECIMALS = 3;

    private static final BigDecimal TWO = new BigDecimal(2);

    /**
     * Some volumes of a dimension.
     *
     * @param hours them
     */
    record Volumes(List<BigDecimal> hours) {
        BigDecimal sum() {
            return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        boolean isEmpty() {
            return hours.isEmpty();
        }

        /** How far the sum may be off because each volume was rounded, in hours. */
        BigDecimal rounding() {
            return hours.stream().map(BilledTimes::halfUnit).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static BilledTimes of(Cdr cdr) {
        return new BilledTimes(
                cdr.totalTime().map(hours -> hours(cdr, hours)),
                cdr.totalParkingTime().map(hours -> hours(cdr, hours)),
                volumes(cdr, "TIME"),
                volumes(cdr, "PARKING_TIME"),
                volumes(cdr, "RESERVATION_TIME"));
    }

    private static BigDecimal hours(Cdr cdr, BigDecimal hours) {
        return cdr.credit() ? hours.abs() : hours;
    }

    private static Volumes volumes(Cdr cdr, String type) {
        List<BigDecimal> volumes = new ArrayList<>();
        for (ChargingPeriod period : cdr.periods()) {
            for (Dimension dimension : period.dimensions()) {
                if (dimension.type().equals(type)) {
                    volumes.add(hours(cdr, dimension.volume()));
                }
            }
        }
        return new Volumes(List.copyOf(volumes));
    }

    /** Half a unit of the last decimal written. */
    static BigDecimal halfUnit(BigDecimal number) {
        return BigDecimal.ONE
                .scaleByPowerOfTen(-number.scale())
                .divide(TWO, number.scale() + 1, RoundingMode.UNNECESSARY);
    }

    /** The same, but as if at least three decimals had been written. */
    static BigDecimal fineHalfUnit(BigDecimal number) {
        return halfUnit(number).min(halfUnit(BigDecimal.ONE.setScale(FINE_DECIMALS, RoundingMode.UNNECESSARY)));
    }

    /** The time in which energy was drawn: in total, without parking and reservation. */
    Optional<BigDecimal> charging() {
        return total.map(
                hours -> hours.subtract(parking.orElse(BigDecimal.ZERO)).subtract(reserved.sum()));
    }

    /** The longest time of charging that the CDR bills, by its totals or by its periods. */
    Optional<BigDecimal> longestCharging() {
        if (time.isEmpty()) {
            return charging();
        }
        return Optional.of(charging().map(time.sum()::max).orElse(time.sum()));
    }
}
