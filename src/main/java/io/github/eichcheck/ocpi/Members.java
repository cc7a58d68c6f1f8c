package io.github.eichcheck.ocpi;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonBoolean;
import io.github.eichcheck.json.JsonValue.JsonNull;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The members of one object of a CDR, read by type. What does not fit becomes a finding in the CDR's list. */
record Members(JsonObject object, String pointer, List<Finding> findings) {
    /** Without these a CDR cannot be compared. */
    private static final Set<String> ESSENTIAL =
            Set.of("/total_energy", "/start_date_time", "/end_date_time", "/stop_date_time");

    /** A member's value; {@code null} counts as absent. */
    Optional<JsonValue> value(String name) {
        return object.get(name).filter(value -> !(value instanceof JsonNull));
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    /** A text as written. */
    Optional<String> raw(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isPresent() && value.get() instanceof JsonString string) {
            return Optional.of(string.text());
        }
        if (value.isPresent() && value.get() instanceof JsonNumber number) {
            report(CdrFinding.TEXT_AS_NUMBER, name, number.text());
            return Optional.of(number.text());
        }
        value.ifPresent(other -> wrongType(name, "string", other));
        return Optional.empty();
    }

    /** A text as written; a blank one counts as absent. */
    Optional<String> text(String name) {
        return raw(name).filter(text -> !text.isBlank());
    }

    Optional<BigDecimal> number(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isPresent() && value.get() instanceof JsonNumber number) {
            return decimal(name, number.text());
        }
        if (value.isPresent() && value.get() instanceof JsonString string) {
            Optional<BigDecimal> decimal = decimal(name, string.text());
            decimal.ifPresent(read -> report(CdrFinding.NUMBER_AS_TEXT, name, string.text()));
            return decimal;
        }
        value.ifPresent(other -> wrongType(name, "number", other));
        return Optional.empty();
    }

    private Optional<BigDecimal> decimal(String name, String digits) {
        Optional<BigDecimal> decimal = JsonNumber.decimal(digits);
        if (decimal.isEmpty()) {
            report(CdrFinding.NOT_A_NUMBER, name, digits);
        }
        return decimal;
    }

    Optional<OcpiDateTime> date(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isPresent() && value.get() instanceof JsonString string) {
            DateReading reading = DateReading.of(string.text());
            reading.code().ifPresent(code -> report(code, name, string.text()));
            return Optional.of(new OcpiDateTime(string.text(), reading.instant()));
        }
        value.ifPresent(other -> wrongType(name, "string", other));
        return Optional.empty();
    }

    boolean flag(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isPresent() && value.get() instanceof JsonBoolean flag) {
            return flag.value();
        }
        String text = value.map(JsonValue::text).orElse("").toLowerCase(Locale.ROOT);
        if (text.equals("true") || text.equals("false")) {
            report(CdrFinding.BOOLEAN_AS_TEXT, name, text);
            return text.equals("true");
        }
        value.ifPresent(other -> wrongType(name, "boolean", other));
        return false;
    }

    Optional<Members> object(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isPresent() && value.get() instanceof JsonObject inner) {
            return Optional.of(new Members(inner, child(name), findings));
        }
        value.ifPresent(other -> wrongType(name, "object", other));
        return Optional.empty();
    }

    /** The objects of an array with their pointers; other elements are reported and left out. */
    List<Members> objects(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isPresent() && value.get() instanceof JsonArray array) {
            return objects(name, array);
        }
        value.ifPresent(other -> wrongType(name, "array", other));
        return List.of();
    }

    private List<Members> objects(String name, JsonArray array) {
        List<Members> members = new java.util.ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            JsonValue element = array.elements().get(i);
            if (element instanceof JsonObject inner) {
                members.add(new Members(inner, child(name) + "/" + i, findings));
            } else {
                wrongType(name + "/" + i, "object", element);
            }
        }
        return members;
    }

    private void wrongType(String name, String expected, JsonValue actual) {
        CdrFinding code = CdrFinding.TYPE_WRONG_UNUSED;
        if (ESSENTIAL.contains(child(name))) {
            code = CdrFinding.TYPE_WRONG;
        } else if (child(name).contains("/signed_")) {
            code = CdrFinding.SIGNED_DATA_TYPE;
        }
        findings.add(finding(code, name).expected(expected).actual(actual.kind()));
    }

    void report(FindingCode code, String name, String actual) {
        findings.add(finding(code, name).actual(actual));
    }

    void report(FindingCode code, String name) {
        findings.add(finding(code, name));
    }

    private Finding finding(FindingCode code, String name) {
        return Finding.of(code, Location.of(child(name)).field(name));
    }

    /** The pointer to a member whose name needs no escaping. */
    String child(String name) {
        return pointer + "/" + name;
    }
}
