package io.github.eichcheck.ocpi;

import static io.github.eichcheck.finding.Aspect.SIGNATURE;
import static io.github.eichcheck.finding.Aspect.TOTALS;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What reading the fields of a CDR can show. */
public enum CdrFinding implements FindingCode {
    /** A member that is compared or used occurs more than once. */
    DUPLICATE_MEMBER(error(
            TOTALS,
            "The CDR holds {field} more than once ({actual}); two programs may bill different values.",
            "Ask the sender for a CDR that says it once.",
            "RFC 8259, section 4")),
    /** A member that plays no part here occurs more than once. */
    DUPLICATE_MEMBER_UNUSED(warning(
            TOTALS,
            "The CDR holds {field} more than once ({actual}); nothing here depends on it.",
            "Tell the sender.",
            "RFC 8259, section 4")),
    /** A number in quotes. */
    NUMBER_AS_TEXT(leniency(
            TOTALS,
            "{field} is a text, \"{actual}\", where a number belongs; it was read as that number.",
            "Tell the sender to write numbers without quotes.",
            "OCPI 2.2.1, section 16.4 (number)")),
    /** Text where a number belongs, or a number beyond all sense. */
    NOT_A_NUMBER(error(
            TOTALS,
            "{field} is \"{actual}\", which is no usable number.",
            "Ask the sender for a CDR with a number there.",
            "OCPI 2.2.1, section 16.4 (number)")),
    /** A number where text belongs. */
    TEXT_AS_NUMBER(leniency(
            TOTALS,
            "{field} is the number {actual} where a text belongs; its digits were taken.",
            "Tell the sender to put it in quotes; leading zeros may have been lost.",
            "OCPI 2.2.1, section 16.7 (string)")),
    /** A boolean in quotes. */
    BOOLEAN_AS_TEXT(leniency(
            TOTALS,
            "{field} is the text \"{actual}\" where true or false belongs.",
            "Tell the sender to write it without quotes.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** A date that cannot be read. */
    DATE_MALFORMED(error(
            TOTALS,
            "{field} is \"{actual}\", which is no date and time of OCPI.",
            "Ask the sender for a CDR with a time such as 2026-03-01T10:00:00Z there.",
            "OCPI 2.2.1, section 16.2 (DateTime)")),
    /** A date with a time zone offset. */
    DATE_OFFSET(leniency(
            TOTALS,
            "{field} is {actual}, with an offset where OCPI wants UTC; it was converted.",
            "Tell the sender to write times in UTC.",
            "OCPI 2.2.1, section 16.2 (DateTime)")),
    /** The date that stands for an unknown one. */
    DATE_PLACEHOLDER(info(
            TOTALS,
            "{field} is {actual}, which stands for an unknown time; it is not compared.",
            "Nothing, if both parties agreed on it.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** A member without which nothing can be compared. */
    FIELD_MISSING(error(
            TOTALS,
            "The CDR has no {field}.",
            "Ask the sender for a complete CDR.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** The CDR does not name itself. */
    ID_MISSING(warning(
            TOTALS, "The CDR has no id.", "Ask the sender for one.", "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** A member that must be compared has another JSON type. */
    TYPE_WRONG(error(
            TOTALS,
            "{field} is of type {actual} instead of {expected} and could not be read.",
            "Ask the sender for a CDR with the right type.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** Another member has another JSON type. */
    TYPE_WRONG_UNUSED(warning(
            TOTALS,
            "{field} is of type {actual} instead of {expected} and was ignored.",
            "Tell the sender.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** A part of the signed data that cannot be read for its JSON type. */
    SIGNED_DATA_TYPE(unchecked(
            SIGNATURE,
            "{field} is of type {actual} instead of {expected}; what is signed there could not be checked.",
            "Ask the sender for a CDR with the right type.",
            "OCPI 2.2.1, section 10.4.7 (SignedData)")),
    /** One value where a list belongs. */
    SIGNED_VALUES_OBJECT(leniency(
            SIGNATURE,
            "signed_values is a single object where a list belongs; it was read as its only entry.",
            "Tell the sender to write a list.",
            "OCPI 2.2.1, section 10.4.7 (SignedData)")),
    /** Signed data inside a charging period. */
    SIGNED_DATA_MISPLACED(leniency(
            SIGNATURE,
            "signed_data stands inside a charging period instead of the CDR; it was used from there.",
            "Tell the sender to put it into the CDR itself.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** Signed data that was not looked at because there is other. */
    SIGNED_DATA_IGNORED(warning(
            SIGNATURE,
            "signed_data occurs here too and was not checked, because the CDR has other signed data.",
            "Ask the sender to put all signed values into the CDR's signed_data.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** Signed data of another method or key than other signed data of the CDR. */
    SIGNED_DATA_NOT_CHECKED(unchecked(
            SIGNATURE,
            "The signed_data here names another encoding method or key than the signed_data before it and was not"
                    + " checked.",
            "Ask the sender to put all signed values into the CDR's signed_data, under one method and key.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** A version in quotes. */
    VERSION_AS_TEXT(info(
            SIGNATURE,
            "encoding_method_version is the text \"{actual}\" where an integer belongs.",
            "Nothing; the version decides nothing.",
            "OCPI 2.2.1, section 10.4.7 (SignedData)")),
    /** A location of OCPI 2.1.1 that names more than one place. */
    EVSE_AMBIGUOUS(info(
            TOTALS,
            "location names {actual} {field}, so it is open at which one was charged.",
            "Nothing; the place is not compared.",
            "OCPI 2.1.1, CDRs module, section 3.1 (CDR Object)"));

    private final Rule rule;

    CdrFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "cdr";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
