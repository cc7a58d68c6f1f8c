package io.github.eichcheck.report;

import io.github.eichcheck.wire.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The SHA-256 digest of some texts, by which reports tell things apart.
 *
 * @param bytes 32 bytes
 */
record Digest(Bytes bytes) {

    /** Returns the digest of texts, each with its length before it: no two lists of texts look the same. */
    static Digest of(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).flip());
                digest.update(utf8);
            }
            return new Digest(Bytes.of(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the first 64 bits. */
    long head() {
        return ByteBuffer.wrap(bytes.toArray()).getLong();
    }

    /** Returns the first 128 bits in hexadecimal. */
    String text() {
        return bytes.toHex().substring(0, 32);
    }
}
