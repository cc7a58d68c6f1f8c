package io.github.eichcheck.format.ocmf;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the readings of an OCMF payload, after values were carried over. */
enum ReadingFinding implements FindingCode {
    RD_MISSING(error(
            SESSION,
            "The payload holds no readings.",
            "Nothing was measured in this record; ask for the records of the transaction.",
            "OCMF 1.4.1, payload section: RD")),
    RD_NOT_OBJECT(error(
            SESSION,
            "{field} is a {actual} instead of a reading.",
            "What the meter reported there is not known; ask the maker of the signing component.",
            "OCMF 1.4.1, payload section: RD")),
    FIRST_READING_INCOMPLETE(error(
            SESSION,
            "The first reading lacks {field}, and there is nothing to carry over.",
            "Ask the maker of the signing component.",
            "OCMF 1.4.1, readings")),
    TM_UNPARSEABLE(error(
            SESSION,
            "The time {actual} is not of the form {expected}.",
            "When this was read is not known; ask the maker of the signing component.",
            "OCMF 1.4.1, readings: TM")),
    TM_VARIANT(warning(
            SESSION,
            "The time {actual} departs from the form {expected} but can be read.",
            "Nothing is in doubt; some programs ignore such times.",
            "OCMF 1.4.1, readings: TM")),
    TM_IMPOSSIBLE(error(
            SESSION,
            "The time {actual} does not exist.",
            "When this was read is not known; ask the maker of the signing component.",
            "OCMF 1.4.1, readings: TM")),
    TM_STATUS_MISSING(warning(
                    SESSION,
                    "The time {actual} lacks the letter that says how far the clock can be trusted; it counts as unknown.",
                    "Ask the maker of the signing component.",
                    "OCMF 1.4.1, Table 19")
            .refusedByReference()),
    TM_STATUS_UNKNOWN(error(
            SESSION,
            "The clock status {actual} is none of {expected}.",
            "How far the time can be trusted is not known; ask the maker of the signing component.",
            "OCMF 1.4.1, Table 19")),
    TX_UNKNOWN(error(
            SESSION,
            "{actual} is not one of the transaction marks {expected}.",
            "What the reading stands for is not known; ask the maker of the signing component.",
            "OCMF 1.4.1, readings: TX")),
    TX_MISSING(warning(
            SESSION,
            "The reading of a transaction does not say where in it it stands.",
            "Ask the maker of the signing component.",
            "OCMF 1.4.1, readings: TX")),
    TX_FISCAL(error(
            SESSION,
            "A fiscal record holds the transaction mark {actual}.",
            "A fiscal record belongs to no transaction; ask for the transaction's records.",
            "OCMF 1.4.1, readings: TX")),
    RV_MISSING(error(
            SESSION,
            "The reading holds no value and is no error event.",
            "Ask the maker of the signing component.",
            "OCMF 1.4.1, readings: RV")),
    RV_NOT_DECIMAL(error(
            SESSION,
            "The value {actual} is not a decimal number.",
            "What was measured is not known; ask the maker of the signing component.",
            "OCMF 1.4.1, readings: RV")),
    RV_EXPONENT(warning(
            SESSION,
            "The value {actual} is written with an exponent, which hides its valid digits.",
            "It was taken as written; the maker of the signing component should write plain decimals.",
            "OCMF 1.4.1, readings: RV")),
    RV_PADDED(info(
            SESSION,
            "The value {actual} is padded with blanks or zeros.",
            "Nothing needs to be done.",
            "OCMF 1.4.1, readings: RV")),
    RV_NEGATIVE(warning(
            SESSION,
            "The value {actual} is negative.",
            "A running total does not fall below zero; ask the maker of the meter.",
            "OCMF 1.4.1, readings: RV")),
    RV_DECIMALS_DIFFER(info(
            SESSION,
            "The values of one register have different decimals: {expected} and {actual}.",
            "Nothing needs to be done; the difference is exact.",
            "OCMF 1.4.1, readings: RV")),
    RI_RU_INCOMPLETE(error(
            SESSION,
            "Register and unit belong together; {field} is missing.",
            "What was measured is not known; ask the maker of the signing component.",
            "OCMF 1.4.1, readings: RI, RU")),
    RI_NOT_OBIS(warning(
            SESSION,
            "The register {actual} is not an OBIS code.",
            "The reading is shown but cannot be billed; ask the maker of the signing component.",
            "OCMF 1.4.1, readings: RI; IEC 62056-61")),
    RI_NOT_TABLE_25(info(
            SESSION,
            "The register {actual} is not in the form of OCMF 1.4, {expected}.",
            "Nothing needs to be done; most meters write it otherwise.",
            "OCMF 1.4.1, Table 25")),
    RI_CARRIED(info(
                    SESSION,
                    "The reading names no register, so {actual} of the reading before still holds; the S.A.F.E."
                            + " Transparenzsoftware 1.4.1 does not carry it over and finds no value.",
                    "Nothing is in doubt; the maker of the signing component can name the register where a transaction ends.",
                    "OCMF 1.4.1, readings: carry-over; S.A.F.E. Transparenzsoftware 1.4.1, rules 5 and 6")
            .refusedByReference()),
    RI_NOT_ENERGY_THERE(info(
                    SESSION,
                    "The S.A.F.E. Transparenzsoftware 1.4.1 does not take the register {actual} for energy.",
                    "Nothing is in doubt; a driver who checks this record there is told that a value is missing.",
                    "S.A.F.E. Transparenzsoftware 1.4.1, registers that bear on the bill")
            .refusedByReference()),
    RI_RESERVED(warning(
            SESSION,
            "The register {actual} is reserved.",
            "The reading is shown but cannot be billed; ask the maker of the meter.",
            "OCMF 1.4.1, Table 25")),
    RU_UNKNOWN(leniency(
            SESSION,
            "The unit {actual} is none of {expected}.",
            "The reading is shown but is no energy to this check.",
            "OCMF 1.4.1, readings: RU")),
    RU_RESISTANCE_ON_ENERGY(error(
            SESSION,
            "An energy register has the unit of a resistance: {actual}.",
            "What was measured is not known; ask the maker of the meter.",
            "OCMF 1.4.1, readings: RU")),
    RT_UNKNOWN(warning(
            SESSION,
            "The kind of current {actual} is neither AC nor DC.",
            "Ask the maker of the signing component.",
            "OCMF 1.4.1, readings: RT")),
    RT_CHANGES(warning(
            SESSION,
            "The kind of current changes from {expected} to {actual} inside one record.",
            "Ask the maker of the signing component.",
            "OCMF 1.4.1, readings: RT")),
    EF_UNKNOWN(warning(
            SESSION,
            "The error flags {actual} hold a character other than E and t; it counts as an error of the energy.",
            "Ask the maker of the meter what it means.",
            "OCMF 1.4.1, readings: EF")),
    EF_INHERITED(warning(
            SESSION,
            "The reading says nothing of errors, so the flags {actual} of the reading before still hold.",
            "Only an empty EF ends an error; ask the maker of the signing component if that was meant.",
            "OCMF 1.4.1, readings: carried over values")),
    ST_UNKNOWN(error(
            SESSION,
            "The meter status {actual} is none of {expected}.",
            "Whether the meter worked is not known; ask the maker of the signing component.",
            "OCMF 1.4.1, readings: ST")),
    CL_NOT_ACCUMULATION(error(
            SESSION,
            "A cumulated loss is given for {actual}, which is no accumulation register.",
            "Ask the maker of the meter.",
            "OCMF 1.4.1, readings: CL")),
    CL_AT_BEGIN(error(
            SESSION,
            "The cumulated loss is {actual} where the transaction begins; it must be {expected}.",
            "The loss of an earlier transaction may be in it; ask the maker of the meter.",
            "OCMF 1.4.1, readings: CL")),
    CL_NEGATIVE(error(
            SESSION,
            "The cumulated loss is negative: {actual}.",
            "Ask the maker of the meter.",
            "OCMF 1.4.1, readings: CL")),
    CL_FALLS(error(
            SESSION,
            "The cumulated loss falls from {expected} to {actual} inside a transaction.",
            "Ask the maker of the meter.",
            "OCMF 1.4.1, readings: CL")),
    CL_LC_INCOMPLETE(warning(
            SESSION,
            "Cumulated loss and loss compensation belong together; {field} is missing.",
            "Ask the maker of the meter.",
            "OCMF 1.4.1, loss compensation"));

    private final Rule rule;

    ReadingFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return OcmfDecoder.ID;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
