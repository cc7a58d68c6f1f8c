package io.github.eichcheck;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Aspect.TOTALS;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong between CDRs. Each is reported at the later one and names the earlier one. */
public enum BatchFinding implements FindingCode {
    /** A proven record is billed by two CDRs. */
    RECORD_BILLED_TWICE(error(
            TOTALS,
            "A signed record of this CDR is billed already by {expected}.",
            "Pay one of the two. A correction needs a credit CDR for the first one, which must be verified before it.",
            "eichcheck README, Across CDRs; OCPI 2.2.1, section 10.1, credit CDRs")),
    /** The end of one CDR is the beginning of another. */
    BOUNDARY_RECORD_SHARED(warning(
            SESSION,
            "The record at which this CDR begins or ends is the end or the beginning of {expected}.",
            "Nothing is billed twice by that; ask the sender whether one session was split.",
            "eichcheck README, Across CDRs")),
    /** What would be billed twice was credited by a CDR that is not itself VALID. */
    CREDIT_NOT_PROVEN(unchecked(
            TOTALS,
            "This CDR bills what {expected} bills; a credit CDR takes one of them back but is not VALID itself.",
            "Look at the findings of the credit CDR and compare it with the CDR that it takes back.",
            "eichcheck README, Across CDRs; OCPI 2.2.1, section 10.1, credit CDRs")),
    /** The same CDR came again. */
    CDR_REPEATED(warning(
            TOTALS,
            "This CDR is here already: {expected}.",
            "Pay it once. Common where two pulls overlap.",
            "eichcheck README, Across CDRs; OCPI 2.2.1, section 10.3.1, CDR object: id")),
    /** The same CDR was verified in an earlier run. */
    CDR_SEEN_BEFORE(info(
            TOTALS,
            "The ledger knows this CDR: it is {expected}.",
            "Nothing needs to be done where the same CDRs are verified once more; else pay it once.",
            "eichcheck README, Across CDRs")),
    /** Two CDRs of one party bear the same id and say different things. */
    ID_REUSED(error(
            TOTALS,
            "Another CDR bears the id {actual}: {expected}.",
            "A CDR is never changed once it was sent: ask for a credit CDR and a new one under an id of its own.",
            "OCPI 2.2.1, section 10.1 and section 10.3.1, CDR object: id")),
    /** Two CDRs that name no party bear the same id and say different things. */
    ID_REUSED_WITHOUT_PARTY(warning(
            TOTALS,
            "Another CDR bears the id {actual}: {expected}. Neither names its party, so both may be right.",
            "Verify the CDRs of each party on their own.",
            "OCPI 2.2.1, section 10.3.1, CDR object: country_code, party_id, id")),
    /** One session is billed by two CDRs for the same time. */
    SESSION_BILLED_TWICE(error(
            TOTALS,
            "The session {actual} is billed already, for a time that overlaps, by {expected}.",
            "Pay one of the two. A correction needs a credit CDR for the first one, which must be verified before it.",
            "eichcheck README, Across CDRs; OCPI 2.2.1, section 10.3.1, CDR object: session_id")),
    /** One session is billed by two CDRs for different times. */
    SESSION_IN_TWO_CDRS(warning(
            TOTALS,
            "The session {actual} is billed also, for another time, by {expected}.",
            "Normal where an operator splits long sessions; else ask the sender.",
            "eichcheck README, Across CDRs; OCPI 2.2.1, section 10.3.1, CDR object: session_id")),
    /** The same energy of one meter is billed by two CDRs. */
    ENERGY_BILLED_TWICE(error(
            SESSION,
            "The meter counted {actual} here, and part of it is billed already by {expected}.",
            "The same energy is billed twice. Ask the sender.",
            "eichcheck README, Across CDRs; rule 62 of formats/ocmf/README.md")),
    /** A synchronised meter shows less energy at a later time. */
    METER_RUNS_BACKWARDS(error(
            SESSION,
            "The meter showed {actual} here, but other values at {expected}: later it showed less.",
            "A meter never runs backwards; ask the operator whether it was exchanged or its clock was wrong.",
            "eichcheck README, Across CDRs; rule 62 of formats/ocmf/README.md")),
    /** A meter shows less energy at a later time, but a clock was not synchronised. */
    METER_RUNS_BACKWARDS_UNSYNCHRONISED(warning(
            SESSION,
            "The meter showed {actual} here, but other values at {expected}: later it showed less, by times that prove"
                    + " nothing.",
            "Most likely a clock was wrong; ask the operator.",
            "eichcheck README, Across CDRs; rule 62 of formats/ocmf/README.md")),
    /** Two sessions of one synchronised meter overlap in time. */
    TIMES_OVERLAP(error(
            SESSION,
            "The meter counted {actual} here and, during part of that time, other energy for {expected}.",
            "One meter measures one session at a time; ask the operator.",
            "eichcheck README, Across CDRs; rule 62 of formats/ocmf/README.md")),
    /** Two sessions of one meter overlap in time, but a clock was not synchronised. */
    TIMES_OVERLAP_UNSYNCHRONISED(warning(
            SESSION,
            "The meter counted {actual} here and, by times that prove nothing, other energy at the same time for"
                    + " {expected}.",
            "Most likely a clock was wrong; ask the operator.",
            "eichcheck README, Across CDRs; rule 62 of formats/ocmf/README.md"));

    private final Rule rule;

    BatchFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "batch";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
