package io.github.eichcheck.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonBoolean;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonNull;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one JSON text in UTF-8 (RFC 8259) within limits: {@value #MAX_DEPTH} levels, {@value #MAX_STRING} characters a
 * string, {@value #MAX_NUMBER} characters a number. The only class that sees the JSON library's reader.
 */
public final class JsonReader {
    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    /** The longest string that is read, in characters. */
    public static final int MAX_STRING = 1 << 20;

    /** The longest number that is read, in characters. */
    public static final int MAX_NUMBER = 100;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_STRING)
            .maxNumberLength(MAX_NUMBER)
            .build();

    private static final JsonFactory STRICT = new JsonFactoryBuilder()
            .streamReadConstraints(LIMITS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final JsonFactory CONTROL_CHARACTERS = new JsonFactoryBuilder()
            .streamReadConstraints(LIMITS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private static final JsonFactory LENIENT = new JsonFactoryBuilder()
            .streamReadConstraints(LIMITS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private JsonReader() {}

    /**
     * Reads exactly what RFC 8259 allows.
     *
     * @param json the text in UTF-8, nothing before or after it but white space
     * @return the value
     * @throws JsonSyntaxException if it is not JSON, not UTF-8 or beyond a limit
     */
    public static JsonValue read(Bytes json) throws JsonSyntaxException {
        refuseOtherEncodings(json);
        byte[] bytes = json.toArray();
        Optional<JsonValue> value = WellFormedJson.read(bytes);
        if (value.isPresent()) {
            return value.get();
        }
        Utf8.check(bytes);
        return read(STRICT, bytes);
    }

    /**
     * Reads what RFC 8259 allows, and unescaped control characters in strings besides.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws JsonSyntaxException if it is not JSON, not UTF-8 or beyond a limit
     */
    public static JsonValue readWithControlCharacters(Bytes json) throws JsonSyntaxException {
        return read(CONTROL_CHARACTERS, json);
    }

    /**
     * Reads what careless writers make: single quotes, comments, leading zeros, NaN, control characters in strings,
     * trailing commas.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws JsonSyntaxException if not even so it can be read
     */
    public static JsonValue readLenient(Bytes json) throws JsonSyntaxException {
        return read(LENIENT, json);
    }

    /** What the JSON library alone makes of a text. */
    static JsonValue readByLibrary(Bytes json) throws JsonSyntaxException {
        return read(STRICT, json);
    }

    private static JsonValue read(JsonFactory factory, Bytes json) throws JsonSyntaxException {
        refuseOtherEncodings(json);
        byte[] bytes = json.toArray();
        Utf8.check(bytes);
        return read(factory, bytes);
    }

    private static JsonValue read(JsonFactory factory, byte[] bytes) throws JsonSyntaxException {
        try (JsonParser parser = factory.createParser(bytes)) {
            return whole(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private static JsonValue whole(JsonParser parser) throws IOException, JsonSyntaxException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new JsonSyntaxException("there is nothing but white space", 0, 1, 1);
            }
            JsonValue value = value(parser, token);
            if (parser.nextToken() != null) {
                throw problem("the text goes on after its end", parser.currentTokenLocation());
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw problem(e.getOriginalMessage(), parser.currentLocation()).asBeyondLimit();
        } catch (JsonProcessingException e) {
            throw problem(e.getOriginalMessage(), e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        }
    }

    private static void refuseOtherEncodings(Bytes json) throws JsonSyntaxException {
        for (int i = 0; i < Math.min(4, json.length()); i++) {
            if (json.at(i) == 0 || json.at(i) >= 0xFE) {
                throw new JsonSyntaxException("it is not UTF-8 (UTF-16 or UTF-32?)", 0, 1, 1);
            }
        }
    }

    private static JsonSyntaxException problem(String message, JsonLocation at) {
        return new JsonSyntaxException(message, (int) at.getByteOffset(), at.getLineNr(), at.getColumnNr());
    }

    private static JsonValue value(JsonParser parser, JsonToken token) throws IOException, JsonSyntaxException {
        int offset = (int) parser.currentTokenLocation().getByteOffset();
        return switch (token) {
            case START_OBJECT -> object(parser, offset);
            case START_ARRAY -> array(parser, offset);
            case VALUE_STRING -> {
                String text = parser.getText();
                yield new JsonString(offset, end(parser), text);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String text = parser.getText();
                yield new JsonNumber(offset, end(parser), text);
            }
            case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(offset, end(parser), token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonNull(offset, end(parser));
            default -> throw problem("a value is missing", parser.currentTokenLocation());
        };
    }

    private static int end(JsonParser parser) {
        return (int) parser.currentLocation().getByteOffset();
    }

    private static JsonObject object(JsonParser parser, int offset) throws IOException, JsonSyntaxException {
        List<JsonMember> members = new ArrayList<>();
        while (next(parser) != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.add(new JsonMember(name, value(parser, next(parser))));
        }
        return new JsonObject(offset, end(parser), List.copyOf(members));
    }

    private static JsonArray array(JsonParser parser, int offset) throws IOException, JsonSyntaxException {
        List<JsonValue> elements = new ArrayList<>();
        for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
            elements.add(value(parser, token));
        }
        return new JsonArray(offset, end(parser), List.copyOf(elements));
    }

    private static JsonToken next(JsonParser parser) throws IOException, JsonSyntaxException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw problem("the text ends too early", parser.currentLocation());
        }
        return token;
    }
}
