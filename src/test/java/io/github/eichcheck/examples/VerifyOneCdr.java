package io.github.eichcheck.examples;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.trust.KeyListReader;
import io.github.eichcheck.trust.TrustedKeyLists;
import java.io.IOException;
import java.io.InputStream;

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

    static CdrVerifier trusting(InputStream csv) throws IOException {
        TrustedKeyLists lists = new TrustedKeyLists();
        KeyListReader.read("keys.csv", csv, lists); // lists.problems() says which lines cannot be used
        return CdrVerifier.with(Policy.interop()).trusting(lists.keys());
    }
    // end
}
