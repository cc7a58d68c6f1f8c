package io.github.eichcheck.ocpi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * Finds the end of one JSON object (or array) without parsing it: strings, brackets and little else. Where brackets or quotes do not
 * fit, it looks for the place where the next object of an array begins, so that a broken CDR does not swallow the others.
 */
final class ObjectScanner {
    /** How a scan ended. */
    enum End {
        /** With the object's closing brace, which is consumed. */
        CLOSED,
        /** Before something that belongs to another object or to the array around; that is next. */
        CUT,
        /** With the text. */
        TRUNCATED,
        /** After a member's name that was waited for. */
        MEMBER
    }

    /** What came before. */
    private enum Token {
        OPEN,
        CLOSE,
        COMMA,
        COLON,
        STRING,
        LITERAL
    }

    private static final int MAX_DEPTH = Long.SIZE;

    private final ByteWindow window;
    private final boolean inArray;
    private int depth;
    private int deepest;
    private long arrays;
    private Token last = Token.OPEN;
    private boolean recovers = true;
    private Predicate<String> awaited = name -> false;
    private boolean awaits;
    private int lastString;

    /** Scans an object that begins at the window's position. */
    ObjectScanner(ByteWindow window, boolean inArray) {
        this.window = window;
        this.inArray = inArray;
    }

    /** Stops after a name of the object's own members that the predicate accepts. */
    ObjectScanner await(Predicate<String> names) {
        awaited = names;
        awaits = true;
        return this;
    }

    /** Waits for nothing any more. */
    void awaitNothing() {
        awaits = false;
    }

    /** Goes on inside an object, after the value of one of its members. */
    ObjectScanner afterMember() {
        depth = 1;
        last = Token.LITERAL;
        recovers = false;
        return this;
    }

    /** Whether it was nested deeper than any CDR. */
    boolean tooDeep() {
        return deepest > MAX_DEPTH;
    }

    End scan() throws IOException {
        while (true) {
            int next = window.nextSignificant();
            switch (next) {
                case -1 -> {
                    return End.TRUNCATED;
                }
                case '"' -> {
                    if (ownMember()) {
                        if (awaited.test(name())) {
                            return End.MEMBER;
                        }
                    } else if (!skipString()) {
                        return End.TRUNCATED;
                    }
                    last = Token.STRING;
                }
                case '{' -> {
                    if (startsAnother()) {
                        return End.CUT;
                    }
                    open(false);
                }
                case '[' -> open(true);
                case '}' -> {
                    if (closeObject()) {
                        return End.CLOSED;
                    }
                }
                case ']' -> {
                    if (closeArray()) {
                        return End.CUT;
                    }
                    if (depth == 0) {
                        return End.CLOSED;
                    }
                }
                case ':' -> colon();
                case ',' -> separator(Token.COMMA);
                default -> {
                    boolean afterString = last == Token.STRING;
                    boolean beforeString = skipLiteral();
                    if ((afterString || beforeString) && recovers && recover()) {
                        return End.CUT;
                    }
                    last = Token.LITERAL;
                }
            }
        }
    }

    private boolean ownMember() {
        return awaits && depth == 1 && !inArray(depth) && (last == Token.OPEN || last == Token.COMMA);
    }

    /** A name is short; where it is cut off by the end, the next round sees the end. */
    private String name() throws IOException {
        boolean kept = window.isMarked();
        if (!kept) {
            window.mark();
        }
        int offset = window.position - window.marked();
        boolean closed = skipString();
        String name = closed && window.isMarked()
                ? new String(
                        window.buffer,
                        window.marked() + offset + 1,
                        window.position - window.marked() - offset - 2,
                        StandardCharsets.UTF_8)
                : "";
        if (!kept) {
            window.unmark();
        }
        return name;
    }

    private void open(boolean array) {
        depth++;
        deepest = Math.max(deepest, depth);
        if (depth <= MAX_DEPTH) {
            long bit = 1L << (depth - 1);
            arrays = array ? arrays | bit : arrays & ~bit;
        }
        separator(Token.OPEN);
    }

