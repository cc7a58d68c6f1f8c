package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.apache.commons.codec.binary.Base32;

/**
 * The forms in which a key is written in the field.
 *
 * @param key the key
 */
public record KeyForms(PublicKey key) {
    private static final int PEM_WIDTH = 64;

    /**
     * The form that OCPI prescribes.
     *
     * @return base64 of the SubjectPublicKeyInfo
     */
    public String base64() {
        return Base64.getEncoder().encodeToString(key.toSpki().toArray());
    }

    /**
     * PEM (RFC 7468, section 13).
     *
     * @return several lines, each with a line feed
     */
    public String pem() {
        Base64.Encoder lines = Base64.getMimeEncoder(PEM_WIDTH, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN PUBLIC KEY-----\n"
                + lines.encodeToString(key.toSpki().toArray()) + "\n-----END PUBLIC KEY-----\n";
    }

    /**
     * The compressed point in base32 (RFC 4648, section 6), as Alfen's stations print it.
     *
     * @return with padding where the length needs any; on curves of 192 bits it does not
     */
    public String base32() {
        return new Base32().encodeAsString(key.compressedPoint().toArray());
    }

    /**
     * Hexadecimal in groups of four digits, as on meters.
     *
     * @param bytes the bytes
     * @return upper-case groups with blanks between
     */
    public static String grouped(Bytes bytes) {
        return bytes.toHex().toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
