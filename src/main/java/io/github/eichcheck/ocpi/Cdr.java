package io.github.eichcheck.ocpi;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.ocpi.ChargingPeriod.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an OCPI charge detail record says, as far as signed values can be compared with it (OCPI 2.2.1, section 10.3.1
 * "CDR Object"; 2.1.1 names in brackets). Fields that are absent or unreadable are empty; why is in {@code findings}.
 *
 * @param position where it was read
 * @param countryCode {@code country_code}
 * @param partyId {@code party_id}
 * @param id {@code id}
 * @param start {@code start_date_time}
 * @param end {@code end_date_time} ({@code stop_date_time})
 * @param token {@code cdr_token} ({@code auth_id})
 * @param location {@code cdr_location} ({@code location})
 * @param meterId {@code meter_id}
 * @param periods {@code charging_periods} in the order written
 * @param signedData {@code signed_data}
 * @param totalEnergy {@code total_energy} in kWh with the decimals written
 * @param totalTime {@code total_time} in hours
 * @param totalParkingTime {@code total_parking_time} in hours
 * @param prices what is paid for time
 * @param references what else the CDR belongs to
 * @param credit {@code credit}; false where absent
 * @param homeCharging {@code home_charging_compensation}; false where absent
 * @param decimalsKept whether the numbers have the decimals that were written; false where a tree may have dropped zeros
 * @param findings what reading it showed: members that occur twice, numbers written as text, fields missing
 */
public record Cdr(
        SourcePosition position,
        Optional<String> countryCode,
        Optional<String> partyId,
        Optional<String> id,
        Optional<OcpiDateTime> start,
        Optional<OcpiDateTime> end,
        Optional<CdrToken> token,
        CdrLocation location,
        Optional<String> meterId,
        List<ChargingPeriod> periods,
        Optional<SignedData> signedData,
        Optional<BigDecimal> totalEnergy,
        Optional<BigDecimal> totalTime,
        Optional<BigDecimal> totalParkingTime,
        CdrPrices prices,
        CdrReferences references,
        boolean credit,
        boolean homeCharging,
        boolean decimalsKept,
        List<Finding> findings) {

    /**
     * Whether time is paid for, so that times and durations bear on the bill.
     *
     * @return true if {@code total_time_cost} or {@code total_parking_cost} is not zero or, where one is not stated, a
     *     tariff has a price for {@code TIME}, or one for {@code PARKING_TIME} and the vehicle was parked
     */
    public boolean billsTime() {
        boolean parked = totalParkingTime.filter(time -> time.signum() != 0).isPresent();
        for (ChargingPeriod period : periods) {
            for (Dimension dimension : period.dimensions()) {
                parked |= dimension.type().equals("PARKING_TIME")
                        && dimension.volume().signum() != 0;
            }
        }
        return prices.billTime(parked);
    }

    /**
     * Makes a CDR by hand.
     *
     * @return a builder of a CDR that says nothing yet
     */
    public static CdrBuilder builder() {
        return new CdrBuilder();
    }

    /**
     * Makes a CDR that differs from this one.
     *
     * @return a builder that begins with everything that this CDR says
     */
    public CdrBuilder toBuilder() {
        return new CdrBuilder(this);
    }
}
