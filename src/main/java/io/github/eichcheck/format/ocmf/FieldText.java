package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Turns a JSON object into a flat list of fields for display, such as {@code LC.LR} and {@code IF[0]}. */
final class FieldText {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>(0);

    private FieldText() {}

    /**
     * The fields of an object in the order written.
     *
     * @param object the object
     * @param except names at the top level that are left out
     * @return path to text, the caller's own; a path that stands twice is numbered, so that none is lost
     */
    static Map<String, String> flatten(JsonObject object, Set<String> except) {
        FieldText text = new FieldText();
        for (JsonMember member : object.members()) {
            if (!except.contains(member.name())) {
                text.add(member.name(), member.value());
            }
        }
        return text.fields;
    }

    private void add(String path, JsonValue value) {
        if (value instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                add(path + "." + member.name(), member.value());
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                add(path + "[" + i + "]", array.elements().get(i));
            }
        } else if (fields.putIfAbsent(path, value.text()) != null) {
            addRepeated(path, value.text());
        }
    }

    private void addRepeated(String path, String value) {
        String free = path;
        while (fields.putIfAbsent(free, value) != null) {
            free = path + " (" + repeats.merge(path, 2, (count, first) -> count + 1) + ")";
        }
    }
}
