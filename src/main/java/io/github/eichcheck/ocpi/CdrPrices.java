package io.github.eichcheck.ocpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is paid for time (OCPI 2.2.1, sections 10.3.1 "CDR Object" and 11.4.2 "PriceComponent"). Amounts before taxes in
 * the CDR's currency.
 *
 * @param time {@code total_time_cost}
 * @param parking {@code total_parking_cost}
 * @param perHour the prices of all {@code TIME} and {@code PARKING_TIME} components of the CDR's tariffs
 */
public record CdrPrices(Optional<BigDecimal> time, Optional<BigDecimal> parking, List<BigDecimal> perHour) {
    /** Nothing is said of prices. */
    public static final CdrPrices UNKNOWN = new CdrPrices(Optional.empty(), Optional.empty(), List.of());

    /**
     * Whether time is paid for.
     *
     * @return true if one of the totals is not zero or, where neither is stated, one of the prices is not
     */
    boolean billTime() {
        boolean stated = time.isPresent() || parking.isPresent();
        return stated
                ? time.filter(CdrPrices::counts).isPresent()
                        || parking.filter(CdrPrices::counts).isPresent()
                : perHour.stream().anyMatch(CdrPrices::counts);
    }

    private static boolean counts(BigDecimal amount) {
        return amount.signum() != 0;
    }
}
