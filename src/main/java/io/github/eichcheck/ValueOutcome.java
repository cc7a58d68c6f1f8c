package io.github.eichcheck;

import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.check.CheckedRecord;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.ocpi.SignedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of one signed value while its records are decoded and verified. Used by one thread only. */
final class ValueOutcome {
    private final int index;
    private final SignedValue value;
    private final List<String> steps = new ArrayList<>();
    private List<CheckedRecord> records = new ArrayList<>();
    private Optional<String> format = Optional.empty();
    private Optional<KeyUsed> key = Optional.empty();
    private boolean proven = true;

    ValueOutcome(int index, SignedValue value) {
        this.index = index;
        this.value = value;
    }

    Optional<String> nature() {
        return value.nature();
    }

    List<CheckedRecord> records() {
        return records;
    }

    void records(List<CheckedRecord> others) {
        records = List.copyOf(others);
    }

    void addSteps(List<String> more) {
        if (!steps.equals(more)) {
            steps.addAll(more);
        }
    }

    void format(String id) {
        format = Optional.of(id);
    }

    void add(CheckedRecord record) {
        records.add(record);
    }

    void key(Optional<KeyUsed> used, boolean verified) {
        key = key.or(() -> used);
        proven &= verified;
    }

    /** Where the value stands in its CDR. */
    String pointer() {
        return value.pointer();
    }

    /**
     * What was found out about the value.
     *
     * @param own the findings at this value, graded
     * @return the report
     */
    ValueReport report(List<Finding> own) {
        List<MeterReading> readings = records.stream()
                .flatMap(record -> record.record().readings().stream())
                .toList();
        return new ValueReport(
                index,
                value.nature(),
                format,
                Verdict.of(own),
                proven && !records.isEmpty(),
                List.copyOf(steps),
                key,
                readings);
    }
}
