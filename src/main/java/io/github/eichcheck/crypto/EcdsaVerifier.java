package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.util.List;

/** Decides whether a key signed some bytes. Implementations are thread-safe and keep nothing but decoded keys. */
public interface EcdsaVerifier {
    /**
     * Verifies a signature (FIPS 186-5, section 6.4.2): r and s must lie in 1..n-1, the hash is SHA-256 cut to the bit
     * length of the order, and s in the upper half is accepted.
     *
     * @param message the signed bytes
     * @param signature the signature
     * @param key the key, whose curve is the one that counts
     * @return true if the key's owner signed exactly these bytes
     */
    boolean verify(Bytes message, EcdsaSignature signature, PublicKey key);

    /**
     * Verifies many signatures, as {@link #verify} does each of them.
     *
     * @param checks what to verify
     * @return for each, in their order, whether the key's owner signed exactly these bytes
     */
    default boolean[] verifyAll(List<SignatureCheck> checks) {
        boolean[] answers = new boolean[checks.size()];
        for (int i = 0; i < answers.length; i++) {
            SignatureCheck check = checks.get(i);
            answers[i] = verify(check.message(), check.signature(), check.key());
        }
        return answers;
    }
}
