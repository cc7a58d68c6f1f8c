package io.github.eichcheck.check;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The notations in which the same number of an RFID card is met: the bytes in reversed order, cut to four or filled up
 * with zeros, or as one decimal number. Texts are in upper case without separators.
 */
final class CardNumber {
    private static final Pattern BYTES = Pattern.compile("(?:[0-9A-F]{2}){4,10}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{5,25}");
    private static final Pattern ZEROS = Pattern.compile("(?:00)+");
    private static final int SHORT = 8;

    private CardNumber() {}

    /**
     * Which notation of a card another text is.
     *
     * @param signed the signed number
     * @param billed the billed one
     * @return what sets them apart; empty where they are not known to be the same card
     */
    static Optional<String> notation(String signed, String billed) {
        return ofBytes(signed, billed).or(() -> ofBytes(billed, signed));
    }

    private static Optional<String> ofBytes(String bytes, String other) {
        if (!BYTES.matcher(bytes).matches()) {
            return Optional.empty();
        }
        String reversed = reversed(bytes);
        if (other.equals(reversed)) {
            return Optional.of("reversed byte order");
        }
        return of(bytes, other).or(() -> of(reversed, other).map(form -> "reversed byte order, " + form));
    }

    private static Optional<String> of(String bytes, String other) {
        if (DECIMAL.matcher(other).matches() && new BigInteger(bytes, 16).equals(new BigInteger(other))) {
            return Optional.of("decimal");
        }
        if (!BYTES.matcher(other).matches()) {
            return Optional.empty();
        }
        if (other.length() == SHORT && bytes.length() > SHORT && isEnd(bytes, other)) {
            return Optional.of("cut to four bytes");
        }
        boolean filled = other.length() > bytes.length()
                && isEnd(other, bytes)
                && ZEROS.matcher(rest(other, bytes)).matches();
        return filled ? Optional.of("filled up with zeros") : Optional.empty();
    }

    private static boolean isEnd(String whole, String part) {
        return whole.startsWith(part) || whole.endsWith(part);
    }

    private static String rest(String whole, String part) {
        return whole.startsWith(part)
                ? whole.substring(part.length())
                : whole.substring(0, whole.length() - part.length());
    }

    private static String reversed(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = bytes.length() - 2; i >= 0; i -= 2) {
            text.append(bytes, i, i + 2);
        }
        return text.toString();
    }
}
