package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.spi.FieldRange;
import java.util.ArrayList;
import java.util.List;

/** Which bytes of a payload section hold which value. */
final class PayloadLayout {
    private final List<FieldRange> ranges = new ArrayList<>();

    private PayloadLayout() {}

    /**
     * The values of a payload by their places.
     *
     * @param payload the payload
     * @return a range for every text, number, truth value and null, in the order written; none where the text had to be
     *     re-coded before it could be read, so that its offsets are not those of the signed bytes
     */
    static List<FieldRange> of(Payload payload) {
        if (!payload.offsetsHold()) {
            return List.of();
        }
        PayloadLayout layout = new PayloadLayout();
        layout.add("", payload.json());
        return List.copyOf(layout.ranges);
    }

    private void add(String path, JsonValue value) {
        if (value instanceof JsonObject object) {
            String prefix = path.isEmpty() ? "" : path + ".";
            for (JsonMember member : object.members()) {
                add(prefix + member.name(), member.value());
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                add(path + "[" + i + "]", array.elements().get(i));
            }
        } else {
            ranges.add(new FieldRange(path, value.offset(), value.end(), value.text()));
        }
    }
}
