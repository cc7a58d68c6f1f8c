package io.github.eichcheck.wire;

/** Identifiers that people write in several ways. Only ASCII is made equal: characters that merely look alike never are. */
public final class AsciiId {
    private static final int TO_UPPER = 'A' - 'a';

    private AsciiId() {}

    /**
     * An identifier without what does not count in it.
     *
     * @param text as written
     * @param dropped the characters that do not count
     * @return the rest, a to z in upper case
     */
    public static String normal(String text, String dropped) {
        if (isNormal(text, dropped)) {
            return text;
        }
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (dropped.indexOf(c) < 0) {
                normal.append(c >= 'a' && c <= 'z' ? (char) (c + TO_UPPER) : c);
            }
        }
        return normal.toString();
    }

    private static boolean isNormal(String text, String dropped) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || dropped.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
