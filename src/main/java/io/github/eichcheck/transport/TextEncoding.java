package io.github.eichcheck.transport;

import io.github.eichcheck.wire.Bytes;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\t-\\r ]+");
    private static final Pattern HEX_PREFIX = Pattern.compile("^0[xX]");
    private static final Pattern HEX_DIGITS = Pattern.compile("[0-9A-Fa-f]+");
    private static final Pattern PADDING = Pattern.compile("={1,2}$");
    private static final Pattern BASE64_DIGITS = Pattern.compile("[A-Za-z0-9+/_-]+");

    private static final Pattern BASE32_DIGITS = Pattern.compile("[A-Z2-7]{8,}=*");

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
        String digits = WHITE_SPACE.matcher(text).replaceAll("");
        String hex = HEX_PREFIX.matcher(digits).replaceFirst("");
        if (hex.length() % 2 == 0 && HEX_DIGITS.matcher(hex).matches()) {
            return Optional.of(new Decoded(Bytes.hex(hex), HEX, true));
        }
        Optional<Bytes> base32 = base32(digits);
        if (base32.isPresent()) {
            return base32.map(bytes -> new Decoded(bytes, BASE32, false));
        }
        String unpadded = PADDING.matcher(digits).replaceFirst("");
        if (unpadded.length() % 4 == 1 || !BASE64_DIGITS.matcher(unpadded).matches()) {
            return Optional.empty();
        }
        byte[] bytes = Base64.getDecoder().decode(unpadded.replace('-', '+').replace('_', '/'));
        boolean canonical = Base64.getEncoder().encodeToString(bytes).equals(text);
        return Optional.of(new Decoded(Bytes.of(bytes), BASE64, canonical));
    }

    /** Letters alone are base64 as well, so base32 is taken only where it leads to a known beginning. */
    private static Optional<Bytes> base32(String digits) {
        if (!BASE32_DIGITS.matcher(digits).matches()) {
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
