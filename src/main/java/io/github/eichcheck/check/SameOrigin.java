package io.github.eichcheck.check;

import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.spi.RecordOrigin;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** All records of a session come from one meter, one signing component and one key, and name one user. */
final class SameOrigin implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = evidence.session().records();
        same(records, RecordOrigin::meter, SessionFinding.METER_DIFFERS, findings);
        same(records, RecordOrigin::gateway, SessionFinding.GATEWAY_DIFFERS, findings);
        same(records, RecordOrigin::user, SessionFinding.USER_DIFFERS, findings);
        sameKey(records, findings);
    }

    private static void same(
            List<CheckedRecord> records,
            Function<RecordOrigin, Optional<String>> part,
            SessionFinding code,
            Consumer<Finding> findings) {
        Optional<String> first = Optional.empty();
        for (CheckedRecord record : records) {
            Optional<String> own = part.apply(record.record().origin());
            if (first.isPresent() && own.isPresent() && !first.equals(own)) {
                findings.accept(Finding.of(code, record.location())
                        .expected(first.get())
                        .actual(own.get()));
            }
            first = first.or(() -> own);
        }
    }

    private static void sameKey(List<CheckedRecord> records, Consumer<Finding> findings) {
        Optional<PublicKey> first = Optional.empty();
        for (CheckedRecord record : records) {
            Optional<PublicKey> own = record.key();
            if (first.isPresent() && own.isPresent() && !first.equals(own)) {
                findings.accept(Finding.of(SessionFinding.KEY_DIFFERS, record.location())
                        .expected(first.get().fingerprint())
                        .actual(own.get().fingerprint()));
            }
            first = first.or(() -> own);
        }
    }
}
