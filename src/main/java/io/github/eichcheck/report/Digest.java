package io.github.eichcheck.report;

import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.wire.Bytes;
import java.nio.ByteBuffer;

/**
 * The SHA-256 digest of some texts, by which reports tell things apart.
 *
 * @param bytes 32 bytes
 */
record Digest(Bytes bytes) {

    /** Returns the digest of texts; no two lists of texts look the same. */
    static Digest of(String... texts) {
        return new Digest(Sha256.ofTexts(texts));
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
