package io.github.eichcheck.report;

import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a public key that two people can compare: SHA-256 over its SubjectPublicKeyInfo in DER with a named curve
 * and an uncompressed point (RFC 5480, section 2), so that every notation of a key has the same one. The same as
 * {@code openssl pkey -pubin -outform DER | sha256sum}.
 *
 * <pre>
 * SEQUENCE {
 *   SEQUENCE { OBJECT IDENTIFIER ecPublicKey, OBJECT IDENTIFIER curve }
 *   BIT STRING 0x04 x y }
 * </pre>
 */
final class KeyFingerprint {
    private static final int SEQUENCE = 0x30;
    private static final int BIT_STRING = 0x03;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final String EC_PUBLIC_KEY = "1.2.840.10045.2.1";

    private KeyFingerprint() {}

    /** Returns {@code sha256:} and 64 lower-case hexadecimal digits. */
    static String of(PublicKey key) {
        return "sha256:" + sha256Hex(subjectPublicKeyInfo(key));
    }

    /** Returns the SHA-256 of bytes in 64 lower-case hexadecimal digits. */
    static String sha256Hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] subjectPublicKeyInfo(PublicKey key) {
        byte[] algorithm = tlv(
                SEQUENCE,
                join(
                        tlv(OBJECT_IDENTIFIER, oid(EC_PUBLIC_KEY)),
                        tlv(OBJECT_IDENTIFIER, oid(key.curve().oid()))));
        byte[] noUnusedBits = {0};
        Bytes point = key.point();
        return tlv(SEQUENCE, join(algorithm, tlv(BIT_STRING, join(noUnusedBits, point.toArray()))));
    }

    private static byte[] oid(String dotted) {
        String[] arcs = dotted.split("\\.", -1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(40 * Integer.parseInt(arcs[0]) + Integer.parseInt(arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            int arc = Integer.parseInt(arcs[i]);
            for (int shift = 28; shift > 0; shift -= 7) {
                if (arc >>> shift != 0) {
                    out.write(0x80 | (arc >>> shift & 0x7F));
                }
            }
            out.write(arc & 0x7F);
        }
        return out.toByteArray();
    }

    private static byte[] tlv(int tag, byte[] content) {
        byte[] length = BigInteger.valueOf(content.length).toByteArray();
        byte[] shortForm = {(byte) tag, (byte) content.length};
        byte[] longForm = {(byte) tag, (byte) (0x80 | length.length)};
        return content.length < 0x80 ? join(shortForm, content) : join(join(longForm, length), content);
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
