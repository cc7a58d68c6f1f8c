package io.github.eichcheck.check;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the pages of the records of a session. */
public enum PageFinding implements FindingCode {
    /** Two different records bear the same page. */
    PAGE_REPEATED(error(
            SESSION,
            "Two different records bear the page {actual}.",
            "A meter gives each page once; ask the sender.",
            "eichcheck README, Severities; rule 56 of formats/ocmf/README.md")),
    /** A later record bears a lower page. */
    PAGE_FALLS(error(
            SESSION,
            "A later record bears the page {actual}, an earlier one the page {expected}.",
            "Pages only grow; ask the sender.",
            "eichcheck README, Severities; rule 56 of formats/ocmf/README.md")),
    /** Pages are missing between two records. */
    PAGES_MISSING(leniency(
            SESSION,
            "Pages are missing: {expected} should come before {actual}.",
            "Normal where the station signed values in between that the CDR need not carry; else ask for them.",
            "eichcheck README, Severities; rule 56 of formats/ocmf/README.md")),
    /** Records of transactions and fiscal records are mixed. */
    PAGE_CONTEXT_DIFFERS(error(
            SESSION,
            "The records belong to different sequences: {expected} and {actual}.",
            "Fiscal records belong to no session; ask the sender for the records of the transaction.",
            "OCMF 1.4.1, payload section: PG; rule 56 of formats/ocmf/README.md")),
    /** The count of pages began anew. */
    PAGE_WRAPPED(info(
            SESSION,
            "After the largest page, {expected}, the count began anew at {actual}.",
            "Nothing needs to be done.",
            "OCMF 1.0, payload section: PG; rule 56 of formats/ocmf/README.md"));

    private final Rule rule;

    PageFinding(Rule rule) {
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
