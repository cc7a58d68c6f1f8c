package io.github.eichcheck.examples;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Verdict;

/** Verifies one CDR in a billing pipeline. */
final class VerifyOneCdr {
    // snippet: embedding
    private final CdrVerifier verifier = CdrVerifier.with(Policy.interop()); // thread-safe; make one and keep it

    String decide(String cdrJson) {
        CdrReport report = verifier.verify(cdrJson); // bad data is a finding, never an exception
        if (report.verdict() == Verdict.VALID) {
            return "billable";
        }
        return report.findings().stream()
                .filter(finding -> finding.severity().verdict() == report.verdict())
                .map(finding -> finding.code().id())
                .findFirst()
                .orElseThrow();
    }
    // end
}
