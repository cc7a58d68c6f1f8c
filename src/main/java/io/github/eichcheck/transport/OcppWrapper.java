package io.github.eichcheck.transport;

import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.wire.Bytes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON object in which OCPP carries a signed value: {@code SignedMeterValueType} of OCPP 2.0.1, part 2, and the form
 * with {@code signedMeterValue} that is sent within OCPP 1.6.
 */
final class OcppWrapper {
    private static final Set<String> RECORD = Set.of("signedMeterData", "signedMeterValue");

    /** What both names have in common; a text without it and without escapes need not be parsed. */
    private static final String COMMON = "signedMeter";

    private OcppWrapper() {}

    /** A record's text and what stood beside it. */
    record Wrapped(String text, Optional<String> publicKey, Optional<String> encodingMethod) {}

    /**
     * Opens the wrapper.
     *
     * @param json a text that may be such an object
     * @return the texts in it, each once, also where a member's name occurs twice; empty if it is no such object
     */
    static List<Wrapped> open(Bytes json) {
        String text = json.toUtf8();
        if (!text.contains(COMMON) && text.indexOf('\\') < 0) {
            return List.of();
        }
        try {
            return JsonReader.read(json) instanceof JsonObject object ? open(sampledValue(object)) : List.of();
        } catch (JsonSyntaxException e) {
            return List.of();
        }
    }

    /** OCPP 2.0.1 has the object as the member {@code signedMeterValue} of a SampledValue. */
    private static JsonObject sampledValue(JsonObject object) {
        return object.get("signedMeterValue")
                                .filter(JsonObject.class::isInstance)
                                .orElse(object)
                        instanceof JsonObject inner
                ? inner
                : object;
    }

    private static List<Wrapped> open(JsonObject object) {
        Optional<String> publicKey = text(object, "publicKey");
        Optional<String> encodingMethod = text(object, "encodingMethod");
        Set<Wrapped> found = new LinkedHashSet<>();
        for (JsonMember member : object.members()) {
            if (RECORD.contains(member.name()) && member.value() instanceof JsonString string) {
                found.add(new Wrapped(string.text(), publicKey, encodingMethod));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name)
                .filter(JsonString.class::isInstance)
                .map(JsonValue::text)
                .filter(text -> !text.isBlank());
    }
}
