package io.github.eichcheck.json;

import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonBoolean;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonNull;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of which there is no doubt, three times as fast as the JSON library with the offsets that we need. Whatever is
 * wrong, unusual or beyond a limit it leaves to the library, which decides and says what is wrong; so this class gives the
 * library's values or none.
 */
final class WellFormedJson {
    /** Less than the limits of {@link JsonReader}, so that the library draws the line. */
    private static final int MAX_DEPTH = JsonReader.MAX_DEPTH - 2;

    private static final int MAX_NUMBER = JsonReader.MAX_NUMBER / 2;

    private final byte[] text;
    private final JsonStrings strings;
    private int at;
    private int depth;

    private WellFormedJson(byte[] text) {
        this.text = text;
        this.strings = new JsonStrings(text);
    }

    /** The value that is the whole text; empty where the library has to decide. */
    static Optional<JsonValue> read(byte[] text) {
        WellFormedJson reader = new WellFormedJson(text);
        JsonValue value = reader.value();
        reader.skipBlanks();
        return reader.at == text.length ? Optional.ofNullable(value) : Optional.empty();
    }

    private @Nullable JsonValue value() {
        skipBlanks();
        if (at == text.length) {
            return null;
        }
        return switch (text[at]) {
            case '{' -> ++depth > MAX_DEPTH ? null : object(at++);
            case '[' -> ++depth > MAX_DEPTH ? null : array(at++);
            case '"' -> string();
            case 't' -> word("true") ? new JsonBoolean(at - 4, at, true) : null;
            case 'f' -> word("false") ? new JsonBoolean(at - 5, at, false) : null;
            case 'n' -> word("null") ? new JsonNull(at - 4, at) : null;
            default -> number(at);
        };
    }

    private @Nullable JsonValue object(int offset) {
        List<JsonMember> members = new ArrayList<>();
        if (!skipTo('}')) {
            do {
                skipBlanks();
                String name = strings.name(at);
                at = strings.end();
                if (name == null || !skipTo(':')) {
                    return null;
                }
                JsonValue value = value();
                if (value == null) {
                    return null;
                }
                members.add(new JsonMember(name, value));
            } while (skipTo(','));
            if (!skipTo('}')) {
                return null;
            }
        }
        depth--;
        return new JsonObject(offset, at, List.copyOf(members));
    }

    private @Nullable JsonValue array(int offset) {
        List<JsonValue> elements = new ArrayList<>();
        if (!skipTo(']')) {
            do {
                JsonValue value = value();
                if (value == null) {
                    return null;
                }
                elements.add(value);
            } while (skipTo(','));
            if (!skipTo(']')) {
                return null;
            }
        }
        depth--;
        return new JsonArray(offset, at, List.copyOf(elements));
    }

    private @Nullable JsonValue string() {
        int offset = at;
        String value = strings.text(at);
        at = strings.end();
        return value == null ? null : new JsonValue.JsonString(offset, at, value);
    }

    private @Nullable JsonValue number(int offset) {
        int index = peek(offset) == '-' ? offset + 1 : offset;
        int first = index;
        index = digits(index);
        if (index == first || (peek(first) == '0' && index > first + 1)) {
            return null;
        }
        if (peek(index) == '.') {
            int fraction = ++index;
            index = digits(index);
            if (index == fraction) {
                return null;
            }
        }
        if (peek(index) == 'e' || peek(index) == 'E') {
            index++;
            int exponent = peek(index) == '+' || peek(index) == '-' ? ++index : index;
            index = digits(index);
            if (index == exponent) {
                return null;
            }
        }
        if (!ends(index) || index - offset > MAX_NUMBER) {
            return null;
        }
        at = index;
        return new JsonNumber(offset, at, strings.ascii(offset, at));
    }

    private int digits(int from) {
        int index = from;
        while (index < text.length && text[index] >= '0' && text[index] <= '9') {
            index++;
        }
        return index;
    }

    private boolean word(String word) {
        int end = at + word.length();
        if (end > text.length || !ends(end)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at = end;
        return true;
    }

    /** Whether a number or a word may end before an index. */
    private boolean ends(int index) {
        return switch (peek(index)) {
            case 0, ' ', '\t', '\n', '\r', ',', ']', '}' -> true;
            default -> false;
        };
    }

    /** The byte at an index, 0 beyond the end; the byte 0 itself stands in no JSON. */
    private int peek(int index) {
        return index < text.length ? text[index] : 0;
    }

    /** Skips blanks and then, if it comes next, one character. */
    private boolean skipTo(char expected) {
        skipBlanks();
        if (at < text.length && text[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }
}
