package io.github.eichcheck.crypto;

/** A harmless beginning of a text that somebody else wrote, for messages. */
final class Excerpt {
    private static final char FIRST_PRINTABLE = ' ';
    private static final char LAST_PRINTABLE = '~';
    private static final String CUT = "...";

    private Excerpt() {}

    static String of(String text) {
        boolean cut = text.length() > KeyText.MAX_QUOTE;
        String beginning = cut ? text.substring(0, KeyText.MAX_QUOTE - CUT.length()) : text;
        StringBuilder printable = new StringBuilder(KeyText.MAX_QUOTE);
        for (int i = 0; i < beginning.length(); i++) {
            char c = beginning.charAt(i);
            printable.append(c >= FIRST_PRINTABLE && c <= LAST_PRINTABLE ? c : '?');
        }
        return cut ? printable.append(CUT).toString() : printable.toString();
    }
}
