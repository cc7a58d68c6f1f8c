package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.TOTALS;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;
import io.github.eichcheck.finding.Severity;

/** What can be wrong with the durations and the charging periods of a CDR. */
public enum DurationFinding implements FindingCode {
    /** The CDR ends before it starts. */
    START_AFTER_END(error(
            TOTALS,
            "The CDR starts at {actual}, after its own end.",
            "Ask the sender for a corrected CDR.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** The CDR bills more time than passed between its start and its end. */
    TOTAL_TIME_TOO_LONG(error(
            TOTALS,
            "total_time is {actual}, but only {expected} passed between start and end of the CDR.",
            "Ask the sender for a corrected CDR; total_time is in hours.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** More time than passed, as far as the few decimals or a reservation go. */
    TOTAL_TIME_UNCERTAIN(warning(
            TOTALS,
            "total_time is {actual}, though {expected} passed between start and end of the CDR; its few decimals or a"
                    + " reservation may explain it.",
            "The sender should write at least three decimals, and the start of the reservation as the CDR's start.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** The CDR bills less time than passed between its start and its end. */
    TOTAL_TIME_TOO_SHORT(warning(
            TOTALS,
            "total_time is {actual}, less than the {expected} between start and end of the CDR.",
            "Ask the sender which of them is right where time is billed.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** More parking than time altogether. */
    PARKING_TIME_TOO_LONG(error(
            TOTALS,
            "total_parking_time is {actual}, more than total_time, {expected}, which includes it.",
            "Ask the sender for a corrected CDR; both are in hours.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** The times of the periods do not add up. */
    PERIODS_TIME_DIFFERS(warning(
            TOTALS,
            "The {field} of all charging periods adds up to {actual}; by the totals it should be {expected}.",
            "Senders differ in what counts as parking; ask where time is billed.",
            "OCPI 2.2.1, section 10.4.6 (ChargingPeriod); github.com/ocpi/ocpi, issue 385")),
    /** A period starts before the one above it. */
    PERIODS_NOT_ASCENDING(leniency(
            TOTALS,
            "A charging period starts at {actual}, before the one that precedes it, {expected}.",
            "Tell the sender to write periods in the order in which they began.",
            "OCPI 2.2.1, section 10.4.6 (ChargingPeriod)")),
    /** The first period does not start with the CDR. */
    FIRST_PERIOD_DIFFERS(leniency(
            TOTALS,
            "The first charging period starts at {actual}, but the CDR at {expected}.",
            "Ask the sender what happened in between.",
            "OCPI 2.2.1, section 10.4.6 (ChargingPeriod)")),
    /** A period starts outside of the CDR's interval. */
    PERIOD_OUTSIDE(leniency(
            TOTALS,
            "A charging period starts at {actual}, outside of the CDR's interval {expected}.",
            "Ask the sender for a corrected CDR.",
            "OCPI 2.2.1, section 10.4.6 (ChargingPeriod)")),
    /** More charging time is billed than was signed. */
    TIME_NOT_PROVEN(unchecked(
                    TOTALS,
                    "The CDR bills {actual} of charging, but only {expected} lie between the signed begin and end, and"
                            + " time is paid for.",
                    "What was signed bounds the time but does not prove the rest; ask the sender.",
                    "eichcheck README, Signed and billed")
            .strictly(Severity.ERROR)),
    /** Time is paid for, but the CDR does not say how much. */
    TIME_NOT_STATED(unchecked(
            TOTALS,
            "Time is paid for, but the CDR states neither total_time nor a volume of TIME, and its interval of {actual}"
                    + " is longer than the {expected} between the signed begin and end.",
            "Ask the sender how much time is billed; what the meter signed bounds it.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** The meter's stop watch and its clock disagree. */
    DURATION_REGISTER_DIFFERS(warning(
            TOTALS,
            "The register of the duration shows {actual}, but {expected} lie between the times of begin and end.",
            "Normal where the clock was set in between; the register is what counts for durations.",
            "OCMF 1.4.1, readings; IEC 62056-61, group C = 0")),
    /** What the meter signed of the duration. */
    DURATION_SIGNED(info(
            TOTALS,
            "The meter also signed the duration, {actual}.",
            "Nothing needs to be done.",
            "OCMF 1.4.1, readings; IEC 62056-61, group C = 0"));

    private final Rule rule;

    DurationFinding(Rule rule) {
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
