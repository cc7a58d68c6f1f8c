package io.github.eichcheck.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The strings in a JSON text (RFC 8259, section 7), but for those that only the JSON library reads. */
final class JsonStrings {
    private static final int MAX_NAME = 1_000;

    /** What the decoder puts for bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] text;
    private byte[] unescaped = {};
    private int end;
    private boolean ascii;

    JsonStrings(byte[] text) {
        this.text = text;
    }

    /** The index after the string that was read last. */
    int end() {
        return end;
    }

    /** The name that begins at an index; null where the library has to read it. */
    @Nullable
    String name(int from) {
        if (from >= text.length || text[from] != '"') {
            return null;
        }
        int hash = 0;
        int last = Math.min(text.length - 1, from + 1 + KnownNames.LONGEST);
        for (int index = from + 1; index <= last && text[index] >= ' ' && text[index] != '\\'; index++) {
            if (text[index] == '"') {
                end = index + 1;
                return KnownNames.of(text, from + 1, index, hash);
            }
            hash = 31 * hash + text[index];
        }
        String name = text(from);
        return name == null || name.length() > MAX_NAME ? null : name;
    }

    /** The string whose opening quote stands at an index; null where the library has to read it. */
    @Nullable
    String text(int from) {
        ascii = true;
        int stop = run(from + 1);
        end = stop + 1;
        if (stop == text.length || text[stop] < ' ' || stop - from > JsonReader.MAX_STRING) {
            return null;
        }
        return text[stop] == '"' ? decoded(text, from + 1, stop) : escaped(from + 1, stop);
    }

    /** Characters that are known to be ASCII. */
    String ascii(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Where the characters that stand for themselves end: at a quote, a backslash, a control character or the end. */
    private int run(int from) {
        int all = 0;
        int index = from;
        while (index < text.length) {
            byte next = text[index];
            if (next == '"' || next == '\\' || (next >= 0 && next < ' ')) {
                break;
            }
            all |= next;
            index++;
        }
        ascii &= all >= 0;
        return index;
    }

    /** Characters that stand for themselves; null where they may not be UTF-8. */
    private @Nullable String decoded(byte[] bytes, int from, int to) {
        if (ascii) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String decoded = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return decoded.indexOf(REPLACEMENT) < 0 ? decoded : null;
    }

    private @Nullable String escaped(int from, int firstEscape) {
        int length = 0;
        int start = from;
        int stop = firstEscape;
        while (stop < text.length && text[stop] == '\\') {
            byte character = stop + 1 < text.length ? escape(text[stop + 1]) : 0;
            if (character == 0) {
                return null;
            }
            length = keep(start, stop, length);
            unescaped[length++] = character;
            start = stop + 2;
            stop = run(start);
        }
        end = stop + 1;
        if (stop == text.length || text[stop] != '"' || stop - from > JsonReader.MAX_STRING) {
            return null;
        }
        length = keep(start, stop, length);
        return decoded(unescaped, 0, length);
    }

    /** Puts characters behind those that are kept; returns how many are kept then, with room for one more. */
    private int keep(int from, int to, int length) {
        int longer = length + to - from;
        if (longer >= unescaped.length) {
            unescaped = Arrays.copyOf(unescaped, 2 * longer + 256);
        }
        System.arraycopy(text, from, unescaped, length, to - from);
        return longer;
    }

    /** The character that a letter after a backslash means; 0 for numbered ones, which the library reads, and all others. */
    private static byte escape(byte letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> 0;
        };
    }
}
