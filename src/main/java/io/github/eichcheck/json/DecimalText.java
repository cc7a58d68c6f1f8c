package io.github.eichcheck.json;

/** The notation of numbers in JSON (RFC 8259, section 6), leading zeros allowed. */
final class DecimalText {
    private DecimalText() {}

    /** Whether a text is digits with, if need be, a minus before, a fraction and an exponent behind. */
    static boolean isDecimal(String text) {
        int whole = text.startsWith("-") ? 1 : 0;
        int end = digits(text, whole);
        if (end == whole) {
            return false;
        }
        if (is(text, end, '.', '.')) {
            int fraction = end + 1;
            end = digits(text, fraction);
            if (end == fraction) {
                return false;
            }
        }
        if (is(text, end, 'e', 'E')) {
            int exponent = is(text, end + 1, '+', '-') ? end + 2 : end + 1;
            end = digits(text, exponent);
            if (end == exponent) {
                return false;
            }
        }
        return end == text.length();
    }

    private static boolean is(String text, int index, char one, char other) {
        return index < text.length() && (text.charAt(index) == one || text.charAt(index) == other);
    }

    private static int digits(String text, int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return index;
    }
}
