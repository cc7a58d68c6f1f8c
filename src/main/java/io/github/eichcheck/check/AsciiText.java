package io.github.eichcheck.check;

import io.github.eichcheck.wire.AsciiId;

/**
 * How identifiers are compared: case and separators of ASCII do not count. Everything beyond ASCII stays as it is, so that
 * a letter that only looks like another never passes for it.
 */
final class AsciiText {
    private static final String SEPARATORS = " :*-._/\t";

    private AsciiText() {}

    /** The same with the letters a to z in upper case. */
    static String upper(String text) {
        return AsciiId.normal(text, "");
    }

    /** The same in upper case without separators. */
    static String normal(String text) {
        return AsciiId.normal(text, SEPARATORS);
    }

    /** Whether two identifiers are the same but for case and separators. Nothing is not the same as nothing. */
    static boolean same(String one, String other) {
        String normal = normal(one);
        return !normal.isEmpty() && normal.equals(normal(other));
    }
}
