package io.github.eichcheck.format.alfen;

import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * A text in base32 (RFC 4648, section 6), decoded. White space does not count, wherever it stands.
 *
 * @param bytes what it stands for
 * @param lowerCase whether small letters were read as capital ones
 * @param irregular whether padding is there but not the right one, or the bits after the last byte are not all zero
 */
record Base32Text(Bytes bytes, boolean lowerCase, boolean irregular) {
    private static final int BITS_PER_DIGIT = 5;
    private static final int DIGITS_PER_GROUP = 8;

    /**
     * Decodes a text.
     *
     * @param text with or without padding
     * @return what it stands for; empty where a character is no digit, or where no number of bytes has so many digits
     */
    static Optional<Base32Text> decode(String text) {
        String compact = text.replaceAll("\\s+", "");
        String digits = withoutPadding(compact);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int pending = 0;
        int bits = 0;
        boolean lowerCase = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            lowerCase |= digits.charAt(i) >= 'a';
            pending = (pending << BITS_PER_DIGIT | digit) & 0xFFF;
            bits += BITS_PER_DIGIT;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                out.write(pending >> bits);
            }
        }
        if (bits >= BITS_PER_DIGIT) {
            return Optional.empty();
        }
        boolean surplus = (pending & ((1 << bits) - 1)) != 0;
        boolean padding = isPaddingWrong(compact.length() - digits.length(), digits.length());
        return Optional.of(new Base32Text(Bytes.of(out.toByteArray()), lowerCase, surplus || padding));
    }

    private static String withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=') {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isPaddingWrong(int padding, int digits) {
        int right = (DIGITS_PER_GROUP - digits % DIGITS_PER_GROUP) % DIGITS_PER_GROUP;
        return padding != 0 && padding != right;
    }

    private static int digit(char character) {
        if (character >= 'A' && character <= 'Z') {
            return character - 'A';
        }
        if (character >= 'a' && character <= 'z') {
            return character - 'a';
        }
        return character >= '2' && character <= '7' ? character - '2' + 26 : -1;
    }
}
