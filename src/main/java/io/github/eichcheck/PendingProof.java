package io.github.eichcheck;

import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.crypto.SignatureCheck;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.spi.SignedRecord;
import java.util.List;
import java.util.Optional;

/** A record whose key is chosen and whose signature is yet to be verified. Used by one thread at a time. */
final class PendingProof {
    private final SignedRecord record;
    private final Optional<KeyUsed> key;
    private final Location location;
    private final Optional<SignatureCheck> check;
    private boolean signed;

    PendingProof(SignedRecord record, Optional<KeyUsed> key, Location location) {
        this.record = record;
        this.key = key;
        this.location = location;
        this.check = Proof.check(record, key);
    }

    /** What has to be verified; empty if nothing can be. */
    Optional<SignatureCheck> check() {
        return check;
    }

    /** Receives what became of the check. */
    void signed(boolean answer) {
        signed = answer;
    }

    /** Reports why the record is not proven; true if it is. */
    boolean decide(Proof proof, List<Finding> findings) {
        return proof.of(record, key, signed, location, findings);
    }
}
