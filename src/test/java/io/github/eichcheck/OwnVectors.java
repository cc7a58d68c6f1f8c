package io.github.eichcheck;

import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The project's own test vectors, {@code formats/<id>/vectors.json}.
 *
 * @param format the format's identifier
 * @param number {@code tcId}
 * @param comment what the vector shows
 * @param record the signed value's bytes
 * @param key the key in base64, if there is one
 */
record OwnVectors(String format, String number, String comment, Bytes record, Optional<String> key) {
    static List<OwnVectors> all() throws IOException, JsonSyntaxException {
        List<OwnVectors> vectors = new ArrayList<>();
        try (Stream<Path> files = Files.find(Path.of("formats"), 2, (path, a) -> path.endsWith("vectors.json"))) {
            for (Path file : files.sorted().toList()) {
                JsonObject root = (JsonObject) JsonReader.read(Bytes.of(Files.readAllBytes(file)));
                String format = root.get("format").orElseThrow().text();
                for (var group : ((JsonArray) root.get("testGroups").orElseThrow()).elements()) {
                    ((JsonArray) ((JsonObject) group).get("tests").orElseThrow())
                            .elements()
                            .forEach(test -> vectors.add(of(format, (JsonObject) test)));
                }
            }
        }
        return vectors;
    }

    private static OwnVectors of(String format, JsonObject test) {
        return new OwnVectors(
                format,
                test.get("tcId").orElseThrow().text(),
                test.get("comment").orElseThrow().text(),
                test.get("signedData")
                        .map(text -> Bytes.utf8(text.text()))
                        .orElseGet(() -> Bytes.hex(
                                test.get("signedDataHex").orElseThrow().text())),
                test.get("publicKey")
                        .map(hex -> Base64.getEncoder()
                                .encodeToString(Bytes.hex(hex.text()).toArray())));
    }

    @Override
    public String toString() {
        return format + " " + number + ": " + comment;
    }
}
