package io.github.eichcheck.format.alfen;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with what the data set of an Alfen record states. */
enum DataSetFinding implements FindingCode {
    DATA_SET_LENGTH(error(
            SESSION,
            "The data set has {actual} bytes instead of {expected}, so that no reading can be taken from it.",
            "The signature is checked all the same. Ask the sender for the record as the station made it.",
            "formats/alfen/README.md, part 3, the data set")),
    UNIT_UNKNOWN(error(
            SESSION,
            "The value's unit has the code {actual} instead of {expected}; it is no energy that could be billed.",
            "Ask the operator which register of the meter was signed.",
            "formats/alfen/README.md, part 3, the data set; IEC 62056-6-2, table of units")),
    VALUE_NEGATIVE(error(
            SESSION,
            "The register shows {actual}; a register of energy cannot fall below zero.",
            "This session must not be billed by this value; ask the operator.",
            "formats/alfen/README.md, part 3, the data set")),
    CLOCK_UNSET(warning(
            SESSION,
            "The time is {actual}, before the first of these adapters was made: its clock was not set.",
            "Energy can be billed, time cannot; the seconds index still tells how much time passed.",
            "formats/alfen/README.md, part 7")),
    USER_NOT_TEXT(info(
            SESSION,
            "The user's identifier is not a text; its bytes are {actual}.",
            "Nothing needs to be done; compare it with the token in hexadecimal.",
            "formats/alfen/README.md, part 3, the data set")),
    TYPE_CONTRADICTS_STATUS(leniency(
            SESSION,
            "The record calls itself {actual}, but its signed status names the command {expected}.",
            "The type is not signed; compare the reading with the station's display.",
            "formats/alfen/README.md, part 3, the status")),
    STATUS_METER_ERROR(error(
            SESSION,
            "The meter reports a fatal error: {actual}.",
            "This session must not be billed by this value; ask the operator.",
            "formats/alfen/README.md, part 3, the status")),
    STATUS_ADAPTER_ERROR(error(
            SESSION,
            "The adapter that signs for the meter reports a fatal error: {actual}.",
            "This session must not be billed by this value; ask the operator.",
            "formats/alfen/README.md, part 3, the status")),
    STATUS_READING_MISMATCH(warning(
            SESSION,
            "The adapter reports that the register at this start was not where the last stop had left it.",
            "Energy may have flowed outside of any session; ask the operator if it matters for this bill.",
            "formats/alfen/README.md, part 3, the status")),
    STATUS_CLOCK_ERROR(warning(
            SESSION,
            "The meter reports that its clock failed.",
            "Energy can be billed, time cannot.",
            "formats/alfen/README.md, part 3, the status")),
    STATUS_PHASES(info(
            SESSION,
            "The meter reports about its phases: {actual}.",
            "Nothing needs to be done; common where a station is connected to one phase or in another sequence.",
            "formats/alfen/README.md, part 3, the status")),
    STATUS_UNKNOWN(info(
            SESSION,
            "The status has bits set whose meaning is not known: {actual}.",
            "Nothing needs to be done unless the values look odd; then ask the station's maker.",
            "formats/alfen/README.md, part 3, the status"));

    private final Rule rule;

    DataSetFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return AlfenDecoder.ID;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
