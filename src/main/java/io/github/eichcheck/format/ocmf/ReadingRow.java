package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.json.JsonValue.JsonNull;
import io.github.eichcheck.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of one reading after those that it leaves out were carried over from the one before (OCMF 1.4.1, readings).
 * RV and CL are never carried over.
 *
 * @param time TM
 * @param mark TX
 * @param register RI
 * @param unit RU
 * @param current RT
 * @param errorFlags EF
 * @param status ST
 */
record ReadingRow(
        Optional<String> time,
        Optional<String> mark,
        Optional<String> register,
        Optional<String> unit,
        Optional<String> current,
        Optional<String> errorFlags,
        Optional<String> status) {

    /** Nothing to carry over. */
    static final ReadingRow NONE = new ReadingRow(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static ReadingRow read(OcmfObject reading, ReadingRow previous) {
        return new ReadingRow(
                carried(reading, "TM", previous.time),
                carried(reading, "TX", previous.mark),
                carried(reading, "RI", previous.register),
                carried(reading, "RU", previous.unit),
                carried(reading, "RT", previous.current),
                flags(reading, previous.errorFlags),
                carried(reading, "ST", previous.status));
    }

    private static Optional<String> carried(OcmfObject reading, String key, Optional<String> previous) {
        return reading.has(key) ? reading.string(key) : previous;
    }

    /** Only an empty text clears flags; null says nothing. */
    private static Optional<String> flags(OcmfObject reading, Optional<String> previous) {
        Optional<String> own = carried(reading, "EF", previous);
        if (own.isPresent()) {
            return own;
        }
        boolean isNull =
                reading.json().get("EF").filter(JsonNull.class::isInstance).isPresent();
        return isNull ? previous : own;
    }

    /**
     * Whether a reading reports an error instead of a value.
     *
     * @param reading its object
     * @return true if it states error flags and no value
     */
    boolean isErrorEvent(JsonObject reading) {
        boolean flagged = reading.get("EF").isPresent()
                && errorFlags.filter(flags -> !flags.isEmpty()).isPresent();
        return reading.get("RV").isEmpty() && (flagged || reading.get("EI").isPresent());
    }

    /**
     * What a first reading should hold and does not.
     *
     * @param reading its object
     * @return the keys
     */
    List<String> missingIn(JsonObject reading) {
        List<String> missing = new ArrayList<>();
        Set<String> needed = isErrorEvent(reading) ? Set.of("TM", "ST") : Set.of("TM", "ST", "RV", "RI", "RU");
        for (String key : List.of("TM", "ST", "RV", "RI", "RU")) {
            if (needed.contains(key) && reading.get(key).isEmpty()) {
                missing.add(key);
            }
        }
        return missing;
    }

    /**
     * All fields of a reading for display.
     *
     * @param reading its object
     * @return what it states in the order written, then what was carried over
     */
    Map<String, String> fields(JsonObject reading) {
        Map<String, String> fields = FieldText.flatten(reading, Set.of());
        carry(fields, reading, "TM", time);
        carry(fields, reading, "TX", mark);
        carry(fields, reading, "RI", register);
        carry(fields, reading, "RU", unit);
        carry(fields, reading, "RT", current);
        carry(fields, reading, "EF", errorFlags);
        carry(fields, reading, "ST", status);
        return Collections.unmodifiableMap(fields);
    }

    private static void carry(Map<String, String> fields, JsonObject reading, String key, Optional<String> carried) {
        if (reading.get(key).isEmpty()) {
            carried.ifPresent(text -> fields.put(key, text));
        }
    }
}
