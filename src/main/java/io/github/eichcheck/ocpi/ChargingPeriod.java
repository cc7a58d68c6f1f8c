package io.github.eichcheck.ocpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An OCPI {@code ChargingPeriod} (OCPI 2.2.1, section 10.4.6).
 *
 * @param start {@code start_date_time}
 * @param dimensions {@code dimensions} in the order written
 */
public record ChargingPeriod(Optional<OcpiDateTime> start, List<Dimension> dimensions) {
    /**
     * An OCPI {@code CdrDimension} (OCPI 2.2.1, section 10.4.2).
     *
     * @param type {@code type} in upper case, such as {@code ENERGY}
     * @param volume {@code volume} in the unit of the type
     */
    public record Dimension(String type, BigDecimal volume) {}
}
