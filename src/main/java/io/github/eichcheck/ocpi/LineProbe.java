package io.github.eichcheck.ocpi;

import java.io.IOException;
import java.util.Locale;

/**
 * Decides whether a text is newline-delimited JSON. Two lines in a row that begin with a brace are, unless the first one
 * ends where a value must follow.
 */
final class LineProbe {
    /** A longer line makes it a document, whatever follows. */
    private static final int MAX_LINE = 1 << 20;

    private static final int END = -1;

    private final ByteWindow window;
    private int offset;
    private long arrays;
    private int depth;
    private boolean inString;
    private boolean escaped;
    private byte last;

    private LineProbe(ByteWindow window) {
        this.window = window;
    }

    /** Looks ahead from the first byte that is not white space, without consuming anything. */
    static boolean isLines(String file, ByteWindow window) throws IOException {
        boolean named = named(file);
        int first = window.nextSignificant();
        if (first != '{') {
            return named && first != '[';
        }
        LineProbe probe = new LineProbe(window);
        boolean ends = probe.readLine();
        boolean braceOnly = probe.last == '{' && probe.depth == 1 && probe.offset <= 2;
        return named ? !braceOnly : ends && probe.anotherFollows();
    }

    private static boolean named(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl");
    }

    private boolean anotherFollows() throws IOException {
        boolean valueFollows = !inString && (last == ':' || (inArray() && (last == ',' || last == '[')));
        int next = peek();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            offset++;
            next = peek();
        }
        return !valueFollows && next == '{' && !(depth == 0 && braceAlone());
    }

    /** To the end of the line; false where the text ends first. */
    private boolean readLine() throws IOException {
        for (int next = peek(); next != END; next = peek()) {
            if (next == '\n') {
                return true;
            }
            offset++;
            read((byte) next);
        }
        return false;
    }

    private int peek() throws IOException {
        if (offset >= window.limit - window.position) {
            if (offset >= MAX_LINE) {
                return END;
            }
            window.ensure(offset + 1);
        }
        int index = window.position + offset;
        return index < window.limit ? window.buffer[index] & 0xFF : END;
    }

    private void read(byte value) {
        if (inString) {
            inString = escaped || value != '"';
            escaped = value == '\\' && !escaped;
            return;
        }
        switch (value) {
            case ' ', '\t', '\r' -> {
                return;
            }
            case '"' -> inString = true;
            case '{', '[' -> {
                arrays = arrays << 1 | (value == '[' ? 1 : 0);
                depth++;
            }
            case '}', ']' -> {
                arrays >>>= 1;
                depth--;
            }
            default -> {}
        }
        last = value;
    }

    private boolean inArray() {
        return (arrays & 1) != 0;
    }

    /** A pretty-printed object follows. */
    private boolean braceAlone() throws IOException {
        offset++;
        offset += peek() == '\r' ? 1 : 0;
        return peek() == '\n';
    }
}
