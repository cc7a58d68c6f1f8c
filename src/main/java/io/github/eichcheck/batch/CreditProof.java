package io.github.eichcheck.batch;

import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.batch.BatchMemory.Credit;
import io.github.eichcheck.batch.BatchMemory.SeenCdr;
import io.github.eichcheck.batch.BatchMemory.SeenRecord;
import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * What a credit CDR takes back: only a CDR whose records it holds itself. Otherwise a small credit CDR about another session
 * would free a large one to be billed again.
 */
final class CreditProof {
    private final BatchMemory memory;

    CreditProof(BatchMemory memory) {
        this.memory = memory;
    }

    /**
     * Takes a CDR back. Where that is not kept yet, its records are remembered, so that it can be proven when it comes.
     *
     * @param identity the digest of the CDR that is credited
     * @param records the proven records of the credit CDR
     * @param valid whether the credit CDR is VALID
     */
    void take(Bytes identity, List<ProvenRecord> records, boolean valid) {
        Optional<SeenCdr> credited = memory.cdr(identity);
        memory.credit(
                identity, valid && credited.filter(cdr -> bills(cdr, records)).isPresent());
        if (valid && credited.isEmpty()) {
            records.forEach(record -> memory.credit(expected(identity, record), true));
        }
    }

    /** Whether a CDR with these records was taken back. */
    Credit of(Bytes identity, List<ProvenRecord> records) {
        Credit credit = memory.creditOf(identity);
        boolean proven = credit == Credit.UNPROVEN
                && !records.isEmpty()
                && records.stream().allMatch(record -> memory.creditOf(expected(identity, record)) == Credit.PROVEN);
        return proven ? Credit.PROVEN : credit;
    }

    /** A record in another part belongs to the session beside it, and says nothing. */
    private boolean bills(SeenCdr credited, List<ProvenRecord> records) {
        boolean any = false;
        for (ProvenRecord record : records) {
            Optional<SeenRecord> seen = memory.record(record.digest());
            if (seen.isEmpty()) {
                return false;
            }
            if (seen.get().place() == record.place()) {
                if (seen.get().cdr() != credited.number()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static Bytes expected(Bytes identity, ProvenRecord record) {
        return Sha256.of(identity, record.digest());
    }
}
