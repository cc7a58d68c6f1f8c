package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the registers of a session: which is billed, and whether they agree. */
public enum RegisterFinding implements FindingCode {
    /** There is no register of imported energy. */
    NO_BILLING_REGISTER(unchecked(
            SESSION,
            "No reading belongs to a register of imported energy; the registers are {actual}.",
            "Ask the operator which register is billed; it is not one that this program knows.",
            "OCMF 1.4.1, Table 25; IEC 62056-61")),
    /** A reading that begins or ends the transaction is in no unit of energy. */
    UNIT_UNKNOWN(unchecked(
            SESSION,
            "A reading of an energy register marks begin or end, but its unit {actual} is none of energy.",
            "What it stands for is not known; ask the operator.",
            "OCMF 1.4.1, readings: RU; rule 29 of formats/ocmf/README.md")),
    /** Several registers could be billed and differ. */
    BILLING_REGISTER_AMBIGUOUS(unchecked(
            SESSION,
            "Several registers could be the billed one and their differences are not equal: {actual}.",
            "Ask the operator which register is billed.",
            "OCMF 1.4.1, Table 25; rule 52 of formats/ocmf/README.md")),
    /** Another register than the billed one lacks its begin or its end, or has several. */
    REGISTER_INCOMPLETE(warning(
            SESSION,
            "The register {actual} is not billed, but it does not have one begin and one end.",
            "The bill does not rest on it; ask the operator why a reading is missing.",
            "OCMF 1.4.1, process; rule 45 of formats/ocmf/README.md")),
    /** A register that counts a single transaction does not begin at zero. */
    TRANSACTION_REGISTER_NOT_ZERO(warning(
            SESSION,
            "A register of the transaction alone begins at {actual} instead of {expected}.",
            "The difference was taken; ask the maker of the meter whether an earlier transaction is in it.",
            "OCMF 1.4.1, Table 25; rule 51 of formats/ocmf/README.md")),
    /** The units of begin and end differ. */
    UNITS_DIFFER(warning(
            SESSION,
            "The unit changes from {expected} to {actual} between begin and end.",
            "Both were converted exactly; the maker of the signing component should keep to one.",
            "OCMF 1.4.1, readings: RU; rule 48 of formats/ocmf/README.md")),
    /** The meter also shows what it measured before the losses of the cable. */
    MAINS_SHOWN(info(
            SESSION,
            "Billed is what reached the vehicle; the register at the meter counted {actual}.",
            "Nothing needs to be done; the difference is the loss that must not be billed.",
            "OCMF 1.4.1, Table 25; rule 52 of formats/ocmf/README.md")),
    /** More energy reached the vehicle than was measured at the meter. */
    DEVICE_EXCEEDS_MAINS(warning(
            SESSION,
            "The register at the vehicle counted {actual}, more than the {expected} of the register at the meter.",
            "The loss compensation works in the wrong direction; ask the operator which register is right.",
            "OCMF 1.4.1, Table 25 and loss compensation; rule 52 of formats/ocmf/README.md")),
    /** The cumulated loss is not the difference of the registers. */
    LOSS_UNEXPLAINED(warning(
            SESSION,
            "The registers at the meter and at the vehicle differ by {actual}, but the cumulated loss is {expected}.",
            "Ask the maker of the meter how the loss was computed.",
            "OCMF 1.4.1, readings: CL; rule 52 of formats/ocmf/README.md")),
    /** The registers of the tariffs contradict the total. */
    TARIFFS_DO_NOT_ADD_UP(error(
            SESSION,
            "The registers of the tariffs add up to {actual}, but the register of the total counted {expected}.",
            "The signed values contradict each other; ask the operator.",
            "IEC 62056-61, group E; rule 50 of formats/ocmf/README.md")),
    /** Only a part of the total is in the register of a tariff. */
    TARIFF_MISSING(warning(
            SESSION,
            "The only register of a tariff counted {actual} of the total of {expected}; the registers of other tariffs are not signed.",
            "The total is billed; where tariffs have different prices, ask the sender for all their registers.",
            "IEC 62056-61, group E; rule 50 of formats/ocmf/README.md")),
    /** A tariff change does not say what the register showed. */
    TARIFF_CHANGE_WITHOUT_VALUE(leniency(
            SESSION,
            "The tariff changes, but the billed register has no value at that moment.",
            "The whole can be billed, its parts by tariff cannot; ask the operator.",
            "OCMF 1.4.1, readings: TX; rule 50 of formats/ocmf/README.md")),
    /** A tariff changes at an unusual time. */
    TARIFF_CHANGE_OFF_QUARTER(info(
            SESSION,
            "The tariff changes at {actual}, which is no full quarter of an hour.",
            "Nothing needs to be done where the tariff agreed upon says so.",
            "OCMF 1.4.1, process; rule 50 of formats/ocmf/README.md"));

    private final Rule rule;

    RegisterFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "session";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
