package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/** Nothing was entered into the meter's log book between the records of a session, where the records state its index. */
final class SameLogBook implements Check {
    private static final String INDEX = "logBookIndex";

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        FirstStatement.compare(
                evidence.session().records(),
                record -> Optional.ofNullable(record.record().fields().get(INDEX)),
                MeasurementFinding.LOG_BOOK_DIFFERS,
                findings);
    }
}
