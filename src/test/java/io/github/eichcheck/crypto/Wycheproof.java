package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reads files of C2SP's Wycheproof. */
final class Wycheproof {
    private Wycheproof() {}

    /** One test with the members of its own and of its group. */
    record Case(JsonObject group, JsonObject test) {
        String text(String name) {
            return test.get(name).orElseThrow().text();
        }

        Bytes bytes(String name) {
            return Bytes.hex(text(name));
        }

        Bytes groupKey() {
            JsonObject key = (JsonObject) group.get("publicKey").orElseThrow();
            return Bytes.hex(key.get("uncompressed").orElseThrow().text());
        }

        boolean isValid() {
            return text("result").equals("valid");
        }

        boolean hasFlag(String flag) {
            JsonArray flags = (JsonArray) test.get("flags").orElseThrow();
            return flags.elements().stream().map(JsonValue::text).anyMatch(flag::equals);
        }

        @Override
        public String toString() {
            return "tcId " + text("tcId") + " " + text("comment");
        }
    }

    static List<Case> read(String file) throws IOException, JsonSyntaxException {
        byte[] json = Files.readAllBytes(SharedVectors.folder("wycheproof").resolve(file));
        JsonObject root = (JsonObject) JsonReader.read(Bytes.of(json));
        List<Case> cases = new ArrayList<>();
        for (JsonValue group : ((JsonArray) root.get("testGroups").orElseThrow()).elements()) {
            JsonArray tests = (JsonArray) ((JsonObject) group).get("tests").orElseThrow();
            tests.elements().forEach(test -> cases.add(new Case((JsonObject) group, (JsonObject) test)));
        }
        assertThat(cases)
                .hasSize(
                        Integer.parseInt(root.get("numberOfTests").orElseThrow().text()));
        return cases;
    }
}
