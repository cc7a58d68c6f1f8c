package io.github.eichcheck.transport;

import io.github.eichcheck.wire.Alphabet;
import io.github.eichcheck.wire.Bytes;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.binary.Base32;

/**
 * Bytes written as text: hexadecimal, base64 and base64url (RFC 4648). Which of them it is follows from the text alone:
 * an even number of hexadecimal digits and nothing else is hexadecimal.
 */
final class TextEncoding {
    static final String HEX = "hex";
    static final String BASE64 = "base64";

    /** The step of base32 (RFC 4648, section 6). */
    static final String BASE32 = "base32";

    private static final Alphabet WHITE_SPACE = Alphabet.of(" ", "\t\r");
    private static final Alphabet HEX_DIGITS = Alphabet.of("", "09AFaf");
    private static final Alphabet BASE64_DIGITS = Alphabet.of("+/_-", "AZaz09");
    private static final Alphabet BASE32_DIGITS = Alphabet.of("", "AZ27");
    private static final Alphabet PADDING = Alphabet.of("=", "");
    private static final int SHORTEST_BASE32 = 8;

    private TextEncoding() {}

    /**
     * Decoded bytes.
     *
     * @param step {@link #HEX} or {@link #BASE64}
     * @param canonical false where the base64 is not what an encoder after RFC 4648, section 4 writes
     */
    record Decoded(Bytes bytes, String step, boolean canonical) {}

    /**
     * Decodes a text.
     *
     * @param text the text; white space in it does not count
     * @return its bytes, one or more; empty if it is in neither encoding
     */
    static Optional<Decoded> decode(String text) {
        String digits = WHITE_SPACE.removedFrom(text);
        String hex = digits.startsWith("0x") || digits.startsWith("0X") ? digits.substring(2) : digits;
        if (hex.length() % 2 == 0 && HEX_DIGITS.spells(hex)) {
            return Optional.of(new Decoded(Bytes.hex(hex), HEX, true));
        }
        Optional<Bytes> base32 = base32(digits);
        if (base32.isPresent()) {
            return base32.map(bytes -> new Decoded(bytes, BASE32, false));
        }
        return base64(digits).map(bytes -> new Decoded(Bytes.of(bytes), BASE64, isCanonical(bytes, text)));
    }

    private static Optional<byte[]> base64(String digits) {
        String unpadded = unpadded(digits);
        if (unpadded.length() % 4 == 1 || !BASE64_DIGITS.spells(unpadded)) {
            return Optional.empty();
        }
        boolean url = unpadded.indexOf('-') >= 0 || unpadded.indexOf('_') >= 0;
        String standard = url ? unpadded.replace('-', '+').replace('_', '/') : unpadded;
        return Optional.of(Base64.getDecoder().decode(standard));
    }

    private static boolean isCanonical(byte[] decoded, String text) {
        return Base64.getEncoder().encodeToString(decoded).equals(text);
    }

    /** Without one or two characters of padding at the end. */
    private static String unpadded(String digits) {
        int end = digits.length();
        while (end > 0 && end > digits.length() - 2 && digits.charAt(end - 1) == '=') {
            end--;
        }
        return digits.substring(0, end);
    }

    /** Letters alone are base64 as well, so base32 is taken only where it leads to a known beginning. */
    private static Optional<Bytes> base32(String digits) {
        int end = BASE32_DIGITS.end(digits, 0);
        if (end < SHORTEST_BASE32 || PADDING.end(digits, end) < digits.length()) {
            return Optional.empty();
        }
        Bytes bytes = Bytes.of(new Base32().decode(digits));
        boolean known = Content.isSml(bytes) || Content.isText(Content.trim(bytes));
        return known ? Optional.of(bytes) : Optional.empty();
    }

    /**
     * Whether decoded bytes are themselves such a text, and one that leads to a record of a known kind. Without that
     * condition a record that happens to consist of letters and digits would be taken apart.
     *
     * @param bytes what a first decoding gave
     * @return true if decoding again, once or more often, gives a known beginning
     */
    static boolean leadsToRecord(Bytes bytes) {
        Optional<Decoded> decoded = decode(Content.latin1(bytes));
        while (decoded.isPresent()) {
            Bytes inner = decoded.get().bytes();
            if (Content.isText(Content.trim(inner)) || Content.isSml(inner)) {
                return true;
            }
            decoded = decode(Content.latin1(inner));
        }
        return false;
    }
}
