package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/** Nothing was entered into the meter's log book between the records of a session, where the records state its index. */
final class SameLogBook implements Check {
    private static final String INDEX = "logBookIndex";

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Optional<String> first = Optional.empty();
        for (CheckedRecord record : evidence.session().records()) {
            Optional<String> own = Optional.ofNullable(record.record().fields().get(INDEX));
            if (first.isPresent() && own.isPresent() && !first.equals(own)) {
                findings.accept(Finding.of(MeasurementFinding.LOG_BOOK_DIFFERS, record.location())
                        .expected(first.get())
                        .actual(own.get()));
            }
            first = first.or(() -> own);
        }
    }
}
