package io.github.eichcheck.ocpi;

import io.github.eichcheck.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Makes a {@link Cdr} by hand, for a backend that has a CDR's content but not its JSON. What is not set is absent from the
 * CDR. Used by one thread only.
 */
public final class CdrBuilder {
    private SourcePosition position = SourcePosition.MEMORY;
    private Optional<String> countryCode = Optional.empty();
    private Optional<String> partyId = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<OcpiDateTime> start = Optional.empty();
    private Optional<OcpiDateTime> end = Optional.empty();
    private Optional<CdrToken> token = Optional.empty();
    private Optional<String> meterId = Optional.empty();
    private Optional<SignedData> signedData = Optional.empty();
    private Optional<BigDecimal> totalEnergy = Optional.empty();
    private Optional<BigDecimal> totalTime = Optional.empty();
    private Optional<BigDecimal> totalParkingTime = Optional.empty();
    private CdrLocation location = CdrLocation.UNKNOWN;
    private List<ChargingPeriod> periods = List.of();
    private CdrPrices prices = CdrPrices.UNKNOWN;
    private CdrReferences references = CdrReferences.NONE;
    private boolean credit;
    private boolean homeCharging;
    private boolean decimalsKept = true;
    private List<Finding> findings = List.of();

    CdrBuilder() {}

    /** Begins with everything that a CDR has. */
    CdrBuilder(Cdr cdr) {
        position = cdr.position();
        countryCode = cdr.countryCode();
        partyId = cdr.partyId();
        id = cdr.id();
        start = cdr.start();
        end = cdr.end();
        token = cdr.token();
        meterId = cdr.meterId();
        signedData = cdr.signedData();
        totalEnergy = cdr.totalEnergy();
        totalTime = cdr.totalTime();
        totalParkingTime = cdr.totalParkingTime();
        location = cdr.location();
        periods = cdr.periods();
        prices = cdr.prices();
        references = cdr.references();
        credit = cdr.credit();
        homeCharging = cdr.homeCharging();
        decimalsKept = cdr.decimalsKept();
        findings = cdr.findings();
    }

    /**
     * The CDR.
     *
     * @return what was set
     */
    public Cdr build() {
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
                prices,
                references,
                credit,
                homeCharging,
                decimalsKept,
                findings);
    }

    /**
     * Where the CDR was read; {@link SourcePosition#MEMORY} unless set.
     *
     * @param place file and position
     * @return this
     */
    public CdrBuilder position(SourcePosition place) {
        position = place;
        return this;
    }

    /**
     * Sets {@code country_code}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder countryCode(String value) {
        countryCode = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code party_id}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder partyId(String value) {
        partyId = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code id}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder id(String value) {
        id = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code start_date_time}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder start(OcpiDateTime value) {
        start = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code end_date_time}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder end(OcpiDateTime value) {
        end = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code cdr_token}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder token(CdrToken value) {
        token = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code meter_id}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder meterId(String value) {
        meterId = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code signed_data}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder signedData(SignedData value) {
        signedData = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code total_energy} in kWh, with as many decimals as the bill has: they say how it was rounded.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder totalEnergy(BigDecimal value) {
        totalEnergy = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code total_time} in hours.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder totalTime(BigDecimal value) {
        totalTime = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code total_parking_time} in hours.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder totalParkingTime(BigDecimal value) {
        totalParkingTime = Optional.of(value);
        return this;
    }

    /**
     * Sets {@code cdr_location}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder location(CdrLocation value) {
        location = value;
        return this;
    }

    /**
     * Sets {@code charging_periods}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder periods(List<ChargingPeriod> value) {
        periods = List.copyOf(value);
        return this;
    }

    /**
     * Sets what is paid for time.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder prices(CdrPrices value) {
        prices = value;
        return this;
    }

    /**
     * Sets what else the CDR belongs to.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder references(CdrReferences value) {
        references = value;
        return this;
    }

    /**
     * Sets {@code credit}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder credit(boolean value) {
        credit = value;
        return this;
    }

    /**
     * Sets {@code home_charging_compensation}.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder homeCharging(boolean value) {
        homeCharging = value;
        return this;
    }

    /**
     * Sets whether the numbers have the decimals that the bill has; true unless set.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder decimalsKept(boolean value) {
        decimalsKept = value;
        return this;
    }

    /**
     * Sets what reading the CDR showed.
     *
     * @param value it
     * @return this
     */
    public CdrBuilder findings(List<Finding> value) {
        findings = List.copyOf(value);
        return this;
    }
}
