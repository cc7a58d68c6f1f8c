package io.github.eichcheck.check;

import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.spi.RecordOrigin;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All records of a session come from one meter, one signing component, one charge point and one key, and name one
 * transaction and one user.
 */
final class SameOrigin implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        same(records, RecordOrigin::meter, OriginFinding.METER_DIFFERS, findings);
        same(records, RecordOrigin::gateway, OriginFinding.GATEWAY_DIFFERS, findings);
        same(records, RecordOrigin::chargePoint, OriginFinding.CHARGE_POINT_DIFFERS, findings);
        same(records, RecordOrigin::transaction, OriginFinding.TRANSACTION_DIFFERS, findings);
        same(records, RecordOrigin::user, OriginFinding.USER_DIFFERS, findings);
        same(records, RecordOrigin::userKind, OriginFinding.USER_KIND_DIFFERS, findings);
        sameSource(records, findings);
        stated(records, RecordOrigin::user, "user", OriginFinding.USER_INCOMPLETE, findings);
        sameKey(records, findings);
    }

    /** Where one record names only its meter and another only its gateway, nothing says that they belong together. */
    private static void sameSource(List<CheckedRecord> records, Consumer<Finding> findings) {
        boolean named = records.stream()
                .map(record -> record.record().origin())
                .anyMatch(
                        origin -> origin.meter().isPresent() || origin.gateway().isPresent());
        if (named && !allState(records, RecordOrigin::meter) && !allState(records, RecordOrigin::gateway)) {
            findings.accept(
                    Finding.of(OriginFinding.ORIGIN_INCOMPLETE, records.get(0).location())
                            .actual("meter and gateway"));
        }
    }

    private static boolean allState(List<CheckedRecord> records, Function<RecordOrigin, Optional<String>> part) {
        return records.stream()
                .allMatch(record -> part.apply(record.record().origin()).isPresent());
    }

    /** What one record states and another leaves out cannot be compared, which must not look like agreement. */
    private static void stated(
            List<CheckedRecord> records,
            Function<RecordOrigin, Optional<String>> part,
            String name,
            OriginFinding code,
            Consumer<Finding> findings) {
        List<CheckedRecord> silent = records.stream()
                .filter(record -> part.apply(record.record().origin()).isEmpty())
                .toList();
        if (!silent.isEmpty() && silent.size() < records.size()) {
            findings.accept(Finding.of(code, silent.get(0).location()).actual(name));
        }
    }

    private static void same(
            List<CheckedRecord> records,
            Function<RecordOrigin, Optional<String>> part,
            OriginFinding code,
            Consumer<Finding> findings) {
        FirstStatement.compare(records, record -> part.apply(record.record().origin()), code, findings);
    }

    private static void sameKey(List<CheckedRecord> records, Consumer<Finding> findings) {
        Optional<PublicKey> first = Optional.empty();
        for (CheckedRecord record : records) {
            Optional<PublicKey> own = record.key();
            if (first.isPresent() && own.isPresent() && !first.equals(own)) {
                findings.accept(Finding.of(OriginFinding.KEY_DIFFERS, record.location())
                        .expected(first.get().fingerprint())
                        .actual(own.get().fingerprint()));
            }
            first = first.or(() -> own);
        }
    }
}
