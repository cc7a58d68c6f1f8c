package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One record begins the transaction and one ends it, for all registers; every other record lies between them. A second
 * transaction, billed by another register, must not hide behind the first.
 */
final class RecordsOfTransaction implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Session session = evidence.session();
        session.billing().filter(RegisterSpan::isComplete).ifPresent(billed -> {
            for (RegisterSpan span : session.spans()) {
                other(span.begins(), billed.begins(), findings);
                other(span.ends(), billed.ends(), findings);
            }
            outside(session, billed, findings);
        });
    }

    private static void other(List<SessionReading> own, List<SessionReading> billed, Consumer<Finding> findings) {
        int record = billed.get(0).record();
        own.stream()
                .filter(reading -> reading.record() != record)
                .findFirst()
                .ifPresent(reading -> findings.accept(Finding.of(SessionFinding.TRANSACTIONS_MIXED, reading.location())
                        .expected(register(billed.get(0)))
                        .actual(register(reading))));
    }

    private static String register(SessionReading reading) {
        return reading.reading().register().orElseThrow().text() + " at " + reading.timeText();
    }

    private static void outside(Session session, RegisterSpan billed, Consumer<Finding> findings) {
        int first = billed.begins().get(0).record();
        int last = billed.ends().get(0).record();
        Set<Integer> marked = billed.readings().stream()
                .filter(SessionReading::isEdge)
                .map(SessionReading::record)
                .collect(Collectors.toSet());
        int reported = -1;
        for (SessionReading reading : session.readings()) {
            int record = reading.record();
            boolean outside = first <= last && (record < first || record > last) && !marked.contains(record);
            if (outside && record != reported) {
                reported = record;
                findings.accept(Finding.of(
                        SessionFinding.RECORD_OUTSIDE,
                        session.records().get(record).location()));
            }
        }
    }
}
