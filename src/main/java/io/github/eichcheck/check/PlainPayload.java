package io.github.eichcheck.check;

import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.wire.Bytes;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A {@code plain_data} that is JSON: OCMF's payload section with or without its header, or a reading.
 *
 * @param text the JSON text without header and pipes
 * @param headed whether OCMF's header stood before it
 */
record PlainPayload(String text, boolean headed) {
    private static final String HEADER = "OCMF|";
    private static final Pattern WHOLE_RECORD = Pattern.compile("}\\s{0,9}\\|\\s{0,9}\\{");
    private static final int SHORTEST_BASE64 = 16;

    /**
     * Recognises JSON, also in base64.
     *
     * @param plain the text without white space at its ends
     * @return the payload; empty where it is something else, or a whole record, which is compared as such
     */
    static Optional<PlainPayload> of(String plain) {
        String opened = opened(plain);
        boolean headed = opened.startsWith(HEADER);
        String body = (headed ? opened.substring(HEADER.length()) : opened).strip();
        if (!body.startsWith("{") && !body.startsWith("[")) {
            return Optional.empty();
        }
        if (headed && WHOLE_RECORD.matcher(body).find()) {
            return Optional.empty();
        }
        String json = body.endsWith("|") ? body.substring(0, body.length() - 1).strip() : body;
        return Optional.of(new PlainPayload(json, headed));
    }

    private static String opened(String plain) {
        if (plain.length() < SHORTEST_BASE64 || plain.startsWith("{") || plain.startsWith(HEADER)) {
            return plain;
        }
        try {
            return Bytes.of(Base64.getDecoder().decode(plain)).toUtf8().strip();
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }

    Optional<JsonValue> json() {
        return json(Bytes.utf8(text));
    }

    /** Whether it claims to be what was signed rather than to say something of it. */
    boolean isPayload(JsonValue json) {
        return headed || (json instanceof JsonObject object && object.get("RD").isPresent());
    }

    /**
     * What sets the payload apart from what was signed.
     *
     * @param json this payload
     * @param messages the signed messages
     * @return the first difference to the last message that is JSON; empty where one of them says the same, or none is
     *     JSON
     */
    Optional<JsonDifference> difference(JsonValue json, List<Bytes> messages) {
        Optional<JsonDifference> difference = Optional.empty();
        for (Bytes message : messages) {
            Optional<JsonValue> signed = json(message);
            if (signed.isPresent()) {
                difference = JsonDifference.of(signed.get(), json);
                if (difference.isEmpty()) {
                    return difference;
                }
            }
        }
        return difference;
    }

    /** Whether a signed message is JSON. */
    static boolean isJson(Bytes message) {
        return json(message).isPresent();
    }

    /** Whether a message is the same text, which needs no comparison of its parts. */
    boolean isOneOf(List<Bytes> messages) {
        return messages.contains(Bytes.utf8(text));
    }

    private static Optional<JsonValue> json(Bytes bytes) {
        try {
            return Optional.of(JsonReader.read(bytes));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }
}
