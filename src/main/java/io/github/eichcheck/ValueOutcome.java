package io.github.eichcheck;

import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.check.CheckedRecord;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.spi.SignedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What becomes of one signed value while its records are decoded and verified. Used by one thread only. */
final class ValueOutcome {
    private final int index;
    private final SignedValue value;
    private final List<String> steps = new ArrayList<>();
    private List<CheckedRecord> records = new ArrayList<>();
    private Optional<String> format = Optional.empty();
    private Optional<KeyUsed> key = Optional.empty();
    /** Of each record, in the order of {@link #records}, whether its signature was verified. */
    private final List<Boolean> verified = new ArrayList<>();

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

    /** Puts others, as many and in the same order, into the place of the records. */
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

    /** Whether the next record's signature was verified. */
    void verified(boolean proven) {
        verified.add(proven);
    }

    /** The records whose signatures were verified. */
    List<CheckedRecord> proven() {
        return IntStream.range(0, records.size())
                .filter(verified::get)
                .mapToObj(records::get)
                .toList();
    }

    void key(Optional<KeyUsed> used) {
        key = key.or(() -> used);
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
        List<SignedRecord> decoded = records.stream().map(CheckedRecord::record).toList();
        List<MeterReading> readings =
                decoded.stream().flatMap(record -> record.readings().stream()).toList();
        return new ValueReport(
                index,
                value.nature(),
                format,
                Verdict.of(own),
                !verified.contains(false) && !records.isEmpty(),
                List.copyOf(steps),
                key,
                readings,
                decoded);
    }
}
