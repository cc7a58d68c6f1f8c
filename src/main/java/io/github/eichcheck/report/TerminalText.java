package io.github.eichcheck.report;

import java.util.Locale;

/**
 * Makes text from data fit to be shown. Whoever writes a CDR must not be able to move the cursor, change colours, turn
 * the order of letters round, hide letters or begin a new line on the reader's screen (Unicode UAX 9 and UTR 36,
 * section 2.5).
 */
public final class TerminalText {
    /** The number of characters that {@link #clean(String)} keeps. */
    public static final int LIMIT = 200;

    /** First and last of every range: controls, what is invisible or turns text round, surrogates, non-characters. */
    private static final int[] DANGEROUS = {
        0x00, 0x1F, 0x7F, 0x9F, 0xAD, 0xAD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B,
        0x180F, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFE00,
        0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private TerminalText() {}

    /**
     * A text that is safe to show and not too long.
     *
     * @param text any text
     * @return the text with every dangerous character as {@code \}{@code u202e}, cut after {@link #LIMIT} characters
     *     with a note of how many were cut
     */
    public static String clean(String text) {
        return clean(text, LIMIT);
    }

    /**
     * A text that is safe to show and not too long.
     *
     * @param text any text
     * @param limit the number of characters (code points) to keep
     * @return the text with every dangerous character escaped, cut with a note of how many were cut
     */
    public static String clean(String text, int limit) {
        int length = text.codePointCount(0, text.length());
        if (length <= limit) {
            return escape(text);
        }
        String kept = text.substring(0, text.offsetByCodePoints(0, limit));
        return escape(kept) + "... (" + (length - limit) + " more characters)";
    }

    /**
     * A text that is safe to show, however long.
     *
     * @param text any text
     * @return the text with every dangerous character escaped
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isDangerous(character)) {
                out.append(String.format(Locale.ROOT, character > 0xFFFF ? "\\u{%x}" : "\\u%04x", character));
            } else {
                out.appendCodePoint(character);
            }
        });
        return out.toString();
    }

    /**
     * Whether a character must not reach a terminal as it is. The ranges are written out, so that the answer does not
     * depend on the Unicode version of the Java platform.
     *
     * @param character a code point, or an unpaired surrogate
     * @return true for controls, invisible and directional characters, line separators, surrogates, non-characters
     */
    public static boolean isDangerous(int character) {
        for (int i = 0; i < DANGEROUS.length; i += 2) {
            if (character >= DANGEROUS[i] && character <= DANGEROUS[i + 1]) {
                return true;
            }
        }
        return (character & 0xFFFE) == 0xFFFE;
    }
}
