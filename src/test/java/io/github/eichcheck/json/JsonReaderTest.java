package io.github.eichcheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonNumber;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static JsonValue read(String text) throws JsonSyntaxException {
        return JsonReader.read(Bytes.utf8(text));
    }

    private static JsonSyntaxException refused(Bytes text) {
        try {
            JsonReader.read(text);
        } catch (JsonSyntaxException e) {
            return e;
        }
        throw new AssertionError("it was read");
    }

    @Test
    void membersThatOccurTwice_areKeptInOrder() throws Exception {
        JsonObject object = (JsonObject) read("{\"b\":1,\"a\":2,\"b\":3}");
        assertThat(object.members()).extracting(JsonMember::name).containsExactly("b", "a", "b");
        assertThat(object.duplicates()).containsExactly("b");
        assertThat(object.get("b")).get().extracting(JsonValue::text).isEqualTo("3");
        assertThat(object.get("c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1.500", "1E5", "1e-05", "12345678901234567890.12345678901234567890"})
    void digitsAreKept(String digits) throws Exception {
        assertThat(read(digits)).isEqualTo(new JsonNumber(0, digits.length(), digits));
    }

    @Test
    void offsetsAreInBytes() throws Exception {
        JsonObject object = (JsonObject) read(" {\"ä\": [1, \"x\"], \"b\": {}}");
        assertThat(object.offset()).isEqualTo(1);
        JsonArray array = (JsonArray) object.get("ä").orElseThrow();
        assertThat(array.offset()).isEqualTo(8);
        assertThat(array.elements()).extracting(JsonValue::offset).containsExactly(9, 12);
        assertThat(object.get("b").orElseThrow().offset()).isEqualTo(23);
    }

    @Test
    void kinds() throws Exception {
        JsonArray array = (JsonArray) read("[{},[],\"s\",1,true,false,null]");
        assertThat(array.elements())
                .extracting(JsonValue::kind)
                .containsExactly("object", "array", "string", "number", "boolean", "boolean", "null");
        assertThat(array.elements())
                .extracting(JsonValue::text)
                .containsExactly("object", "array", "s", "1", "true", "false", "null");
    }

    @Test
    void escapesAreRead() throws Exception {
        assertThat(read("\"\\u00e4\\n\\/\\\"\\ud83d\\ude00\"")).isEqualTo(new JsonString(0, 26, "ä\n/\"\uD83D\uDE00"));
    }

    @Test
    void byteOrderMarkIsTolerated() throws Exception {
        assertThat(read("\uFEFF{}").kind()).isEqualTo("object");
    }

    @Test
    void depth_64isReadAnd65isRefused() throws Exception {
        assertThat(read("[".repeat(64) + "]".repeat(64)).kind()).isEqualTo("array");
        assertThat(refused(Bytes.utf8("[".repeat(65) + "]".repeat(65))).offset())
                .isBetween(64, 66);
    }

    @Test
    void strings_ofAMillionCharactersAreReadAndLongerOnesRefused() throws Exception {
        String longest = "x".repeat(JsonReader.MAX_STRING);
        assertThat(read('"' + longest + '"').text()).hasSize(JsonReader.MAX_STRING);
        refused(Bytes.utf8('"' + longest + "x".repeat(100_000) + '"'));
    }

    @Test
    void numbers_of100CharactersAreReadAndLongerOnesRefused() throws Exception {
        assertThat(read("1".repeat(100)).text()).hasSize(100);
        refused(Bytes.utf8("1".repeat(101)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "{",
                "[1",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "[1,]",
                "{} {}",
                "{}x",
                "NaN",
                "01",
                "+1",
                ".5",
                "1.",
                "'a'",
                "{a:1}",
                "// x\n1",
                "\"\t\"",
                "\"\\x\"",
                "\"abc",
                "tru",
                "Infinity",
                "nul",
                "\"\\u12\""
            })
    void whatIsNotJson_isRefused(String text) {
        refused(Bytes.utf8(text));
    }

    @Test
    void aProblemNamesItsPlace() {
        JsonSyntaxException problem = refused(Bytes.utf8("{\n \"a\": oops}"));
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.offset()).isBetween(8, 12);
    }

    /** Overlong forms, surrogates, bytes beyond Unicode, a cut-off character, a lone continuation byte. */
    @ParameterizedTest
    @ValueSource(strings = {"c080", "c0af", "e08080", "eda080", "f4908080", "f8", "c3", "e282", "80"})
    void invalidUtf8_isRefused(String bytes) {
        Bytes text = Bytes.hex("0a5b22" + bytes + "225d");
        assertThat(refused(text)).satisfies(problem -> {
            assertThat(problem.offset()).isEqualTo(3);
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(3);
        });
    }

    @Test
    void validUtf8OfEveryLength_isRead() throws Exception {
        String text = "ä€\uD83D\uDE00".repeat(2000);
        assertThat(read('"' + text + '"').text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void otherEncodings_areRefused(String charset) throws Exception {
        refused(Bytes.of("{\"a\":1}".getBytes(charset)));
    }

    @Test
    void bytesThatNeverOccurInUtf8_areRefused() {
        refused(Bytes.hex("22ff22"));
        refused(Bytes.hex("22787878fe22"));
    }

    @Test
    void isoLatin_isRefused() {
        refused(Bytes.of("\"ä\"".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a':1}",
                "{a:1}",
                "[1,]",
                "{\"a\":1,}",
                "[007]",
                "[+1]",
                "[NaN]",
                "\"\t\"",
                "\"\\x\"",
                "/* x */ 1",
                "1 // x"
            })
    void leniently_whatCarelessWritersMake_isRead(String text) throws Exception {
        assertThat(JsonReader.readLenient(Bytes.utf8(text))).isNotNull();
    }

    @Test
    void leniently_digitsAreKept() throws Exception {
        JsonArray array = (JsonArray) JsonReader.readLenient(Bytes.utf8("[007,1.50]"));
        assertThat(array.elements()).extracting(JsonValue::text).last().isEqualTo("1.50");
    }

    @Test
    void leniently_trailingTextIsRefused() {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> JsonReader.readLenient(Bytes.utf8("{} x")));
    }
}
