package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.spi.RecordOrigin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Transactions that were left out are named, and none of them took place while the billed one did. */
final class OtherTransactions implements Check {
    private static final int SHOWN = 10;

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        Session session = evidence.session();
        if (session.leftOut().isEmpty()) {
            return;
        }
        Map<String, List<CheckedRecord>> others = new LinkedHashMap<>();
        for (CheckedRecord record : session.leftOut()) {
            others.computeIfAbsent(name(record), k -> new ArrayList<>()).add(record);
        }
        findings.accept(Finding.of(
                        SessionFinding.TRANSACTIONS_LEFT_OUT,
                        session.leftOut().get(0).location())
                .actual(names(others)));
        others.forEach((name, records) -> {
            if (overlaps(session, records)) {
                findings.accept(Finding.of(
                                SessionFinding.TRANSACTIONS_OVERLAP,
                                records.get(0).location())
                        .expected(name(session.records().get(0)))
                        .actual(name));
            }
        });
    }

    private static String name(CheckedRecord record) {
        return record.record().origin().transaction().orElse("without a name");
    }

    private static String names(Map<String, List<CheckedRecord>> others) {
        String first = others.keySet().stream().limit(SHOWN).collect(Collectors.joining(", "));
        return others.size() > SHOWN ? first + " and " + (others.size() - SHOWN) + " more" : first;
    }

    private static boolean overlaps(Session session, List<CheckedRecord> records) {
        List<Instant> own = OwnTransaction.instants(session.records());
        List<Instant> other = OwnTransaction.instants(records);
        return sameMeter(session.records().get(0), records.get(0)) && isBefore(own, other) && isBefore(other, own);
    }

    /** Whether one begins before the other has ended. */
    private static boolean isBefore(List<Instant> one, List<Instant> other) {
        Optional<Instant> begin = one.stream().min(Comparator.naturalOrder());
        Optional<Instant> end = other.stream().max(Comparator.naturalOrder());
        return begin.isPresent() && end.isPresent() && begin.get().isBefore(end.get());
    }

    private static boolean sameMeter(CheckedRecord one, CheckedRecord other) {
        Optional<String> meter = meter(one);
        return meter.isPresent() && meter.equals(meter(other));
    }

    private static Optional<String> meter(CheckedRecord record) {
        RecordOrigin origin = record.record().origin();
        return origin.meter().or(origin::gateway);
    }
}
