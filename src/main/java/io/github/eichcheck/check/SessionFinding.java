package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the readings as one measurement. */
public enum SessionFinding implements FindingCode {
    /** There is not a single reading. */
    NO_READINGS(unchecked(
            SESSION,
            "The CDR holds no signed reading that could be read.",
            "Ask the sender for the signed values of the session.",
            "eichcheck README, What a verdict means")),
    /** One value holds several transactions. */
    TRANSACTION_AMBIGUOUS(unchecked(
            SESSION,
            "A signed value holds several whole transactions, and neither times nor user say which one is billed.",
            "Ask the sender for the value of this session alone.",
            "eichcheck README, What a verdict means")),
    /** No reading begins the transaction. */
    NO_BEGIN(unchecked(
            SESSION,
            "No reading marks where the transaction begins, for register {actual}.",
            "Ask the sender for the signed value of the start; without it nothing can be said of the difference.",
            "OCMF 1.4.1, process; rules 45 and 58 of formats/ocmf/README.md")),
    /** No reading ends the transaction. */
    NO_END(unchecked(
            SESSION,
            "No reading marks where the transaction ends, for register {actual}.",
            "Ask the sender for the signed value of the end; without it nothing can be said of the difference.",
            "OCMF 1.4.1, process; rules 45 and 58 of formats/ocmf/README.md")),
    /** More than one reading begins the transaction. */
    SEVERAL_BEGINS(error(
            SESSION,
            "{actual} readings of the same register mark where the transaction begins; there must be {expected}.",
            "Several transactions may have been mixed; ask the sender which records belong to this session.",
            "OCMF 1.4.1, process; rule 45 of formats/ocmf/README.md")),
    /** More than one reading ends the transaction. */
    SEVERAL_ENDS(error(
            SESSION,
            "{actual} readings of the same register mark where the transaction ends; there must be {expected}.",
            "Several transactions may have been mixed; ask the sender which records belong to this session.",
            "OCMF 1.4.1, process; rule 45 of formats/ocmf/README.md")),
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
    /** The register shows less than before. */
    ENERGY_FALLS(error(
            SESSION,
            "The register falls from {expected} to {actual}.",
            "Readings of different meters or transactions may have been mixed; ask the operator.",
            "OCMF 1.4.1, process; rule 47 of formats/ocmf/README.md")),
    /** The end has an earlier time than the beginning. */
    TIME_FALLS(error(
            SESSION,
            "The time goes back from {expected} at the beginning to {actual} at the end.",
            "The clock was set or readings were mixed; ask the operator.",
            "OCMF 1.4.1, process; rule 46 of formats/ocmf/README.md")),
    /** Between begin and end the time goes back. */
    TIME_FALLS_BETWEEN(warning(
            SESSION,
            "Between begin and end the time goes back from {expected} to {actual}.",
            "Normal where the clock was set; else ask the operator.",
            "OCMF 1.4.1, process; rule 46 of formats/ocmf/README.md")),
    /** Begin and end have the same time. */
    TIME_STANDS_STILL(warning(
            SESSION,
            "Begin and end were both read at {actual}.",
            "Ask the operator whether the end was read when charging ended.",
            "OCMF 1.4.1, process; rule 46 of formats/ocmf/README.md")),
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
    /** The energy is flagged as unusable. */
    ENERGY_FLAGGED(error(
            SESSION,
            "The meter flags the energy as unusable.",
            "This session must not be billed by energy; ask the operator.",
            "OCMF 1.4.1, readings: EF; eichcheck README, Severities")),
    /** The time is flagged as unusable. */
    TIME_FLAGGED(warning(
            SESSION,
            "The meter flags the time as unusable.",
            "Energy can be billed, time cannot.",
            "OCMF 1.4.1, readings: EF; rule 31 of formats/ocmf/README.md")),
    /** The meter reports a failure at the beginning or the end. */
    METER_STATUS(error(
            SESSION,
            "The meter's status is {actual} instead of {expected} where the transaction begins or ends.",
            "The value is not a good measurement; this session must not be billed by it.",
            "OCMF 1.4.1, readings: ST; eichcheck README, Severities")),
    /** The meter reports a failure in between. */
    METER_STATUS_BETWEEN(warning(
            SESSION,
            "The meter's status is {actual} instead of {expected} between begin and end.",
            "Ask the operator whether the measurement went on.",
            "OCMF 1.4.1, readings: ST; rule 32 of formats/ocmf/README.md")),
    /** An exception lies between begin and end. */
    EXCEPTION_BETWEEN(error(
            SESSION,
            "Between begin and end the meter reports an exception; from there on its quantities are unusable.",
            "This session must not be billed by these readings; ask the operator.",
            "OCMF 1.4.1, readings: TX; eichcheck README, Severities")),
    /** The transaction did not end as intended. */
    ENDED_ABNORMALLY(warning(
            SESSION,
            "The transaction was ended by an error or a power failure.",
            "Energy until then can be billed; time cannot after a power failure.",
            "OCMF 1.4.1, readings: TX; rule 49 of formats/ocmf/README.md")),
    /** The clock was not synchronised. */
    CLOCK_NOT_SYNCHRONISED(warning(
            SESSION,
            "The meter's clock is not known to be synchronised: {actual}.",
            "Energy can be billed; times are only informative.",
            "OCMF 1.4.1, Table 19; eichcheck README, Severities")),
    /** Records name different meters. */
    METER_DIFFERS(error(
            SESSION,
            "The records name different meters: {expected} and {actual}.",
            "They do not belong to one session; ask the sender.",
            "eichcheck README, Severities; rule 57 of formats/ocmf/README.md")),
    /** Records name different gateways. */
    GATEWAY_DIFFERS(error(
            SESSION,
            "The records name different signing components: {expected} and {actual}.",
            "They do not belong to one session; ask the sender.",
            "eichcheck README, Severities; rule 57 of formats/ocmf/README.md")),
    /** Records name different users. */
    USER_DIFFERS(error(
            SESSION,
            "The records name different users: {expected} and {actual}.",
            "They do not belong to one session; ask the sender.",
            "eichcheck README, Severities; rule 59 of formats/ocmf/README.md")),
    /** Records name different charge points. */
    CHARGE_POINT_DIFFERS(error(
            SESSION,
            "The records name different charge points: {expected} and {actual}.",
            "They do not belong to one session; ask the sender.",
            "rule 57 of formats/ocmf/README.md")),
    /** Records name different transactions. */
    TRANSACTION_DIFFERS(error(
            SESSION,
            "The records name different transactions: {expected} and {actual}.",
            "They do not belong to one session; ask the sender.",
            "eichcheck README, Severities")),
    /** Records name different kinds of user identifiers. */
    USER_KIND_DIFFERS(warning(
            SESSION,
            "The records name different kinds of user identifiers: {expected} and {actual}.",
            "Ask the operator whether the same user began and ended the session.",
            "rule 59 of formats/ocmf/README.md")),
    /** Some records say where they come from and others do not. */
    ORIGIN_INCOMPLETE(unchecked(
            SESSION,
            "This record does not name the {actual} that another record of the session names.",
            "Whether they belong together could not be checked; ask the sender for records that all name it.",
            "eichcheck README, Severities; rule 57 of formats/ocmf/README.md")),
    /** Some records name a user and others do not. */
    USER_INCOMPLETE(warning(
            SESSION,
            "This record names no user, but another record of the session does.",
            "Normal where charging began before the user was known; else ask the operator.",
            "rule 59 of formats/ocmf/README.md")),
    /** The meter's log book grew between two records. */
    LOG_BOOK_DIFFERS(error(
            SESSION,
            "The meter's log book changed between the records: its index was {expected} and is {actual}.",
            "Something happened to the meter during the session; ask the operator what the log book says.",
            "formats/edl40-ebee/README.md, log book index; S.A.F.E. Transparenzsoftware 1.4.1, rules for pairs")),
    /** Records are verified by different keys. */
    KEY_DIFFERS(error(
            SESSION,
            "The records belong to different keys.",
            "One meter signs one session; ask the sender.",
            "rule 55 of formats/ocmf/README.md")),
    /** The end comes before the beginning. */
    END_BEFORE_BEGIN(error(
            SESSION,
            "The reading that ends the transaction comes before the one that begins it.",
            "By page or by order the readings contradict their marks; ask the sender.",
            "eichcheck README, Severities; rules 46 and 56 of formats/ocmf/README.md")),
    /** Two different records bear the same page. */
    PAGE_REPEATED(error(
            SESSION,
            "Two different records bear the page {actual}.",
            "A meter gives each page once; ask the sender.",
            "eichcheck README, Severities; rule 56 of formats/ocmf/README.md")),
    /** Pages are missing between two records. */
    PAGES_MISSING(leniency(
            SESSION,
            "Between two records pages are missing: after {expected} comes {actual}.",
            "Normal where the station signed values in between that the CDR need not carry; else ask for them.",
            "eichcheck README, Severities; rule 56 of formats/ocmf/README.md")),
    /** Records of transactions and fiscal records are mixed. */
    PAGE_CONTEXT_DIFFERS(error(
            SESSION,
            "The records belong to different sequences: {expected} and {actual}.",
            "Fiscal records belong to no session; ask the sender for the records of the transaction.",
            "OCMF 1.4.1, payload section: PG; rule 56 of formats/ocmf/README.md")),
    /** The CDR's nature contradicts the record. */
    NATURE_DIFFERS(warning(
            SESSION,
            "The CDR calls this value {actual}, but its readings do not.",
            "The record decides; the sender should correct nature.",
            "OCPI 2.2.1, section 10.4.8; rule 61 of formats/ocmf/README.md")),
    /** The same record stands in the CDR more than once. */
    SAME_RECORD_TWICE(info(
                    SESSION,
                    "The same record is sent more than once; it counts once.",
                    "Nothing needs to be done; common where one record holds both begin and end.",
                    "eichcheck README, Signed and billed; S.A.F.E. Transparenzsoftware 1.4.1, rule P1")
            .refusedByReference());

    private final Rule rule;

    SessionFinding(Rule rule) {
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
