package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.function.Consumer;

/** A begin or an end that a later record states again counts once. */
final class RepeatedReading implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session()
                .billing()
                .ifPresent(span -> span.readings().stream()
                        .filter(SessionReading::isEdge)
                        .filter(reading ->
                                !span.begins().contains(reading) && !span.ends().contains(reading))
                        .forEach(reading ->
                                findings.accept(Finding.of(SessionFinding.SAME_READING_TWICE, reading.location())
                                        .actual(reading.timeText()))));
    }
}
