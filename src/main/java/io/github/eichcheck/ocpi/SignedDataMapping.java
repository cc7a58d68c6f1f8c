package io.github.eichcheck.ocpi;

import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signed data of a CDR, also where a sender put it into the charging periods. */
final class SignedDataMapping {
    private static final String NAME = "signed_data";

    private SignedDataMapping() {}

    static Optional<SignedData> map(Members cdr, List<Members> periods) {
        List<Members> misplaced =
                periods.stream().filter(period -> period.has(NAME)).toList();
        if (cdr.has(NAME)) {
            misplaced.forEach(period -> period.report(CdrFinding.SIGNED_DATA_IGNORED, NAME));
            return cdr.object(NAME).map(SignedDataMapping::signedData);
        }
        Optional<SignedData> found = Optional.empty();
        for (Members period : misplaced) {
            Optional<SignedData> next = period.object(NAME).map(SignedDataMapping::signedData);
            found = next.isPresent() ? Optional.of(join(found, next.get(), period)) : found;
        }
        return found;
    }

    /** Several periods may hold the values of one session; values of another method or key cannot be among them. */
    private static SignedData join(Optional<SignedData> first, SignedData next, Members period) {
        if (first.isEmpty()) {
            period.report(CdrFinding.SIGNED_DATA_MISPLACED, NAME);
            return next;
        }
        if (!first.get().with(List.of()).equals(next.with(List.of()))) {
            period.report(CdrFinding.SIGNED_DATA_NOT_CHECKED, NAME);
            return first.get();
        }
        period.report(CdrFinding.SIGNED_DATA_MISPLACED, NAME);
        List<SignedValue> values = new ArrayList<>(first.get().values());
        values.addAll(next.values());
        return first.get().with(values);
    }

    private static SignedData signedData(Members data) {
        return new SignedData(
                data.text("encoding_method"), version(data), data.text("public_key"), values(data), data.text("url"));
    }

    private static Optional<String> version(Members data) {
        Optional<JsonValue> version = data.value("encoding_method_version");
        if (version.isPresent() && version.get() instanceof JsonNumber number) {
            return Optional.of(number.text());
        }
        if (version.isPresent() && version.get() instanceof JsonString string) {
            data.report(CdrFinding.VERSION_AS_TEXT, "encoding_method_version", string.text());
        }
        return data.text("encoding_method_version");
    }

    private static List<SignedValue> values(Members data) {
        Optional<JsonValue> values = data.value("signed_values");
        if (values.isPresent() && values.get() instanceof JsonObject only) {
            data.report(CdrFinding.SIGNED_VALUES_OBJECT, "signed_values");
            return List.of(value(new Members(only, data.child("signed_values"), data.findings())));
        }
        List<Members> objects = data.objects("signed_values");
        if (values.isPresent() && values.get() instanceof JsonArray array) {
            return inOrder(data, array, objects);
        }
        return List.of();
    }

    /** An element that is no object keeps its place, so that it is not lost without a word. */
    private static List<SignedValue> inOrder(Members data, JsonArray array, List<Members> objects) {
        List<SignedValue> values = new ArrayList<>();
        int object = 0;
        for (int i = 0; i < array.elements().size(); i++) {
            if (array.elements().get(i) instanceof JsonObject) {
                values.add(value(objects.get(object++)));
            } else {
                String pointer = data.child("signed_values") + "/" + i;
                values.add(new SignedValue(pointer, Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
        return List.copyOf(values);
    }

    private static SignedValue value(Members value) {
        return new SignedValue(value.pointer(), value.text("nature"), value.raw("plain_data"), value.raw(NAME));
    }
}
