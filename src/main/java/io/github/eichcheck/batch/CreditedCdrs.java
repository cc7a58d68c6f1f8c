package io.github.eichcheck.batch;

import io.github.eichcheck.batch.BatchMemory.Credit;
import java.util.BitSet;

/** Which of the kept CDRs were taken back. */
final class CreditedCdrs {
    private final BitSet all = new BitSet();
    private final BitSet proven = new BitSet();

    Credit of(int cdr) {
        return proven.get(cdr) ? Credit.PROVEN : all.get(cdr) ? Credit.UNPROVEN : Credit.NONE;
    }

    void set(int cdr, Credit credit) {
        if (credit != Credit.NONE) {
            all.set(cdr);
            proven.set(cdr, credit == Credit.PROVEN);
        }
    }
}
