package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Turns a JSON object into a flat list of fields for display, such as {@code LC.LR} and {@code IF[0]}. */
final class FieldText {
    private FieldText() {}

    /**
     * The fields of an object in the order written.
     *
     * @param object the object
     * @param except names at the top level that are left out
     * @return path to text; a path that stands twice is numbered, so that none is lost
     */
    static Map<String, String> flatten(JsonObject object, Set<String> except) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, Integer> repeats = new HashMap<>();
        for (JsonMember member : object.members()) {
            if (!except.contains(member.name())) {
                add(fields, repeats, member.name(), member.value());
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    private static void add(Map<String, String> fields, Map<String, Integer> repeats, String path, JsonValue value) {
        if (value instanceof JsonObject object) {
            object.members().forEach(member -> add(fields, repeats, path + "." + member.name(), member.value()));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                add(fields, repeats, path + "[" + i + "]", array.elements().get(i));
            }
        } else {
            String free = path;
            while (fields.putIfAbsent(free, value.text()) != null) {
                free = path + " (" + repeats.merge(path, 2, (count, first) -> count + 1) + ")";
            }
        }
    }
}
