package io.github.eichcheck.check;

import io.github.eichcheck.check.WrittenEnergy.Reading;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds energies in JSON: a value beside a unit, a value whose name has the unit, a text with both. */
final class JsonEnergy {
    private static final Set<String> UNITS = Set.of("KWH", "WH");
    private static final Set<String> VALUES =
            Set.of("VALUE", "RV", "ENERGY", "READING", "METERVALUE", "METERREADING", "TOTALENERGY");

    private final List<WrittenEnergy> found = new ArrayList<>();

    private JsonEnergy() {}

    /**
     * Finds energies.
     *
     * @param json any value
     * @return them in the order written
     */
    static List<WrittenEnergy> in(JsonValue json) {
        JsonEnergy search = new JsonEnergy();
        search.take(json);
        return List.copyOf(search.found);
    }

    private void take(JsonValue value) {
        if (value instanceof JsonObject object) {
            Optional<String> unit = object.members().stream()
                    .map(member -> AsciiText.upper(member.value().text()))
                    .filter(UNITS::contains)
                    .findFirst();
            object.members().forEach(member -> member(member, unit));
        } else if (value instanceof JsonArray array) {
            array.elements().forEach(this::take);
        } else if (value instanceof JsonString string) {
            found.addAll(EnergyText.in(string.text()));
        }
    }

    private void member(JsonMember member, Optional<String> unit) {
        String name = AsciiText.normal(member.name());
        Optional<String> own = VALUES.contains(name) ? unit : unitIn(name);
        Optional<WrittenEnergy> energy = own.flatMap(known -> energy(member.value(), known));
        if (energy.isPresent()) {
            found.add(energy.get());
        } else {
            take(member.value());
        }
    }

    /** Such as {@code energy_kwh}. */
    private static Optional<String> unitIn(String name) {
        return UNITS.stream()
                .filter(unit -> name.equals(unit)
                        || (name.endsWith(unit) && VALUES.contains(name.substring(0, name.length() - unit.length()))))
                .findFirst();
    }

    private static Optional<WrittenEnergy> energy(JsonValue value, String unit) {
        if (!(value instanceof JsonNumber) && !(value instanceof JsonString)) {
            return Optional.empty();
        }
        boolean wattHours = unit.equals("WH");
        return JsonNumber.decimal(value.text().strip())
                .map(number -> new WrittenEnergy(
                        value.text() + (wattHours ? " Wh" : " kWh"), List.of(new Reading(number.abs(), wattHours))));
    }
}
