package io.github.eichcheck.format.edl40.mennekes;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Aspect.SIGNATURE;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the fields of a charging process and its measurements. */
enum FieldFinding implements FindingCode {
    FIELD_MISSING(error(
            SIGNATURE,
            "{field} is missing, so what the meter signed cannot be put together.",
            "Ask the sender for the document as the station made it.",
            "Mennekes.EdlVerification.xsd, ChargingProcess; the signed block of EDL40")),
    FIELD_MALFORMED(error(
            SIGNATURE,
            "{field} is {actual} instead of {expected}, so what the meter signed cannot be put together.",
            "Ask the sender for the document as the station made it.",
            "Mennekes.EdlVerification.xsd, ChargingProcess; the signed block of EDL40")),
    FIELD_OUT_OF_RANGE(error(
            SIGNATURE,
            "{field} is {actual}, which does not fit its place in what the meter signed ({expected}).",
            "No meter can have signed this value; ask the sender for the document as the station made it.",
            "Mennekes.EdlVerification.xsd, ChargingProcess; the signed block of EDL40")),
    FIELD_REPEATED(error(
            SESSION,
            "{field} stands more than once and differs: {expected} and {actual}. The first was read.",
            "Such a document can mean two things; ask the sender for it as the station made it.",
            "Mennekes.EdlVerification.xsd, ChargingProcess")),
    SIGNATURE_CURVE_UNSUPPORTED(unchecked(
            SIGNATURE,
            "{field} is as long as one over {actual}; the format is only known with {expected}.",
            "Ask the maker of the station how such a signature is made, and report the document.",
            "Mennekes.EdlVerification.xsd, Measurement; IEEE P1363, signatures over P-192")),
    PART_NOT_SIGNED(info(
            SESSION,
            "Of {field}, which is {actual}, the meter only signs {expected}.",
            "Nothing needs to be done; do not rely on the rest.",
            "the signed block of EDL40")),
    EVENT_COUNTER_UNSIGNED(warning(
            SESSION,
            "{field} is {actual}, but the meter signed the counter {expected}.",
            "The signed one counts; ask the sender where the other comes from.",
            "Mennekes.EdlVerification.xsd, Measurement")),
    EVENT_COUNTER_DIFFERS(error(
            SESSION,
            "The meter's event counter changed during the charging process from {expected} to {actual}.",
            "Something was logged while energy was measured, such as a change of the clock; ask the operator.",
            "Mennekes.EdlVerification.xsd, Measurement; S.A.F.E. Transparenzsoftware 1.4.1, EDL40 rules")),
    SECOND_INDEX_DIFFERS(warning(
            SESSION,
            "The meter counted {actual} from start to end, but by the times it was {expected}.",
            "The offsets from UTC are not signed; one of them, or the clock, may have been changed.",
            "the signed block of EDL40")),
    EVENT_LOG_ITEM(warning(
            SESSION,
            "The document lists events that the meter logged during the charging process.",
            "They are shown with the record and are not signed; ask the operator what happened.",
            "Mennekes.EdlVerification.xsd, EventLogItems"));

    private final Rule rule;

    FieldFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return MennekesDecoder.ID;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
