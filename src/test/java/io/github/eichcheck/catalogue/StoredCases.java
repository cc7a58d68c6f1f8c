package io.github.eichcheck.catalogue;

import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the vectors and cases that lie in this repository. */
final class StoredCases {
    static final Path CDR_CASES = Path.of("src/test/resources/cases/cdr-cases.json");

    private StoredCases() {}

    static JsonObject object(Path file) throws IOException, JsonSyntaxException {
        return (JsonObject) JsonReader.read(Bytes.of(Files.readAllBytes(file)));
    }

    /** The path of {@code vectors.json} of every format. */
    static List<Path> vectorFiles() throws IOException {
        try (Stream<Path> files = Files.find(Path.of("formats"), 2, (path, a) -> path.endsWith("vectors.json"))) {
            return files.sorted().toList();
        }
    }

    /** The objects in an array, in its order. */
    static List<JsonObject> objects(JsonObject parent, String name) {
        return array(parent, name).stream().map(JsonObject.class::cast).toList();
    }

    static List<String> texts(JsonObject parent, String name) {
        return array(parent, name).stream().map(JsonValue::text).toList();
    }

    static String text(JsonObject parent, String name) {
        return parent.get(name).orElseThrow().text();
    }

    /** The tests of all groups of a {@code vectors.json}, in its order. */
    static List<JsonObject> tests(JsonObject vectors) {
        return objects(vectors, "testGroups").stream()
                .flatMap(group -> objects(group, "tests").stream())
                .toList();
    }

    private static List<JsonValue> array(JsonObject parent, String name) {
        return ((JsonArray) parent.get(name).orElseThrow()).elements();
    }
}
