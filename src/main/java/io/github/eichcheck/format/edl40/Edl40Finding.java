package io.github.eichcheck.format.edl40;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Aspect.SIGNATURE;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the statements of an EDL40 meter, whatever carries them. */
public enum Edl40Finding implements FindingCode {
    /** The signature has a length that no EDL40 signature has. */
    SIGNATURE_LENGTH(error(
            SIGNATURE,
            "The signature has {actual} bytes instead of {expected}.",
            "It was cut or damaged on the way; ask for the record as the meter made it.",
            "formats/edl40-ebee/README.md, section 5")),
    /** The unit is not Wh. */
    UNIT_NOT_WH(error(
            SESSION,
            "The value's unit is number {actual} instead of {expected} (Wh), so it is not an energy that can be billed.",
            "Ask the operator which register was signed.",
            "IEC 62056-62, table of units; formats/edl40-ebee/README.md, section 3")),
    /** The time has no offset. */
    LOCAL_TIME(info(
            SESSION,
            "The time {actual} is that of the meter's wall clock; the record does not say how far it is from UTC.",
            "It is tried on the billed interval as UTC and as the local time of the place; totals/clock-* says which"
                    + " fits.",
            "formats/edl40-ebee/README.md, section 3")),
    /** The clock was never set. */
    TIME_NOT_SET(warning(
            SESSION,
            "The meter's clock was not set when the value was read.",
            "Energy can be billed; when it was used is not proven.",
            "formats/edl40-ebee/README.md, section 7")),
    /** The offset is none of a time zone. */
    OFFSET_IMPLAUSIBLE(error(
            SESSION,
            "The record puts the local time {actual} minutes ahead of UTC, which no place on earth has.",
            "Only the local time is signed, not the offset; ask the sender for the record as the meter made it.",
            "formats/edl40-ebee/README.md, section 3")),
    /** The offset is that of a place far from Europe. */
    OFFSET_UNUSUAL(warning(
            SESSION,
            "The record says that its local time is {actual} from UTC, which no place in Europe is; since the offset is"
                    + " not signed, it is not relied upon.",
            "The time is tried as UTC and as the local time of the place instead; totals/clock-* says which fits. Ask"
                    + " the sender where the meter stands.",
            "formats/edl40-ebee/README.md, section 3")),
    /** The meter felt a magnetic field. */
    MAGNETIC_FIELD(warning(
            SESSION,
            "The meter's status {actual} reports a magnetic field.",
            "Somebody may have tried to influence the meter; ask the operator to have a look at it.",
            "formats/edl40-ebee/README.md, section 3")),
    /** The meter also compensates the losses of a line. */
    LOSS_COMPENSATION(info(
            SESSION,
            "The record also holds counters that allow for the losses of the line: {actual}.",
            "The energy shown here is that of the meter's register; compare it with the contract if it should not be.",
            "formats/edl40-ebee/README.md, section 3")),
    /** The state of the log book is not the one that was signed. */
    LOG_BYTES_DIFFER(warning(
            SESSION,
            "After the signature the log book's index is {actual}, but {expected} was signed.",
            "The signed one counts; the bytes after the signature were altered on the way.",
            "formats/edl40-ebee/README.md, section 5"));

    private final Rule rule;

    Edl40Finding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "edl40";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
