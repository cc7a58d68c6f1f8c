package io.github.eichcheck;

import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.finding.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/** Without trusted keys: the CDR's key, else that of a wrapper, else the one that the record carries. */
final class SelfAssertedKeyChoice implements KeyChoice {
    @Override
    public Optional<KeyUsed> choose(KeyRequest request, Consumer<Finding> findings) {
        OfferedKeys offered = OfferedKeys.of(request);
        offered.findings().forEach(findings);
        Optional<KeyUsed> chosen = offered.first(findings);
        if (chosen.isPresent()) {
            findings.accept(Finding.of(KeyFinding.SELF_ASSERTED, OfferedKeys.CDR_KEY));
        } else if (request.cdrKey().isEmpty() && request.wrapperKey().isEmpty()) {
            findings.accept(Finding.of(KeyFinding.MISSING, OfferedKeys.CDR_KEY));
        }
        return chosen;
    }
}
