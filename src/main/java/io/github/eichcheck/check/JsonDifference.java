package io.github.eichcheck.check;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The first thing in which two JSON texts differ in what they say. White space, the order of members, and whether a number
 * stands in quotes or ends with zeros, do not count.
 *
 * @param path where, such as {@code RD[1].RV}
 * @param signed what one of them says there
 * @param plain what the other one says there
 */
record JsonDifference(String path, String signed, String plain) {
    private static final String NOTHING = "nothing";

    /**
     * Compares.
     *
     * @param signed one text
     * @param plain the other
     * @return the first difference; empty if there is none
     */
    static Optional<JsonDifference> of(JsonValue signed, JsonValue plain) {
        return of("", signed, plain);
    }

    private static Optional<JsonDifference> of(String path, JsonValue signed, JsonValue plain) {
        if (signed instanceof JsonObject one && plain instanceof JsonObject other) {
            return members(path, one, other);
        }
        if (signed instanceof JsonArray one && plain instanceof JsonArray other) {
            return elements(path, one, other);
        }
        boolean structured = isStructure(signed) || isStructure(plain);
        boolean same = !structured && (signed.text().equals(plain.text()) || sameNumber(signed, plain));
        return same ? Optional.empty() : Optional.of(new JsonDifference(path, signed.text(), plain.text()));
    }

    private static boolean isStructure(JsonValue value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }

    private static boolean sameNumber(JsonValue one, JsonValue other) {
        return JsonNumber.decimal(one.text())
                .flatMap(number -> JsonNumber.decimal(other.text()).filter(same -> same.compareTo(number) == 0))
                .isPresent();
    }

    private static Optional<JsonDifference> members(String path, JsonObject signed, JsonObject plain) {
        Set<String> names = new LinkedHashSet<>();
        signed.members().stream().map(JsonMember::name).forEach(names::add);
        plain.members().stream().map(JsonMember::name).forEach(names::add);
        String prefix = path.isEmpty() ? "" : path + ".";
        return names.stream()
                .flatMap(name -> of(prefix + name, signed.get(name), plain.get(name)).stream())
                .findFirst();
    }

    private static Optional<JsonDifference> elements(String path, JsonArray signed, JsonArray plain) {
        int length = Math.max(signed.elements().size(), plain.elements().size());
        for (int i = 0; i < length; i++) {
            Optional<JsonDifference> difference = of(path + "[" + i + "]", element(signed, i), element(plain, i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonValue> element(JsonArray array, int index) {
        return index < array.elements().size() ? Optional.of(array.elements().get(index)) : Optional.empty();
    }

    private static Optional<JsonDifference> of(String path, Optional<JsonValue> signed, Optional<JsonValue> plain) {
        if (signed.isPresent() && plain.isPresent()) {
            return of(path, signed.get(), plain.get());
        }
        return Optional.of(new JsonDifference(
                path,
                signed.map(JsonValue::text).orElse(NOTHING),
                plain.map(JsonValue::text).orElse(NOTHING)));
    }
}
