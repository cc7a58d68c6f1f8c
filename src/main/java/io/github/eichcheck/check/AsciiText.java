package io.github.eichcheck.check;

/**
 * How identifiers are compared: case and separators of ASCII do not count. Everything beyond ASCII stays as it is, so that
 * a letter that only looks like another never passes for it.
 */
final class AsciiText {
    private static final String SEPARATORS = " :*-._/\t";

    private AsciiText() {}

    /** The same with the letters a to z in upper case. */
    static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            upper.append(character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character);
        }
        return upper.toString();
    }

    /** The same in upper case without separators. */
    static String normal(String text) {
        String upper = upper(text);
        StringBuilder normal = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); i++) {
            if (SEPARATORS.indexOf(upper.charAt(i)) < 0) {
                normal.append(upper.charAt(i));
            }
        }
        return normal.toString();
    }

    /** Whether two identifiers are the same but for case and separators. Nothing is not the same as nothing. */
    static boolean same(String one, String other) {
        return !normal(one).isEmpty() && normal(one).equals(normal(other));
    }
}
