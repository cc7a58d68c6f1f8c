package io.github.eichcheck.spark;

import io.github.eichcheck.Policy;
import io.github.eichcheck.batch.BatchCheck;
import io.github.eichcheck.batch.BatchEntry;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Verdict;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Compares the CDRs of whole parts of a batch, each part in the order of the input, by the library's own check. Rows come
 * sorted by part, file and ordinal; those of CDRs with findings come out.
 */
final class CompareTask implements Iterator<Row> {
    private final Iterator<Row> entries;
    private final Policy policy;
    private final Map<String, String> files = new HashMap<>();
    private Optional<Long> part = Optional.empty();
    private BatchCheck check;
    private Optional<Row> next = Optional.empty();

    CompareTask(Iterator<Row> entries, Policy policy) {
        this.entries = entries;
        this.policy = policy;
        this.check = BatchCheck.with(policy);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && entries.hasNext()) {
            next = compare(entries.next());
        }
        return next.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more findings");
        }
        Row row = next.get();
        next = Optional.empty();
        return row;
    }

    private Optional<Row> compare(Row row) {
        Optional<Long> own = Optional.of(row.<Long>getAs("part"));
        if (!own.equals(part)) {
            part = own;
            check = BatchCheck.with(policy);
        }
        BatchEntry entry = EntryCodec.decode(row.<byte[]>getAs("entry"));
        long number = row.<Long>getAs("number");
        String file = files.computeIfAbsent(row.<String>getAs("file"), name -> name);
        List<Finding> findings = check.check(entry, file, number);
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Row aspects = row.<Row>getAs("aspects");
        return Optional.of(RowFactory.create(
                row.<Integer>getAs("file_index"),
                row.<Long>getAs("ordinal"),
                entry.verdict().worse(Verdict.of(findings)).name(),
                RowFactory.create(Stream.of(Aspect.values())
                        .map(aspect -> worse(aspects, aspect, findings))
                        .toArray()),
                ReportRow.findings(findings)));
    }

    private static String worse(Row aspects, Aspect aspect, List<Finding> findings) {
        List<Finding> own =
                findings.stream().filter(finding -> finding.aspect() == aspect).toList();
        return Verdict.valueOf(aspects.getAs(aspect.id()))
                .worse(Verdict.of(own))
                .name();
    }
}
