package io.github.eichcheck.ocpi;

import static io.github.eichcheck.ocpi.Splitting.lines;
import static io.github.eichcheck.ocpi.Splitting.split;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.ocpi.CdrText.CdrJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken costs only itself. */
class CdrSplitterBrokenTest {
    private static final String A = "{\"id\":\"a\"}";
    private static final String B = "{\"id\":\"b\"}";

    @Test
    void brokenElementIsHandedOutForTheParserToRefuse() {
        assertThat(lines("[" + A + ",{\"id\":nope}," + B + "]"))
                .containsExactly("/0 1:2 " + A, "/1 1:13 {\"id\":nope}", "/2 1:25 " + B);
    }

    @Test
    void missingComma() {
        assertThat(lines("[" + A + " " + B + "]")).containsExactly("/0 1:2 " + A, "/1 1:13 NOT_JSON", "/1 1:13 " + B);
    }

    @Test
    void commasTooMany() {
        assertThat(lines("[," + A + ",," + B + ",]"))
                .containsExactly(
                        "/0 1:2 NOT_JSON", "/0 1:3 " + A, "/1 1:14 NOT_JSON", "/1 1:15 " + B, "/2 1:26 NOT_JSON");
    }

    @Test
    void garbageBetweenElements() {
        assertThat(lines("[" + A + " oops, " + B + "]"))
                .containsExactly("/0 1:2 " + A, "/1 1:13 NOT_JSON", "/1 1:19 " + B);
        assertThat(lines("[" + A + ", oops, " + B + "]"))
                .containsExactly("/0 1:2 " + A, "/1 1:14 NOT_JSON", "/2 1:20 " + B);
        assertThat(lines("[" + A + "}, " + B + "]")).containsExactly("/0 1:2 " + A, "/1 1:12 NOT_JSON", "/1 1:15 " + B);
    }

    @Test
    void elementsThatAreNoObjects() {
        assertThat(lines("[1, -2.5e3, \"{,]\", null, true, [[{}],{}], " + A + "]"))
                .containsExactly(
                        "/0 1:2 NOT_A_CDR",
                        "/1 1:5 NOT_A_CDR",
                        "/2 1:13 NOT_A_CDR",
                        "/3 1:20 NOT_A_CDR",
                        "/4 1:26 NOT_A_CDR",
                        "/5 1:32 NOT_A_CDR",
                        "/6 1:43 " + A);
    }

    @Test
    void truncatedInAnElement() {
        assertThat(lines("[" + A + ",\n{\"id\":\"b\",\"x\":{")).containsExactly("/0 1:2 " + A, "/1 2:1 TRUNCATED");
        assertThat(lines("{\"data\":[" + A + ",{\"id\":\"b"))
                .containsExactly("/data/0 1:10 " + A, "/data/1 1:21 TRUNCATED");
        assertThat(lines("{\"id\":1")).containsExactly(" 1:1 TRUNCATED");
    }

    @Test
    void truncatedBetweenElements() {
        assertThat(lines("[" + A + ",")).containsExactly("/0 1:2 " + A, "/1 1:13 TRUNCATED");
        assertThat(lines("{\"data\":[" + A + "]")).containsExactly("/data/0 1:10 " + A, " 1:21 TRUNCATED");
    }

