package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;
import io.github.eichcheck.finding.Severity;

/** What can be wrong with the times of a session. */
public enum ClockFinding implements FindingCode {
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
    /** The time is flagged as unusable. */
    TIME_FLAGGED(warning(
            SESSION,
            "The meter flags the time as unusable.",
            "Energy can be billed, time cannot.",
            "OCMF 1.4.1, readings: EF; rule 31 of formats/ocmf/README.md")),
    /** The time is flagged as unusable, and time is billed. */
    TIME_UNUSABLE(error(
            SESSION,
            "The meter flags the time as unusable, but the CDR bills time.",
            "Time must not be billed for this session; energy can be.",
            "OCMF 1.4.1, readings: EF; rule 31 of formats/ocmf/README.md")),
    /** The power failed, and time is billed. */
    POWER_FAILURE(error(
            SESSION,
            "The transaction was ended by a power failure, but the CDR bills time.",
            "Time must not be billed for this session; energy until then can be.",
            "OCMF 1.4.1, process; rule 49 of formats/ocmf/README.md")),
    /** The clock was not synchronised. */
    CLOCK_NOT_SYNCHRONISED(warning(
            SESSION,
            "The meter's clock is not known to be synchronised: {actual}.",
            "Energy can be billed; times are only informative.",
            "OCMF 1.4.1, Table 19; eichcheck README, Severities")),
    /** Time is billed, but the clock does not prove how much passed. */
    CLOCK_UNFIT_FOR_DURATIONS(unchecked(
                    SESSION,
                    "The CDR bills time, but the clock does not prove a duration: {actual}.",
                    "A synchronised clock at begin and end, or a relative one at the end, is needed; ask the operator.",
                    "OCMF 1.4.1, Table 19; rule 53 of formats/ocmf/README.md")
            .strictly(Severity.ERROR)),
    /** The meter's count of seconds falls. */
    SECONDS_INDEX_FALLS(leniency(
            SESSION,
            "The meter's count of seconds falls from one reading to the next: {actual}.",
            "The meter was started anew or the records were mixed; ask the operator.",
            "formats/alfen/README.md, data set; formats/edl40-ebee/README.md, signed block")),
    /** The clock and the meter's count of seconds disagree. */
    SECONDS_INDEX_DIFFERS(warning(
            SESSION,
            "By the clock {actual} passed between begin and end, by the meter's count of seconds {expected}.",
            "The clock was set during the session; the count of seconds tells how long it took.",
            "formats/alfen/README.md, data set; formats/edl40-ebee/README.md, signed block"));

    private final Rule rule;

    ClockFinding(Rule rule) {
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
