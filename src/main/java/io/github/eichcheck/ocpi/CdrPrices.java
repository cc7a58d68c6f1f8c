package io.github.eichcheck.ocpi;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is paid for time (OCPI 2.2.1, sections 10.3.1 "CDR Object" and 11.4.2 "PriceComponent"). Amounts before taxes in
 * the CDR's currency.
 *
 * @param time {@code total_time_cost}
 * @param parking {@code total_parking_cost}
 * @param hasTimePrice whether a tariff of the CDR has a price for {@code TIME} that is not zero
 * @param hasParkingPrice whether a tariff of the CDR has a price for {@code PARKING_TIME} that is not zero
 */
public record CdrPrices(
        Optional<BigDecimal> time, Optional<BigDecimal> parking, boolean hasTimePrice, boolean hasParkingPrice) {
    /** Nothing is said of prices. */
    public static final CdrPrices UNKNOWN = new CdrPrices(Optional.empty(), Optional.empty(), false, false);

    /**
     * Whether time is paid for.
     *
     * @param parked whether the CDR states any time of parking
     * @return true if one of the totals is not zero or, where it is not stated, there is a price for what took place
     */
    boolean billTime(boolean parked) {
        boolean forTime = time.map(CdrPrices::counts).orElse(hasTimePrice);
        boolean forParking = parking.map(CdrPrices::counts).orElse(hasParkingPrice && parked);
        return forTime || forParking;
    }

    private static boolean counts(BigDecimal amount) {
        return amount.signum() != 0;
    }
}
