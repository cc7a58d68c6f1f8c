package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), the only hash that any of the formats uses. */
public final class Sha256 {
    /** One for each thread; finding one takes about as long as a short digest. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::digest);

    private Sha256() {}

    /**
     * The digest of bytes.
     *
     * @param parts the bytes, one part after the other, with nothing in between
     * @return 32 bytes
     */
    public static Bytes of(Bytes... parts) {
        MessageDigest digest = DIGEST.get();
        for (Bytes part : parts) {
            part.addTo(digest);
        }
        return Bytes.of(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The digest of texts, each of which ends where it ends: no two lists of texts give the same bytes.
     *
     * @param texts the texts in UTF-8, each after its length
     * @return 32 bytes
     */
    public static Bytes ofTexts(String... texts) {
        Bytes[] parts = new Bytes[texts.length * 2];
        for (int i = 0; i < texts.length; i++) {
            Bytes text = Bytes.utf8(texts[i]);
            parts[2 * i] = Bytes.utf8(text.length() + ":");
            parts[2 * i + 1] = text;
        }
        return of(parts);
    }
}
