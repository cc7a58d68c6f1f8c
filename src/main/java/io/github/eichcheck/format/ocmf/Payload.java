package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.wire.Bytes;

/**
 * A payload section as JSON.
 *
 * @param json the object
 * @param general the object for typed access
 * @param offsetsHold whether the offsets of {@code json} are those of the signed bytes
 */
record Payload(JsonObject json, OcmfObject general, boolean offsetsHold) {
    /**
     * Reads the payload section of a record, strictly first and leniently second.
     *
     * @param frame the record
     * @param context where findings go
     * @return the payload
     * @throws DecodeException if it cannot be read at all
     */
    static Payload read(Frame frame, DecodeContext context) throws DecodeException {
        PayloadText text = PayloadText.examine(frame.payload());
        text.report(context);
        JsonValue json = parse(text, context);
        if (!(json instanceof JsonObject object)) {
            throw new DecodeException(context.finding(FrameFinding.PAYLOAD_NOT_OBJECT, "payload section")
                    .expected("object")
                    .actual(json.kind()));
        }
        if (object.repeatsNames()) {
            reportDuplicates(object, "", context);
        }
        return new Payload(object, new OcmfObject(object, "", context), text.invalidAt() < 0);
    }

    private static JsonValue parse(PayloadText text, DecodeContext context) throws DecodeException {
        Bytes readable = text.readable();
        try {
            return text.controlCharacters()
                    ? JsonReader.readWithControlCharacters(readable)
                    : JsonReader.read(readable);
        } catch (JsonSyntaxException e) {
            return parseLeniently(readable, e, context);
        }
    }

    private static JsonValue parseLeniently(Bytes text, JsonSyntaxException strict, DecodeContext context)
            throws DecodeException {
        try {
            JsonValue json = JsonReader.readLenient(text);
            context.report(FrameFinding.NOT_RFC_8259, "payload section", describe(strict));
            return json;
        } catch (JsonSyntaxException e) {
            FrameFinding code = e.beyondLimit() ? FrameFinding.LIMIT_EXCEEDED : FrameFinding.PAYLOAD_UNREADABLE;
            throw new DecodeException(context.finding(code, "payload section").actual(describe(e)));
        }
    }

    private static String describe(JsonSyntaxException e) {
        return e.getMessage() + " at byte " + e.offset();
    }

    private static void reportDuplicates(JsonValue value, String path, DecodeContext context) {
        if (value instanceof JsonObject object) {
            String prefix = path.isEmpty() ? "" : path + ".";
            for (String name : object.duplicates()) {
                context.report(context.finding(FrameFinding.DUPLICATE_KEY, prefix + name));
            }
            for (JsonMember member : object.members()) {
                reportDuplicates(member.value(), prefix + member.name(), context);
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                reportDuplicates(array.elements().get(i), path + "[" + i + "]", context);
            }
        }
    }
}
