package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), the only hash that any of the formats uses. */
final class Sha256 {
    private Sha256() {}

    static Bytes of(Bytes message) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-256").digest(message.toArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
