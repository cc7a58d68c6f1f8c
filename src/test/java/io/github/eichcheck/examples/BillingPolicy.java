package io.github.eichcheck.examples;

// snippet
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Verdict;

public final class BillingPolicy {
    private static final Policy POLICY = Policy.interop()
            .grade("key/self-asserted", Severity.UNCHECKED) // a key that came with the data proves nothing to us
            .grade("totals/energy-rounded-coarsely", Severity.ERROR);

    private final CdrVerifier verifier = CdrVerifier.with(POLICY);

    /** Returns "billable", or the finding that decides. */
    public String decide(String cdrJson) {
        CdrReport report = verifier.verify(cdrJson);
        if (report.verdict() == Verdict.VALID) {
            return "billable";
        }
        return report.findings().stream()
                .filter(finding -> finding.severity().verdict() == report.verdict())
                .map(finding -> finding.code().id())
                .findFirst()
                .orElseThrow();
    }
}
