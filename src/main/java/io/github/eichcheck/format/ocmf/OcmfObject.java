package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonBoolean;
import io.github.eichcheck.json.JsonValue.JsonNull;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.spi.DecodeContext;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An object of a payload whose members are read by type; what is of another type than specified is reported once per
 * access and read as far as it makes sense.
 *
 * @param json the object
 * @param path what stands before a member's name in findings, such as {@code RD[1].}; empty for the payload itself
 * @param context where findings go
 */
record OcmfObject(JsonObject json, String path, DecodeContext context) {
    /**
     * Whether a member is there, of whatever type.
     *
     * @param key its name
     * @return true if so
     */
    boolean has(String key) {
        return json.get(key).isPresent();
    }

    /**
     * A text.
     *
     * @param key its name
     * @return the text, or that of another scalar; empty for null, objects and arrays
     */
    Optional<String> string(String key) {
        Optional<JsonValue> value = json.get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonString)) {
            wrongType(key, "string", value.get());
        }
        return isScalar(value.get()) ? Optional.of(value.get().text()) : Optional.empty();
    }

    /**
     * A number.
     *
     * @param key its name
     * @return the number, also where it is written as text; empty for all else
     */
    Optional<BigDecimal> number(String key) {
        Optional<JsonValue> value = json.get(key);
        if (value.isPresent() && !(value.get() instanceof JsonNumber)) {
            wrongType(key, "number", value.get());
        }
        return value.filter(OcmfObject::isScalar).flatMap(v -> JsonNumber.decimal(v.text()));
    }

    /**
     * Reports that a member has another type than specified.
     *
     * @param key its name
     * @param expected the specified type
     * @param value what is there
     */
    void wrongType(String key, String expected, JsonValue value) {
        context.report(FieldFinding.JSON_TYPE, path + key, expected, value.kind());
    }

    /**
     * A member as an object of its own.
     *
     * @param key its name
     * @return it; empty where it is not there or of another type
     */
    Optional<OcmfObject> object(String key) {
        Optional<JsonValue> value = json.get(key);
        if (value.isPresent() && !(value.get() instanceof JsonObject)) {
            wrongType(key, "object", value.get());
        }
        return value.filter(JsonObject.class::isInstance)
                .map(v -> new OcmfObject((JsonObject) v, path + key + ".", context));
    }

    private static boolean isScalar(JsonValue value) {
        return value instanceof JsonString || value instanceof JsonNumber || value instanceof JsonBoolean;
    }

    /**
     * Whether a member is null, an object or an array where a scalar belongs.
     *
     * @param value the member's value
     * @return true if nothing can be read from it
     */
    static boolean isUnusable(JsonValue value) {
        return value instanceof JsonNull || value instanceof JsonObject || value instanceof JsonArray;
    }
}
