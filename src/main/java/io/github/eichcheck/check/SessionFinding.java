package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the records of a CDR as one transaction. */
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
    /** Transactions in the same value are not the billed one. */
    TRANSACTIONS_LEFT_OUT(warning(
            SESSION,
            "The signed value holds other transactions than the billed one; they were left out: {actual}.",
            "Make sure that none of them is billed twice; ask the sender for the value of this session alone.",
            "OCPI 2.2.1, section 10.3.1; eichcheck README, What a verdict means")),
    /** A transaction that was left out overlaps the billed one. */
    TRANSACTIONS_OVERLAP(warning(
            SESSION,
            "The transaction {actual} of the same meter was going on while the billed one, {expected}, was.",
            "One meter measures one transaction at a time; ask the operator which of them took place.",
            "rule 62 of formats/ocmf/README.md")),
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
    /** The end comes before the beginning. */
    END_BEFORE_BEGIN(error(
            SESSION,
            "The reading that ends the transaction comes before the one that begins it.",
            "By page or by order the readings contradict their marks; ask the sender.",
            "eichcheck README, Severities; rules 46 and 56 of formats/ocmf/README.md")),
    /** Registers begin or end in different records. */
    TRANSACTIONS_MIXED(error(
            SESSION,
            "One register of the transaction begins or ends in one record, another in a different one: {expected} and {actual}.",
            "Records of several transactions were probably mixed; ask the sender which belong to this session.",
            "rule 58 of formats/ocmf/README.md")),
    /** A record comes before the begin or after the end. */
    RECORD_OUTSIDE(leniency(
            SESSION,
            "This record comes before the one that begins the transaction or after the one that ends it.",
            "It was not billed; ask the sender why it is in this CDR.",
            "OCMF 1.4.1, process; rule 58 of formats/ocmf/README.md")),
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
            .refusedByReference()),
    /** Two records state the same begin or end. */
    SAME_READING_TWICE(info(
                    SESSION,
                    "The same reading that begins or ends the transaction stands in two records; it counts once.",
                    "Nothing needs to be done; common where the record of the end repeats the begin.",
                    "OCMF 1.4.1, process; rules 44 and 45 of formats/ocmf/README.md; S.A.F.E. Transparenzsoftware 1.4.1,"
                            + " rules P1 and P2")
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
