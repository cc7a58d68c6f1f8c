package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the measured energy of a session. */
public enum MeasurementFinding implements FindingCode {
    /** The register shows less than before. */
    ENERGY_FALLS(error(
            SESSION,
            "The register falls from {expected} to {actual}.",
            "Readings of different meters or transactions may have been mixed; ask the operator.",
            "OCMF 1.4.1, process; rule 47 of formats/ocmf/README.md")),
    /** Nothing was charged. */
    NO_CONSUMPTION(info(
            SESSION,
            "The register stands still from begin to end: no energy was charged.",
            "Nothing needs to be done; make sure that no energy is billed.",
            "rule 47 of formats/ocmf/README.md")),
    /** More power than any charging station has. */
    POWER_IMPLAUSIBLE(warning(
            SESSION,
            "Between two readings the power was at least {actual}; no charging station has more than {expected}.",
            "Readings of different meters may have been mixed, or the register jumped; ask the operator.",
            "IEC 63379 (Megawatt Charging System), 1250 V and 3000 A; rule 63 of formats/ocmf/README.md")),
    /** The energy is flagged as unusable. */
    ENERGY_FLAGGED(error(
            SESSION,
            "The meter flags the energy as unusable.",
            "This session must not be billed by energy; ask the operator.",
            "OCMF 1.4.1, readings: EF; eichcheck README, Severities")),
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
    /** The meter's log book grew between two records. */
    LOG_BOOK_DIFFERS(error(
            SESSION,
            "The meter's log book changed between the records: its index was {expected} and is {actual}.",
            "Something happened to the meter during the session; ask the operator what the log book says.",
            "formats/edl40-ebee/README.md, log book index; S.A.F.E. Transparenzsoftware 1.4.1, rules for pairs"));

    private final Rule rule;

    MeasurementFinding(Rule rule) {
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