    /** Each text stands for the middle one of three. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"x\",\"cdr_token\":{\"uid\":\"u\"}",
                "{\"id\":\"x\",\"cdr_token\":{\"uid\":\"u\",\"total_energy\":5}",
                "{\"id\":\"x\",\"charging_periods\":[{\"a\":1},\"total_energy\":5}",
                "{\"id\":\"x\",\"charging_periods\":[{\"a\":[{\"t\":1}],{\"a\":2}],\"total_energy\":1}",
                "{\"id\":\"x,\"party_id\":\"ABC\"}",
                "{\"id\":x\",\"party_id\":\"ABC\"}",
                "{\"id\":\"x\",\"remark\":\"he said \"hi\" to {me\"}",
                "{\"id\":\"x\",\"remark\":\"C:\\\"}",
                "{\"id\":\"x\",,}",
                "{\"id\" \"x\"}",
            })
    void brokenElementInTheMiddle_othersAreWhole(String broken) {
        for (String form :
                List.of("[%s,%s,%s]", "[\n%s,\n%s,\n%s\n]", "{\"data\":[%s, %s, %s],\"status_code\":1000}")) {
            List<CdrText> texts = split(form.formatted(A, broken, B));
            assertThat(texts.stream()
                            .filter(CdrJson.class::isInstance)
                            .map(text -> ((CdrJson) text).json().toUtf8()))
                    .as(form)
                    .contains(A, B);
            assertThat(lines(texts)).as(form).hasSize(3);
        }
    }

    @Test
    void brokenLastElementInAnEnvelope() {
        assertThat(split("{\"data\":[" + A + ",{\"id\":\"x,\"y\":\"z\"}],\"status_code\":1000}"))
                .hasSize(2);
    }

    @Test
    void ndjsonWithABrokenLineInTheMiddle() {
        assertThat(lines(A + "\n{\"id\":\"x\n\n  \r\n" + B + "\n"))
                .containsExactly(" 1:1 " + A, " 2:1 TRUNCATED", " 5:1 " + B);
    }

    @Test
    void ndjsonWithCarriageReturns() {
        assertThat(lines(A + "\r\n " + B + "\r\n")).containsExactly(" 1:1 " + A, " 2:2 " + B);
    }

    @Test
    void ndjsonWithGarbageLines() {
        assertThat(lines(A + "\n" + B + "\n# {comment}\n]\n" + A))
                .containsExactly(" 1:1 " + A, " 2:1 " + B, " 3:1 NOT_JSON", " 4:1 NOT_JSON", " 5:1 " + A);
    }

    @Test
    void ndjsonWithABrokenFirstLine() {
        assertThat(lines("{\"id\":\"x\",\"t\":{\"y\":\n" + A)).hasSize(1);
        assertThat(lines("{\"id\":\"x\",\"t\":{\"y\n" + A)).containsExactly(" 1:1 TRUNCATED", " 2:1 " + A);
        assertThat(lines("{\"id\":\"x\",\"t\":{\"y\":1,\n" + A)).containsExactly(" 1:1 TRUNCATED", " 2:1 " + A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ndjson", "a.jsonl", "A.NDJSON.gz", "a.JSONL.GZ"})
    void ndjsonByName(String name) {
        byte[] text = ("oops\n" + A + "\n{\"id\"\n" + B).getBytes(StandardCharsets.UTF_8);
        assertThat(lines(split(name, new ByteArrayInputStream(text), 1000)))
                .containsExactly(" 1:1 NOT_JSON", " 2:1 " + A, " 3:1 TRUNCATED", " 4:1 " + B);
    }

    @Test
    void ndjsonNameOnAnotherForm() {
        byte[] array = ("[" + A + ",\n" + B + "]").getBytes(StandardCharsets.UTF_8);
        assertThat(lines(split("a.ndjson", new ByteArrayInputStream(array), 1000)))
                .containsExactly("/0 1:2 " + A, "/1 2:1 " + B);
        byte[] pretty = "{\n\"id\":1\n}".getBytes(StandardCharsets.UTF_8);
        assertThat(lines(split("a.ndjson", new ByteArrayInputStream(pretty), 1000)))
                .containsExactly(" 1:1 {\n\"id\":1\n}");
    }

    @Test
    void ndjsonLineThatIsTooLong() {
        byte[] text = (A + "\n{\"id\":\"" + "x".repeat(100) + "\"}\n" + B).getBytes(StandardCharsets.UTF_8);
        assertThat(lines(split("f", new ByteArrayInputStream(text), 50)))
                .containsExactly(" 1:1 " + A, " 2:1 TOO_LARGE", " 3:1 " + B);
    }

    @Test
    void ndjsonOfEnvelopes() {
        assertThat(lines("{\"data\":[" + A + "]}\n{\"data\":[" + B + "]}\n"))
                .containsExactly("/data/0 1:10 " + A, "/data/0 2:10 " + B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":\n%s}", "{\"data\":[\n%s]}", "{\"data\":[{\"id\":0},\n%s]}"})
    void envelopeWhoseSecondLineBeginsWithABrace_isNoNdjson(String form) {
        assertThat(split(form.formatted(A))).last().isInstanceOfSatisfying(CdrJson.class, json -> {
            assertThat(json.position().pointer()).startsWith("/data");
            assertThat(json.json().toUtf8()).isEqualTo(A);
        });
    }

    @Test
    void prettyPrintedDocumentsOneAfterTheOther() {
        assertThat(lines("{}\n{\n\"id\":1\n}\n{\n\"id\":2\n}"))
                .containsExactly(" 1:1 {}", " 2:1 {\n\"id\":1\n}", " 5:1 {\n\"id\":2\n}");
    }

    @Test
    void notJsonAtAll() {
        assertThat(lines("<html><body>{x}</body></html>")).containsExactly(" 1:1 NOT_JSON");
        assertThat(lines("42")).containsExactly(" 1:1 NOT_A_CDR");
        assertThat(lines("\"text\"")).containsExactly(" 1:1 NOT_A_CDR");
        assertThat(lines("log\n" + A)).containsExactly(" 1:1 NOT_JSON", " 2:1 " + A);
    }

    @Test
    void garbageBehindADocument() {
        assertThat(lines(A + "}, x " + B)).containsExactly(" 1:1 " + A, " 1:11 NOT_JSON", " 1:16 " + B);
    }
}
