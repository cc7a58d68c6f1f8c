package io.github.eichcheck;

import java.util.List;
import java.util.function.Supplier;

/**
 * A CDR that is decoded and whose keys are chosen, before its signatures are verified. Made by {@link CdrVerifier#prepare};
 * used by one thread at a time.
 */
public final class PreparedCdr {
    private final List<PendingProof> proofs;
    private final Supplier<CdrReport> rest;
    private boolean verified;

    PreparedCdr(List<PendingProof> proofs, Supplier<CdrReport> rest) {
        this.proofs = proofs;
        this.rest = rest;
    }

    /** What is to be verified, in the order of the CDR. */
    List<PendingProof> proofs() {
        return proofs;
    }

    /** The signatures are verified. */
    void verified() {
        verified = true;
    }

    /**
     * What was found, once the signatures are verified. To be called once.
     *
     * @return the report, the same as that of a CDR that is verified alone
     * @throws IllegalStateException if they are not
     */
    public CdrReport report() {
        if (!verified) {
            throw new IllegalStateException("the signatures of the CDR are not verified");
        }
        return rest.get();
    }
}
