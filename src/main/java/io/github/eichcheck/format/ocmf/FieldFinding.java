package io.github.eichcheck.format.ocmf;

import static io.github.eichcheck.finding.Aspect.KEY;
import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;
import io.github.eichcheck.finding.Severity;

/** What can be wrong with the general fields of an OCMF payload. */
enum FieldFinding implements FindingCode {
    UNKNOWN_KEY(warning(
            SESSION,
            "OCMF knows no key {field} here.",
            "It is shown but means nothing to this check; vendors' own keys begin with U to Z, at the top level.",
            "OCMF 1.4.1, payload section and reserved keys")),
    VENDOR_KEY(info(
            SESSION,
            "{field} is a vendor's own key.",
            "It is shown but means nothing to this check.",
            "OCMF 1.4.1, reserved keys")),
    JSON_TYPE(leniency(
            SESSION,
            "{field} is a {actual} instead of a {expected}.",
            "It was read as far as it makes sense; the maker of the signing component should correct it.",
            "OCMF 1.4.1, payload section")),
    FV_MISSING(warning(
                    SESSION,
                    "The payload names no format version.",
                    "Nothing is in doubt, but some programs refuse such records.",
                    "OCMF 1.4.1, payload section: FV")
            .refusedByReference()),
    FV_MALFORMED(warning(
                    SESSION,
                    "The format version {actual} is not of the form {expected}.",
                    "The record was read as version 1; the maker of the signing component should correct it.",
                    "OCMF 1.4.1, payload section: FV")
            .refusedByReference()),
    FV_MAJOR_UNKNOWN(error(
            SESSION,
            "The format version {actual} is of another generation than {expected}.",
            "A new generation may mean something else by the same keys; check for a newer eichcheck.",
            "OCMF 1.4.1, payload section: FV")),
    FV_NEWER(warning(
                    SESSION,
                    "The format version {actual} is newer than {expected}, which this program knows.",
                    "Minor versions are compatible by definition; check for a newer eichcheck.",
                    "OCMF 1.4.1, payload section: FV")
            .refusedByReference()),
    FV_ABOVE_1_3(info(
                    SESSION,
                    "The format version is {actual}; the S.A.F.E. Transparenzsoftware 1.4.1 refuses all above 1.3.",
                    "A driver who checks this record there is told that it is incompatible, which says nothing about it.",
                    "S.A.F.E. Transparenzsoftware, issue 50")
            .refusedByReference()),
    KEY_NEWER_THAN_FV(info(
            SESSION,
            "{field} came with OCMF {expected}, but the record says it is {actual}.",
            "Nothing needs to be done.",
            "OCMF 1.4.1, change log")),
    KEY_OLDER_THAN_FV(warning(
            SESSION,
            "{field} was given up with OCMF {expected}, but the record says it is {actual}.",
            "The maker of the signing component should use the keys of the version that it names.",
            "OCMF 1.4.1, change log")),
    PG_MALFORMED(error(
            SESSION,
            "The pagination is {actual} instead of {expected}.",
            "Without it nobody can tell whether records are missing; ask the maker of the signing component.",
            "OCMF 1.4.1, payload section: PG")),
    PG_LEADING_ZEROS(warning(
            SESSION,
            "The pagination {actual} has leading zeros.",
            "It was read as a number; the maker of the signing component should leave them out.",
            "OCMF 1.4.1, payload section: PG")),
    MS_MISSING(leniency(
            SESSION,
            "The record does not name its meter.",
            "The tables ask for the serial number; common where the gateway signs and names itself.",
            "OCMF 1.4.1, payload section: MS; SAFE-eV/OCMF-Open-Charge-Metering-Format issue 41")),
    SOURCE_UNIDENTIFIED(error(
            KEY,
            "The record names neither its meter nor its gateway nor its charge point, so no key can be bound to it.",
            "Ask the maker of the signing component; nobody can tell which key should have signed.",
            "OCMF 1.4.1, identification of the signing component")),
    IS_MISSING(leniency(
            SESSION,
            "The record does not say whether a user was assigned.",
            "Ask the maker of the signing component to state it.",
            "OCMF 1.4.1, payload section: IS")),
    IT_MISSING(leniency(
            SESSION,
            "The record does not say what kind of user identifier it holds.",
            "Ask the maker of the signing component to state it.",
            "OCMF 1.4.1, payload section: IT")),
    IF_MISSING(info(
                    SESSION,
                    "The record does not say how the user was identified.",
                    "Nothing needs to be done.",
                    "OCMF 1.4.1, payload section: IF")
            .strictly(Severity.ERROR)),
    FISCAL_WITH_USER(error(
            SESSION,
            "{field} belongs to a transaction, but the record is a fiscal one.",
            "A fiscal record states the meter's total and nobody's consumption; ask for the transaction's records.",
            "OCMF 1.4.1, user assignment")),
    IS_NOT_BOOLEAN(error(
            SESSION,
            "Whether a user was assigned is stated by {actual} instead of true or false.",
            "Ask the maker of the signing component.",
            "OCMF 1.4.1, payload section: IS")),
    IS_FALSE_WITH_ID(warning(
            SESSION,
            "The record says that no user was assigned, and yet names one: {actual}.",
            "Ask the operator whose consumption this is.",
            "OCMF 1.4.1, payload section: IS, ID")),
    IS_FALSE(info(
            SESSION,
            "No user was assigned to the measurement.",
            "Normal for payment at the charge point; for a contract, ask the operator.",
            "OCMF 1.4.1, payload section: IS")),
    TABLE_VALUE(warning(
            SESSION,
            "{field} is {actual}, which is not in the table.",
            "It is shown but means nothing to this check.",
            "OCMF 1.4.1, Tables 11 to 17")),
    IL_ERROR(leniency(
            SESSION,
            "The identification level is {actual}: the user's identification failed or is not known.",
            "The measurement stands, its assignment to this user does not; ask the operator.",
            "OCMF 1.4.1, Table 11; eichcheck README, Severities")),
    IF_CARDINALITY(warning(
            SESSION,
            "The identification flags are {actual}; at most one of each of the four groups is meant.",
            "Ask the maker of the signing component.",
            "OCMF 1.4.1, Tables 13 to 16")),
    ID_SHAPE(warning(
            SESSION,
            "The user identifier {actual} is not {expected}.",
            "It is compared as it stands; the kind or the identifier is wrong.",
            "OCMF 1.4.1, Table 17")),
    ID_EMPTY(warning(
            SESSION,
            "The record names the kind of user identifier ({actual}) but no identifier.",
            "Ask the operator whose consumption this is.",
            "OCMF 1.4.1, payload section: ID")),
    TOO_LONG(leniency(
            SESSION,
            "{field} has {actual} characters; {expected} are allowed.",
            "It was read in full; the maker of the signing component should keep to the limit.",
            "OCMF 1.4.1, payload section: TT, CF; LC: LN")),
    ID_LONG(info(
            SESSION,
            "The user identifier has {actual} characters; up to {expected} are intended.",
            "Nothing needs to be done.",
            "OCMF 1.4.1, payload section: ID")),
    CT_CI_INCOMPLETE(warning(
            SESSION,
            "Kind and identifier of the charge point belong together; {field} is missing.",
            "Ask the maker of the signing component.",
            "OCMF 1.4.1, payload section: CT, CI")),
    CBIDC_WITHOUT_BLANK(warning(
            SESSION,
            "The charge point {actual} is not a charge box and a connector with a blank between.",
            "Ask the maker of the signing component.",
            "OCMF 1.4.1, payload section: CI")),
    CT_CI_EMPTY(info(SESSION, "{field} is empty.", "Nothing needs to be done.", "OCMF 1.4.1, payload section: CT, CI")),
    LC_INCOMPLETE(error(
            SESSION,
            "The loss compensation lacks {field}.",
            "Nobody can tell how the loss was computed; ask the maker of the meter.",
            "OCMF 1.4.1, loss compensation: LR, LU")),
    LC_UNIT(error(
            SESSION,
            "The resistance of the loss compensation has the unit {actual}; it must be {expected}.",
            "Ask the maker of the meter.",
            "OCMF 1.4.1, loss compensation: LU")),
    LC_NEGATIVE(error(
            SESSION,
            "The resistance of the loss compensation is negative: {actual}.",
            "Ask the maker of the meter.",
            "OCMF 1.4.1, loss compensation: LR")),
    LI_NOT_INTEGER(info(
            SESSION,
            "The number of the loss compensation is {actual}, not an integer.",
            "Nothing needs to be done.",
            "OCMF 1.4.1, loss compensation: LI"));

    private final Rule rule;

    FieldFinding(Rule rule) {
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
