package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.CodecPolicy;
import org.apache.commons.codec.binary.Base32;

/** From the characters of a key to its bytes: hexadecimal, base32 and base64 (RFC 4648). */
final class KeyAlphabet {
    /** Blanks of every kind, also those of no width, and quotation marks. */
    private static final Pattern FILLER = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"'`\u00B4\u2018-\u201F\u00AB\u00BB]");

    private static final Pattern HEX_FILLER = Pattern.compile("0[xX]|[:\\-]");
    private static final Pattern NO_HEX = Pattern.compile("0[xX]|[^0-9A-Fa-f]");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]+");

    /** The shape of a compressed point of a curve of 192 bits in base32; it would be valid base64, too. */
    private static final Pattern BASE32_POINT = Pattern.compile("[Aa][I-Pi-p][A-Za-z2-7]{38}");

    /** So long a text in the alphabet and a single case is base32; of base64 it would be one in 2 to the 41st. */
    private static final Pattern BASE32 = Pattern.compile("(?:[A-Z2-7]{41,}|[a-z2-7]{41,})=*");

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
    private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_\\-]+={0,2}");

    private KeyAlphabet() {}

    /** The text without blanks and quotation marks. */
    static String compact(String text) {
        return FILLER.matcher(text).replaceAll("");
    }

    /** Whether a compact text is made of hexadecimal digits, {@code 0x}, colons and hyphens. */
    static boolean isHex(String compact) {
        return HEX.matcher(HEX_FILLER.matcher(compact).replaceAll("")).matches();
    }

    /** The bytes of whatever hexadecimal digits there are; empty if their number is odd or zero. */
    static Optional<Bytes> hex(String text) {
        String digits = NO_HEX.matcher(text).replaceAll("");
        return digits.isEmpty() || digits.length() % 2 != 0 ? Optional.empty() : Optional.of(Bytes.hex(digits));
    }

    static boolean isBase32(String compact) {
        return BASE32_POINT.matcher(compact).matches()
                || BASE32.matcher(compact).matches();
    }

    static Optional<Bytes> base32(String compact) {
        Base32 strict = Base32.builder().setDecodingPolicy(CodecPolicy.STRICT).get();
        try {
            return Optional.of(Bytes.of(strict.decode(compact.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Bytes> base64(String compact) {
        boolean url = !BASE64.matcher(compact).matches();
        if (url && !BASE64URL.matcher(compact).matches()) {
            return Optional.empty();
        }
        try {
            String unpadded = compact.replace("=", "");
            return Optional.of(Bytes.of((url ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(unpadded)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How base64 was written: {@code base64} exactly as RFC 4648, section 4, has it, or which other way. */
    static String base64Form(String text, Bytes decoded) {
        if (Base64.getEncoder().encodeToString(decoded.toArray()).equals(text)) {
            return "base64";
        }
        return BASE64.matcher(compact(text)).matches() ? "base64-lax" : "base64url";
    }
}
