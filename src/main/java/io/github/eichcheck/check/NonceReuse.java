package io.github.eichcheck.check;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.SignatureFinding;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.spi.RecordSignature;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** No key signs two records with the same secret number, because then the key itself can be computed from them. */
final class NonceReuse implements Check {

    private record Use(Curve curve, Optional<PublicKey> key, BigInteger r) {}

    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        List<CheckedRecord> records = Stream.concat(
                        evidence.session().records().stream(), evidence.session().leftOut().stream())
                .toList();
        Set<Use> seen = new HashSet<>();
        for (CheckedRecord record : records) {
            Optional<RecordSignature> signature = record.record()
                    .signature()
                    .filter(made -> made.value().inRange(made.algorithm().curve()));
            if (signature.isPresent() && !seen.add(use(signature.get(), record))) {
                findings.accept(Finding.of(SignatureFinding.NONCE_REUSED, record.location()));
            }
        }
    }

    private static Use use(RecordSignature signature, CheckedRecord record) {
        return new Use(
                signature.algorithm().curve(), record.key(), signature.value().r());
    }
}
