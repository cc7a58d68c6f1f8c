package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Compares what records state with what the first of them stated. A record that is silent agrees with all. */
final class FirstStatement {
    private FirstStatement() {}

    /**
     * Reports every record that states something else than the first one that states anything.
     *
     * @param records the records in the order of the session
     * @param statement what a record states
     * @param code what to report
     * @param findings receives what is found, at the records
     */
    static void compare(
            List<CheckedRecord> records,
            Function<CheckedRecord, Optional<String>> statement,
            FindingCode code,
            Consumer<Finding> findings) {
        compare(records, statement, CheckedRecord::location, code, findings);
    }

    /**
     * Reports every record whose field states something else than the first one that has it.
     *
     * @param records the records in the order of the session
     * @param field the name of the field, as the format writes it
     * @param code what to report
     * @param findings receives what is found, at that field of the records
     */
    static void compareField(List<CheckedRecord> records, String field, FindingCode code, Consumer<Finding> findings) {
        compare(
                records,
                record -> Optional.ofNullable(record.record().fields().get(field)),
                record -> record.location().field(field),
                code,
                findings);
    }

    /**
     * The same, at another place of the records.
     *
     * @param records the records in the order of the session
     * @param statement what a record states
     * @param place where it states that
     * @param code what to report
     * @param findings receives what is found
     */
    static void compare(
            List<CheckedRecord> records,
            Function<CheckedRecord, Optional<String>> statement,
            Function<CheckedRecord, Location> place,
            FindingCode code,
            Consumer<Finding> findings) {
        Optional<String> first = Optional.empty();
        for (CheckedRecord record : records) {
            Optional<String> own = statement.apply(record);
            if (first.isPresent() && own.isPresent() && !first.equals(own)) {
                findings.accept(Finding.of(code, place.apply(record))
                        .expected(first.get())
                        .actual(own.get()));
            }
            first = first.or(() -> own);
        }
    }
}