    private boolean inArray(int level) {
        return level >= 1 && level <= MAX_DEPTH && (arrays >>> (level - 1) & 1) != 0;
    }

    /** In an object no value begins after a comma: the brace that should have closed it is missing. */
    private boolean startsAnother() {
        return recovers && depth == 1 && last == Token.COMMA && !inArray(depth);
    }

    /** Closes the innermost object and whatever was left open inside it. */
    private boolean closeObject() {
        while (inArray(depth)) {
            depth--;
        }
        depth--;
        separator(Token.CLOSE);
        return depth <= 0;
    }

    /** True where no array is open here, so that it closes the one around. */
    private boolean closeArray() {
        int level = depth;
        while (level > 0 && level <= MAX_DEPTH && !inArray(level)) {
            level--;
        }
        if (level == 0 && inArray && recovers) {
            return true;
        }
        depth = level == 0 ? depth : level - 1;
        separator(Token.CLOSE);
        return false;
    }

    /** A colon in an array: the bracket that should have closed it is missing. */
    private void colon() {
        if (inArray(depth)) {
            depth--;
        }
        separator(Token.COLON);
    }

    private void separator(Token token) {
        window.position++;
        last = token;
    }

    /** Skips a string; false where the text ends inside. */
    private boolean skipString() throws IOException {
        lastString = window.position - window.marked();
        window.position++;
        do {
            byte[] bytes = window.buffer;
            int end = window.limit;
            int i = window.position;
            while (i < end && bytes[i] != '"') {
                if (bytes[i] == '\\') {
                    i++;
                }
                i++;
            }
            if (i < end) {
                window.position = i + 1;
                return true;
            }
            int missing = i - end;
            window.position = end;
            if (missing > 0 && window.hasNext()) {
                window.position++;
            }
        } while (window.hasNext());
        return false;
    }

    /** Skips a number or a word; true where a quote follows at once, which cannot be. */
    private boolean skipLiteral() throws IOException {
        do {
            byte[] bytes = window.buffer;
            for (int i = window.position; i < window.limit; i++) {
                if (endsLiteral(bytes[i])) {
                    window.position = i;
                    return bytes[i] == '"';
                }
            }
            window.position = window.limit;
        } while (window.refill());
        return false;
    }

    static boolean endsLiteral(byte value) {
        return switch (value) {
            case ' ', '\t', '\r', '\n', ',', ':', '"', '{', '}', '[', ']' -> true;
            default -> false;
        };
    }

    /**
     * A quote is missing or too many, so that inside and outside of strings are confused since the last string. The
     * next object of the same kind is where the same first name follows an opening brace again.
     */
    private boolean recover() throws IOException {
        if (!window.isMarked()) {
            return false;
        }
        String start = firstName(window.marked(), window.position);
        if (start.isEmpty()) {
            return false;
        }
        window.position = window.marked() + lastString;
        int before = 0;
        for (int next = window.nextSignificant(); next >= 0; next = window.nextSignificant()) {
            if (next == '{' && before == (inArray ? ',' : '}')) {
                window.ensure(256);
                if (firstName(window.position, window.limit).equals(start)) {
                    return true;
                }
            }
            before = next;
            window.position++;
        }
        return true;
    }

    /** The first name of the object at an index, in its quotes; empty where there is none or it is very long. */
    private String firstName(int brace, int end) {
        int from = brace + 1;
        while (from < end && Character.isWhitespace(window.buffer[from])) {
            from++;
        }
        int to = from + 1;
        while (to < end && to < from + 100 && window.buffer[to] != '"') {
            to++;
        }
        if (to >= end || window.buffer[from] != '"' || window.buffer[to] != '"') {
            return "";
        }
        return new String(window.buffer, from, to + 1 - from, StandardCharsets.UTF_8);
    }
}
