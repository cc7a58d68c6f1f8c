package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.TOTALS;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What {@code plain_data} can say otherwise than {@code signed_data}. It is a claim and never used for the energy. */
public enum PlainDataFinding implements FindingCode {
    /** An energy that was not signed. */
    PLAIN_ENERGY_DIFFERS(error(
            TOTALS,
            "plain_data says {actual}, but the meter signed {expected}.",
            "Ask the sender for a corrected CDR; what a driver is shown must be what was signed.",
            "OCPI 2.2.1, section 10.4.8 (SignedValue: plain_data); eichcheck README, Signed and billed")),
    /** A number without a unit that is nothing that was signed. */
    PLAIN_NUMBER_UNKNOWN(warning(
            TOTALS,
            "plain_data is the number {actual} without a unit; neither in Wh nor in kWh is it anything that was"
                    + " signed: {expected}.",
            "Ask the sender what the number stands for.",
            "OCPI 2.2.1, section 10.4.8 (SignedValue: plain_data); eichcheck README, Signed and billed")),
    /** A payload section that is not the signed one. */
    PLAIN_PAYLOAD_DIFFERS(error(
            TOTALS,
            "plain_data holds a payload in which {field} is {actual}, but {expected} was signed.",
            "Ask the sender for a corrected CDR; what a driver is shown must be what was signed.",
            "OCPI 2.2.1, section 10.4.8 (SignedValue: plain_data); github.com/ocpi/ocpi, issue 550")),
    /** A whole record that signs something else. */
    PLAIN_RECORD_DIFFERS(error(
            TOTALS,
            "plain_data holds a whole record of other content than the signed values of the CDR.",
            "Ask the sender which of the two belongs to this charging session.",
            "OCPI 2.2.1, section 10.4.8 (SignedValue: plain_data); github.com/ocpi/ocpi, issue 550")),
    /** Something that should be a payload but cannot be read. */
    PLAIN_DATA_NOT_COMPARED(info(
            TOTALS,
            "plain_data begins like a payload but cannot be read, so that it was not compared.",
            "Commonly it was cut at 512 characters; what counts is signed_data.",
            "OCPI 2.2.1, section 10.4.8 (SignedValue: plain_data)"));

    private final Rule rule;

    PlainDataFinding(Rule rule) {
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
