package io.github.eichcheck.check;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.SignatureFinding;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.spi.RecordSignature;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<Use, BigInteger> seen = new HashMap<>();
        for (CheckedRecord record : records) {
            record.record()
                    .signature()
                    .filter(made -> made.value().inRange(made.algorithm().curve()))
                    .filter(made -> {
                        BigInteger first =
                                seen.putIfAbsent(use(made, record), made.value().s());
                        return first != null && !isCopy(first, made.value().s());
                    })
                    .ifPresent(made -> findings.accept(Finding.of(SignatureFinding.NONCE_REUSED, record.location())));
        }
    }

    /** A signature copied from another record reveals nothing; it does not fit anyway. */
    private static boolean isCopy(BigInteger first, BigInteger second) {
        return first.equals(second);
    }

    private static Use use(RecordSignature signature, CheckedRecord record) {
        return new Use(
                signature.algorithm().curve(), record.key(), signature.value().r());
    }
}
