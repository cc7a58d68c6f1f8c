package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.TOTALS;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can differ between the bill and what was signed. */
public enum TotalsFinding implements FindingCode {
    /** Nothing signed could be compared. */
    NOT_COMPARED(unchecked(
            TOTALS,
            "The billed energy could not be compared: no signed difference could be formed.",
            "See the findings of the signature and of the session.",
            "eichcheck README, Signed and billed")),
    /** No energy is billed and nothing signed. */
    NOTHING_BILLED(info(
            TOTALS,
            "The CDR bills no energy and holds no signed value, so there is nothing to compare.",
            "Nothing needs to be done for a reservation or a start that failed.",
            "OCPI 2.2.1, section 10.3.1; eichcheck README, Signed and billed")),
    /** The billed energy is another. */
    ENERGY_DIFFERS(error(
            TOTALS,
            "The CDR bills {actual}, but the meter signed {expected}.",
            "Ask the sender for a corrected CDR.",
            "OCPI 2.2.1, section 10.3.1; eichcheck README, Signed and billed")),
    /** The billed energy is a thousand times too large or too small. */
    ENERGY_UNIT(error(
            TOTALS,
            "The CDR bills {actual}, but the meter signed {expected}: Wh and kWh were probably mixed up.",
            "Ask the sender for a corrected CDR; total_energy is in kWh.",
            "OCPI 2.2.1, section 10.3.1; eichcheck README, Signed and billed")),
    /** The billed energy differs by no more than the tolerance. */
    ENERGY_ROUNDED(info(
            TOTALS,
            "The CDR bills {actual}, the meter signed {expected}; the difference is within the tolerance.",
            "Nothing needs to be done.",
            "eichcheck README, Signed and billed")),
    /** The billed energy is rounded to fewer than three decimals. */
    ENERGY_ROUNDED_COARSELY(warning(
            TOTALS,
            "The CDR bills {actual}, the meter signed {expected}; only the few decimals billed explain the difference.",
            "The sender should bill at least three decimals.",
            "eichcheck README, Signed and billed")),
    /** The energy of the charging periods is another than that of the CDR. */
    PERIODS_ENERGY_DIFFERS(error(
            TOTALS,
            "The energy of all charging periods adds up to {actual}, but total_energy is {expected}.",
            "Ask the sender for a corrected CDR; prices are applied to the periods.",
            "OCPI 2.2.1, section 10.4.6 (ChargingPeriod); eichcheck README, Signed and billed")),
    /** A charging period bills less than nothing. */
    PERIOD_VOLUME_NEGATIVE(unchecked(
            TOTALS,
            "The {field} of a charging period is {actual}, less than nothing, though the CDR is no credit.",
            "No meter measures that, so that what the other periods bill cannot be compared; ask the sender.",
            "OCPI 2.2.1, sections 10.4.2 (CdrDimension) and 10.4.6 (ChargingPeriod)")),
    /** It is not known how many decimals the bill has. */
    DECIMALS_UNKNOWN(unchecked(
            TOTALS,
            "The number differs from what was signed, and the tree that the CDR was read from may have dropped zeros at its"
                    + " end, so that rounding cannot be told from another value.",
            "Verify the CDR's JSON text instead of a parsed tree.",
            "eichcheck README, Embedding")),
    /** The energy of the charging periods is that of the CDR but for few decimals. */
    PERIODS_ENERGY_ROUNDED(warning(
            TOTALS,
            "The energy of all charging periods adds up to {actual}, total_energy is {expected}; only the few decimals"
                    + " of one of them explain the difference.",
            "The sender should write at least three decimals.",
            "OCPI 2.2.1, section 10.4.6 (ChargingPeriod); eichcheck README, Signed and billed")),
    /** A period names the energy as only a session may. */
    PERIOD_ENERGY_IMPORT(info(
            TOTALS,
            "A charging period states ENERGY_IMPORT, which belongs into sessions; it was counted as ENERGY.",
            "Tell the sender to write ENERGY into CDRs.",
            "OCPI 2.2.1, section 10.4.3 (CdrDimensionType)")),
    /** The CDR pays a driver for charging at home. */
    HOME_CHARGING(info(
            TOTALS,
            "The CDR is about a driver's own charge point; signed values are often only informative there.",
            "Nothing needs to be done; what is signed was compared all the same.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object: home_charging_compensation)")),
    /** A credit CDR that does not say what it takes back. */
    CREDIT_WITHOUT_REFERENCE(warning(
            TOTALS,
            "The CDR is a credit but does not say which CDR it takes back.",
            "Ask the sender for credit_reference_id.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object: credit_reference_id)")),
    /** The signed interval lies outside of the billed one. */
    TIME_OUTSIDE(error(
            TOTALS,
            "The reading was signed at {actual}, outside of the billed interval {expected}.",
            "The readings belong to another session, or the CDR's times are wrong; ask the sender.",
            "eichcheck README, Signed and billed")),
    /** The signed interval lies outside of the billed one, but the clock was not synchronised. */
    TIME_OUTSIDE_UNSYNCHRONISED(warning(
            TOTALS,
            "The reading was signed at {actual}, outside of the billed interval {expected}; the meter's clock was not"
                    + " synchronised.",
            "The time proves nothing either way; compare the transaction or ask the sender.",
            "eichcheck README, Signed and billed")),
    /** The billed card is another. */
    TOKEN_DIFFERS(error(
            TOTALS,
            "The CDR bills the card {actual}, but the meter signed {expected}.",
            "Ask the sender whose session this is.",
            "OCPI 2.2.1, CdrToken; eichcheck README, Severities")),
    /** The billed card is the signed one in another notation. */
    TOKEN_NOTATION(warning(
            TOTALS,
            "The CDR writes the card {expected} as {actual}: cut, reversed or in decimal.",
            "Nothing is in doubt unless two cards share that notation; the sender should write the number as signed.",
            "OCPI 2.2.1, CdrToken; eichcheck README, Severities")),
    /** The signed identifier need not be in the CDR. */
    TOKEN_NOT_COMPARED(info(
            TOTALS,
            "The meter signed the identifier {expected}, which is not the CDR's token {actual} and need not be.",
            "Compare it with the operator's records where the assignment is in doubt.",
            "OCPI 2.2.1, CdrToken; eichcheck README, Severities")),
    /** No identifier was signed. */
    TOKEN_NOT_SIGNED(info(
            TOTALS,
            "The meter signed no identifier of a user, so that the CDR's token {actual} could not be compared.",
            "Compare the session with the operator's records where the assignment is in doubt.",
            "OCMF 1.4.1, user assignment: IS, IT; OCPI 2.2.1, CdrToken")),
    /** The CDR names the meter by a part of its number. */
    METER_ID_SUFFIX(warning(
            TOTALS,
            "The CDR names the meter {actual}, of which only the end agrees with {expected}, which signed.",
            "Commonly the serial number alone; the sender should write the whole number.",
            "OCPI 2.2.1, CDR object: meter_id; eichcheck README, Signed and billed")),
    /** The CDR names another charge point. */
    PLACE_DIFFERS(info(
            TOTALS,
            "The meter signed the charge point {expected}, which is none of the CDR's: {actual}.",
            "Commonly the maker's serial number; compare it with the operator's records where the place is in doubt.",
            "OCMF 1.4.1, payload section: CT, CI; OCPI 2.2.1, CdrLocation")),
    /** The CDR names another meter. */
    METER_ID_DIFFERS(leniency(
            TOTALS,
            "The CDR names the meter {actual}, but {expected} signed.",
            "meter_id is free text in OCPI; ask the sender whether it names the same device.",
            "OCPI 2.2.1, CDR object: meter_id; eichcheck README, Severities")),
    /** One of the times is not known. */
    TIME_NOT_COMPARED(info(
            TOTALS,
            "The times could not be compared: {actual} is not known.",
            "Nothing needs to be done where both parties agreed on it.",
            "OCPI 2.2.1, section 10.3.1; eichcheck README, Signed and billed"));

    private final Rule rule;

    TotalsFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "totals";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
