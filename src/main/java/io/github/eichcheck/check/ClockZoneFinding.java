package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.TOTALS;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What comparing with the billed interval shows of a clock that does not say how far it is from UTC. */
public enum ClockZoneFinding implements FindingCode {
    /** The times lie in the billed interval if the clock shows UTC. */
    CLOCK_SHOWS_UTC(info(
            TOTALS,
            "The record does not say how far its clock is from UTC; read as UTC its times fit the billed interval.",
            "Nothing needs to be done.",
            "eichcheck README, Signed and billed; formats/edl40-ebee/README.md, section 3")),
    /** The times lie in the billed interval if the clock shows local time. */
    CLOCK_SHOWS_LOCAL_TIME(info(
            TOTALS,
            "The record does not say how far its clock is from UTC; read as {actual}, its times fit the billed"
                    + " interval, and not as UTC.",
            "Nothing needs to be done; meters commonly show local time.",
            "eichcheck README, Signed and billed; formats/edl40-ebee/README.md, section 3")),
    /** The times lie in the billed interval if the clock shows the time of most of Europe. */
    CLOCK_OFFSET_GUESSED(warning(
            TOTALS,
            "The record does not say how far its clock is from UTC, and the CDR does not say in which time zone the"
                    + " place lies; read as {actual} its times fit the billed interval, and not as UTC.",
            "Check that the place has that time; the sender should name its country.",
            "eichcheck README, Signed and billed")),
    /** The times lie in the billed interval in more than one way. */
    CLOCK_AMBIGUOUS(warning(
            TOTALS,
            "The record does not say how far its clock is from UTC, and its times fit the billed interval in more than"
                    + " one way; they were read as {actual}, which is nearest.",
            "The session may have been an hour or two earlier or later; nothing else is in doubt.",
            "eichcheck README, Signed and billed")),
    /** A reading has no time. */
    READING_WITHOUT_TIME(unchecked(
            TOTALS,
            "The reading has no time, so that it may be of any other day.",
            "Ask the sender for the record of this session with a time that can be read.",
            "eichcheck README, Signed and billed"));

    private final Rule rule;

    ClockZoneFinding(Rule rule) {
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
