package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import org.bouncycastle.crypto.signers.ECDSASigner;

/**
 * Verifies with Bouncy Castle's own arithmetic, registering no security provider. Keeps the keys that were used last,
 * because a key whose multiples are at hand verifies about twice as fast.
 */
public final class BouncyCastleVerifier implements EcdsaVerifier {
    /** The number of keys that are kept unless told otherwise. */
    public static final int DEFAULT_CAPACITY = 10_000;

    private final KeyCache keys;

    /** Keeps {@value #DEFAULT_CAPACITY} keys, about 6 KB each once used often. */
    public BouncyCastleVerifier() {
        this(DEFAULT_CAPACITY);
    }

    /**
     * Keeps some keys.
     *
     * @param capacity how many, at least one
     * @throws IllegalArgumentException if it is less than one
     */
    public BouncyCastleVerifier(int capacity) {
        this.keys = new KeyCache(capacity);
    }

    @Override
    public boolean verify(Bytes message, EcdsaSignature signature, PublicKey key) {
        if (!signature.inRange(key.curve())) {
            return false;
        }
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, keys.get(key).parameters());
        return signer.verifySignature(Sha256.of(message).toArray(), signature.r(), signature.s());
    }
}
