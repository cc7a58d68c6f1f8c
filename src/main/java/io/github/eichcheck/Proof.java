package io.github.eichcheck;

import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignature;
import io.github.eichcheck.crypto.EcdsaVerifier;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.crypto.SignatureCheck;
import io.github.eichcheck.crypto.SignatureFinding;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.spi.SignedRecord;
import java.util.List;
import java.util.Optional;

/** Decides whether a key signed a record, and says why not. */
final class Proof {
    private final EcdsaVerifier verifier;

    Proof(EcdsaVerifier verifier) {
        this.verifier = verifier;
    }

    /** What has to be verified of a record, once a key is chosen for it; empty if it is clear without that. */
    static Optional<SignatureCheck> check(SignedRecord record, Optional<KeyUsed> key) {
        return key.map(KeyUsed::key).flatMap(chosen -> check(record, chosen));
    }

    private static Optional<SignatureCheck> check(SignedRecord record, PublicKey key) {
        return record.signature()
                .filter(signature -> signature.algorithm().curve() == key.curve())
                .map(RecordSignature::value)
                .filter(value -> value.inRange(key.curve()))
                .map(value -> new SignatureCheck(record.message(), value, key));
    }

    /** Verifies the signatures of many records at once. */
    void verify(List<PendingProof> proofs) {
        List<PendingProof> asked =
                proofs.stream().filter(proof -> proof.check().isPresent()).toList();
        boolean[] answers = verifier.verifyAll(
                asked.stream().flatMap(proof -> proof.check().stream()).toList());
        for (int i = 0; i < answers.length; i++) {
            asked.get(i).signed(answers[i]);
        }
    }

    /**
     * Says of a record whether it is proven.
     *
     * @param record the record
     * @param key the key chosen for it
     * @param signed whether the {@link #check} of both came out well; of no account if there was none
     * @param location where its signed value lies
     * @param findings receives why it is not proven
     * @return true only if the key's owner signed exactly the record's message
     */
    boolean of(SignedRecord record, Optional<KeyUsed> key, boolean signed, Location location, List<Finding> findings) {
        if (record.signature().isEmpty()) {
            requireReason(location, findings);
            return false;
        }
        if (key.isEmpty()) {
            findings.add(Finding.of(SignatureFinding.NO_USABLE_KEY, location));
            return false;
        }
        return of(record.signature().get(), key.get().key(), signed, location, findings);
    }

    /**
     * Whether a key signed a record; reports nothing.
     *
     * @param record the record
     * @param key any key
     * @return true only if the key's owner signed exactly the record's message
     */
    boolean signs(SignedRecord record, PublicKey key) {
        return check(record, key)
                .filter(check -> verifier.verify(check.message(), check.signature(), check.key()))
                .isPresent();
    }

    private static boolean of(
            RecordSignature signature, PublicKey key, boolean signed, Location location, List<Finding> findings) {
        Curve curve = signature.algorithm().curve();
        EcdsaSignature value = signature.value();
        if (curve != key.curve()) {
            findings.add(Finding.of(SignatureFinding.KEY_CURVE_DIFFERS, location)
                    .expected(curve.id())
                    .actual(key.curve().id()));
            return false;
        }
        if (!value.inRange(curve)) {
            findings.add(Finding.of(SignatureFinding.OUT_OF_RANGE, location));
            return false;
        }
        if (value.isHighS(curve)) {
            findings.add(Finding.of(SignatureFinding.HIGH_S, location));
        }
        if (!signed) {
            findings.add(Finding.of(SignatureFinding.MISMATCH, location));
        }
        return signed;
    }

    /**
     * Makes sure that a value which was not verified never passes for one that was, even where a decoder keeps silent.
     *
     * @param location where the signed value lies
     * @param findings what was found so far
     */
    void requireReason(Location location, List<Finding> findings) {
        boolean said = findings.stream()
                .anyMatch(finding -> finding.aspect() == Aspect.SIGNATURE
                        && finding.location().pointer().equals(location.pointer())
                        && finding.severity().verdict() != Verdict.VALID);
        if (!said) {
            findings.add(Finding.of(SignatureFinding.NOT_CHECKED, location));
        }
    }
}
