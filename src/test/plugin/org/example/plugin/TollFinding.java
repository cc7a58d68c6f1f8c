package org.example.plugin;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with a record of the example format. */
enum TollFinding implements FindingCode {
    NOT_TOLL(Rule.error(
            Aspect.SIGNATURE,
            "The record is not of the form {expected}.",
            "Ask the sender for the record as the meter made it.",
            "The example format of eichcheck's tests"));

    private final Rule rule;

    TollFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "toll";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
