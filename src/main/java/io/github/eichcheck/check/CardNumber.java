package io.github.eichcheck.check;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The notations in which the same number of an RFID card is met: the bytes in reversed order, a number of seven bytes cut
 * to four, the bytes as one decimal number.
 */
final class CardNumber {
    private static final Pattern BYTES = Pattern.compile("(?:[0-9A-F]{2}){4,10}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{5,25}");
    private static final int SHORT = 8;

    private CardNumber() {}

    /**
     * Whether two different texts are the same card in two notations.
     *
     * @param signed the signed number in upper case without separators
     * @param billed the billed one likewise
     * @return true if one is a known notation of the other
     */
    static boolean isOtherNotation(String signed, String billed) {
        if (!BYTES.matcher(signed).matches()) {
            return false;
        }
        return isNotationOf(signed, billed) || isNotationOf(reversed(signed), billed);
    }

    private static boolean isNotationOf(String bytes, String billed) {
        boolean cut = billed.length() == SHORT
                && bytes.length() > SHORT
                && (bytes.startsWith(billed) || bytes.endsWith(billed));
        boolean decimal = DECIMAL.matcher(billed).matches() && new BigInteger(bytes, 16).equals(new BigInteger(billed));
        return bytes.equals(billed) || cut || decimal;
    }

    private static String reversed(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = bytes.length() - 2; i >= 0; i -= 2) {
            text.append(bytes, i, i + 2);
        }
        return text.toString();
    }
}
