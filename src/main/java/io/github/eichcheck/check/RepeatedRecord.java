package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.function.Consumer;

/** The same record sent as Start and as End counts once. */
final class RepeatedRecord implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        for (CheckedRecord record : evidence.session().repeated()) {
            findings.accept(Finding.of(SessionFinding.SAME_RECORD_TWICE, record.location()));
        }
    }
}
