package io.github.eichcheck.ocpi;

import io.github.eichcheck.finding.Finding;
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
 * @param credit {@code credit}; false where absent
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
        boolean credit,
        List<Finding> findings) {

    /** The same with other findings. */
    Cdr with(List<Finding> others) {
        return new Cdr(
                position,
                countryCode,
                partyId,
                id,
                start,
                end,
                token,
                location,
                meterId,
                periods,
                signedData,
                totalEnergy,
                totalTime,
                totalParkingTime,
                credit,
                List.copyOf(others));
    }
}
