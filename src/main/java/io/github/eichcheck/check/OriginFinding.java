package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;
import io.github.eichcheck.finding.Severity;

/** What can differ between the records of a session in who measured for whom. */
public enum OriginFinding implements FindingCode {
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
    /** The contract was entered at different times. */
    CONTRACT_TIME_DIFFERS(info(
                    SESSION,
                    "The contract was entered into the meter at different times, {expected} and {actual}.",
                    "Nothing needs to be done: some stations enter it again for every reading.",
                    "formats/edl40-ebee/README.md, signed block: time of the contract")
            .strictly(Severity.WARNING)),
    /** The contract was entered again while records are missing. */
    CONTRACT_ENTERED_AGAIN(unchecked(
                    SESSION,
                    "The contract was entered again, at {actual} after {expected}, and pages are missing in between.",
                    "They may belong to two sessions of one customer; ask the sender for the missing records.",
                    "formats/edl40-ebee/README.md, signed block: time of the contract")
            .strictly(Severity.ERROR)),
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
    /** Records are verified by different keys. */
    KEY_DIFFERS(error(
            SESSION,
            "The records belong to different keys.",
            "One meter signs one session; ask the sender.",
            "rule 55 of formats/ocmf/README.md")),
    /** Makers, models or versions change within the session. */
    COMPONENT_DIFFERS(warning(
            SESSION,
            "What the records say of {field} differs: {expected} and {actual}.",
            "A device or its software was exchanged during the session; ask the operator.",
            "rule 57 of formats/ocmf/README.md")),
    /** The way the user was identified changes within the session. */
    IDENTIFICATION_DIFFERS(warning(
            SESSION,
            "What the records say of the identification differs in {field}: {expected} and {actual}.",
            "Normal where charging began before the user was known; else ask the operator.",
            "rule 59 of formats/ocmf/README.md")),
    /** The text of the tariff changes within the session. */
    TARIFF_TEXT_DIFFERS(warning(
            SESSION,
            "The records name different tariffs: {expected} and {actual}.",
            "Ask the operator which of them the customer agreed to.",
            "OCMF 1.4.1, payload section: TT; rule 59 of formats/ocmf/README.md")),
    /** The records follow versions of the format that cannot be compared. */
    VERSION_DIFFERS(error(
            SESSION,
            "The records follow different versions of the format: {expected} and {actual}.",
            "One signing component makes all records of a session; ask the sender.",
            "rule 60 of formats/ocmf/README.md")),
    /** The records follow versions of the format that are compatible. */
    REVISION_DIFFERS(info(
            SESSION,
            "The records follow different minor versions of the format: {expected} and {actual}.",
            "Nothing needs to be done; the software of the signing component was probably renewed.",
            "rule 60 of formats/ocmf/README.md"));

    private final Rule rule;

    OriginFinding(Rule rule) {
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
