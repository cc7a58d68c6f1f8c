package io.github.eichcheck;

import io.github.eichcheck.ValueReport.KeySource;
import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.crypto.KeyText;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.PublicKeyReader;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.spi.SignedRecord;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Chooses the key that a record is verified with: that of the CDR, else that of a wrapper around the record, else the
 * one that the record carries. All of them must be the same point where there are several.
 */
final class KeyChoice {
    private static final Location CDR_KEY = Location.of("/signed_data/public_key");

    /**
     * Chooses a key.
     *
     * @param record the record
     * @param cdrKey {@code public_key} of the CDR
     * @param wrapperKey the key that a wrapper around the record carried
     * @param value where the signed value lies
     * @param findings receives what is found
     * @return the key and where it came from; empty if there is none that can be used
     */
    Optional<KeyUsed> choose(
            SignedRecord record,
            Optional<String> cdrKey,
            Optional<String> wrapperKey,
            Location value,
            Consumer<Finding> findings) {
        Optional<Curve> curve =
                record.signature().map(RecordSignature::algorithm).map(a -> a.curve());
        Optional<PublicKey> fromCdr = cdrKey.flatMap(text -> read(text, curve, CDR_KEY, findings));
        Optional<PublicKey> fromWrapper = wrapperKey.flatMap(text -> read(text, curve, value, findings));
        Optional<KeyUsed> chosen = fromCdr.or(() -> fromWrapper)
                .map(key -> new KeyUsed(KeySource.CDR, key))
                .or(() -> record.embeddedKey().map(key -> new KeyUsed(KeySource.EMBEDDED, key)));
        chosen.ifPresent(used -> {
            differ(used, fromWrapper, value, findings);
            differ(used, record.embeddedKey(), value, findings);
            findings.accept(Finding.of(KeyFinding.SELF_ASSERTED, CDR_KEY));
        });
        if (chosen.isEmpty() && cdrKey.isEmpty() && wrapperKey.isEmpty()) {
            findings.accept(Finding.of(KeyFinding.MISSING, CDR_KEY));
        }
        return chosen;
    }

    private static Optional<PublicKey> read(
            String text, Optional<Curve> curve, Location location, Consumer<Finding> findings) {
        KeyText key = PublicKeyReader.read(text, curve);
        if (key instanceof RefusedKey refused) {
            findings.accept(Finding.of(refused.code(), location).actual(refused.reason()));
            return Optional.empty();
        }
        ReadKey read = (ReadKey) key;
        if (!read.canonical()) {
            findings.accept(Finding.of(KeyFinding.FORM, location).actual(String.join(", ", read.form())));
        }
        return Optional.of(read.key());
    }

    private static void differ(KeyUsed used, Optional<PublicKey> other, Location location, Consumer<Finding> findings) {
        other.filter(key -> !key.equals(used.key()))
                .ifPresent(key -> findings.accept(Finding.of(KeyFinding.KEYS_DIFFER, location)
                        .expected(used.key().fingerprint())
                        .actual(key.fingerprint())));
    }
}
