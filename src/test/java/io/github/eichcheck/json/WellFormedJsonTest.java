package io.github.eichcheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two readers must not read one text in two ways: the fast one agrees with the library in every byte that it accepts. */
class WellFormedJsonTest {
    private static final String EVERYTHING =
            "{\"a\":[1,-2.50,3e+7,0.0E-1,true,false,null,\"x\"],\"\u00fc\\n\":\"\\\"\\\\\\/\\b\\f\\r\\t\u20ac\ud83d\ude00\","
                    + " \"a\" : {\"b\":{}, \"c\" :[ ] } ,\"u\":\"\\u00e9\\ud83d\",\"e\":\"\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " [ ] ",
                "\"\"",
                "0",
                "-0",
                "-1.5e-3",
                "1E5",
                "true",
                "null",
                "{\"a\":1,\"a\":2}",
                "[[[[]]]]",
                "\"\\t\\\\\"",
                "[1 ,2\t,\r\n3]",
                "\"\\/\"",
                "12345678901234567890.123456789"
            })
    void well_formed_texts_are_read_without_the_library(String text) throws JsonSyntaxException {
        Bytes json = Bytes.utf8(text);

        assertThat(WellFormedJson.read(json.toArray())).contains(JsonReader.readByLibrary(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "\"\\",
                "[1",
                "[1,",
                "[1,]",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "{a:1}",
                "01",
                "-",
                "-a",
                "1.",
                ".5",
                "1e",
                "1e+",
                "+1",
                "1x",
                "truex",
                "tru",
                "nul",
                "TRUE",
                "NaN",
                "'a'",
                "[1]2",
                "{} {}",
                "[,1]",
                "{,}",
                "[1 2]",
                "\"\\x\"",
                "\"\\u12\"",
                "\"a\nb\"",
                "\"a\u0000b\"",
                "1\u0000",
                "[1\u0000]",
                "/**/1",
                "\ufeff1",
                "\u00a01",
                "{\"a\" 1}",
                "{1:2}",
                "[true false]",
                "--1",
                "1.2.3",
                "1e5e5",
                "]",
                "}"
            })
    void what_is_not_json_is_left_to_the_library(String text) {
        assertThat(WellFormedJson.read(Bytes.utf8(text).toArray())).isEmpty();
        assertSame(Bytes.utf8(text));
    }

    @Test
    void limits_are_drawn_by_the_library() {
        for (int depth = JsonReader.MAX_DEPTH - 4; depth < JsonReader.MAX_DEPTH + 4; depth++) {
            assertSame(Bytes.utf8("[".repeat(depth) + "]".repeat(depth)));
        }
        for (int digits : new int[] {40, 60, 99, 100, 101}) {
            assertSame(Bytes.utf8("1".repeat(digits)));
            assertSame(Bytes.utf8("0." + "1".repeat(digits)));
        }
        for (int length : new int[] {999, 1001, 49_999, 50_001}) {
            assertSame(Bytes.utf8("{\"" + "n".repeat(length) + "\":1}"));
        }
        for (int length = JsonReader.MAX_STRING - 3; length < JsonReader.MAX_STRING + 3; length++) {
            assertSame(Bytes.utf8("\"" + "x".repeat(length) + "\""));
            assertSame(Bytes.utf8("\"\\n" + "x".repeat(length - 1) + "\""));
        }
    }

    @Test
    void bytes_that_are_not_utf_8_are_left_to_the_library() {
        for (String hex :
                List.of("22ff22", "22c02f22", "22eda08022", "22c322", "22f490808022", "5b8022225d", "22e282")) {
            assertThat(WellFormedJson.read(Bytes.hex(hex).toArray())).isEmpty();
            assertSame(Bytes.hex(hex));
        }
    }

    @Test
    void both_readers_agree_on_every_change_of_a_text() {
        Random random = new Random(5);
        for (Bytes original : originals()) {
            assertSame(original);
            for (int round = 0; round < 4_000; round++) {
                assertSame(changed(original, random));
            }
        }
    }

    private static List<Bytes> originals() {
        return List.of(
                Bytes.utf8(EVERYTHING),
                resource("/samples/valid-start-and-end.json"),
                resource("/samples/valid-2.1.1.json"));
    }

    private static Bytes resource(String name) {
        try (InputStream in = WellFormedJsonTest.class.getResourceAsStream(name)) {
            return Bytes.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bytes changed(Bytes original, Random random) {
        byte[] bytes = original.toArray();
        String frequent = "{}[]\":,\\ \n\t0123456789eE+-.truefalsnb/\u00c3\u00a9\u00e2\u0000";
        for (int change = random.nextInt(3); change >= 0; change--) {
            bytes[random.nextInt(bytes.length)] = (byte) frequent.charAt(random.nextInt(frequent.length()));
        }
        int from = random.nextInt(8) == 0 ? random.nextInt(bytes.length) : 0;
        int to = random.nextInt(8) == 0 ? from + random.nextInt(bytes.length - from + 1) : bytes.length;
        return Bytes.of(bytes, from, to);
    }

    private static void assertSame(Bytes json) {
        assertThat(outcome(() -> JsonReader.read(json)))
                .describedAs("%s", json)
                .isEqualTo(outcome(() -> JsonReader.readByLibrary(json)));
    }

    private interface Reading {
        JsonValue read() throws JsonSyntaxException;
    }

    private static Object outcome(Reading reading) {
        try {
            return reading.read();
        } catch (JsonSyntaxException e) {
            return List.of(String.valueOf(e.getMessage()), e.offset(), e.line(), e.column(), e.beyondLimit());
        }
    }
}
