package io.github.eichcheck.ocpi;

import static io.github.eichcheck.ocpi.Splitting.gzip;
import static io.github.eichcheck.ocpi.Splitting.join;
import static io.github.eichcheck.ocpi.Splitting.lines;
import static io.github.eichcheck.ocpi.Splitting.split;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.ocpi.CdrText.CdrJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CdrSplitterTest {
    private static final String A = "{\"id\":\"a\"}";
    private static final String B = "{\"id\":\"b\"}";

    @Test
    void bareObject() {
        assertThat(lines(" \n  " + A + "\n")).containsExactly(" 2:3 " + A);
    }

    @Test
    void arrayOverSeveralLines() {
        assertThat(lines("[\r\n " + A + ",\r\n  " + B + "\r\n]\r\n")).containsExactly("/0 2:2 " + A, "/1 3:3 " + B);
    }

    @Test
    void columnsCountCharacters() {
        assertThat(lines("[{\"id\":\"ä€\"}," + B + "]")).containsExactly("/0 1:2 {\"id\":\"ä€\"}", "/1 1:14 " + B);
    }

    @Test
    void envelopeWithArrayBeforeTheStatus() {
        assertThat(lines("{\"data\":[" + A + "," + B + "],\"status_code\":1000}"))
                .containsExactly("/data/0 1:10 " + A, "/data/1 1:21 " + B);
    }

    @Test
    void envelopeWithObjectAfterTheStatus() {
        String envelope =
                "{ \"status_code\" : 1000, \"x\": {\"data\": [1]}, \"data\" : " + A + " , \"timestamp\":\"t\"}";
        assertThat(lines(envelope)).containsExactly("/data 1:54 " + A);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "[]",
                "{\"data\":[]}",
                "{\"data\":null,\"status_code\":2000}",
                "{\"status_code\":2001,\"status_message\":\"x\"}"
            })
    void nothingInIt(String text) {
        assertThat(lines(text)).isEmpty();
    }

    @Test
    void dataThatIsATextIsNoCdr() {
        assertThat(lines("{\"data\":\"x\",\"status_code\":1000}")).containsExactly("/data 1:9 NOT_A_CDR");
    }

    @Test
    void dataTwiceIsReadTwice() {
        assertThat(lines("{\"data\":[" + A + "],\"data\":" + B + "}"))
                .containsExactly("/data/0 1:10 " + A, "/data 1:29 " + B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "signed_data", "charging_periods", "total_energy", "start_date_time", "cdr_token"})
    void cdrWithAMemberCalledDataIsNoEnvelope(String name) {
        String cdr = "{\"country_code\":\"DE\",\"" + name + "\":1,\"data\":[{}]}";
        assertThat(lines(cdr)).containsExactly(" 1:1 " + cdr);
    }

    @Test
    void dataInsideAStringIsNoMember() {
        String cdr = "{\"x\":\"\\\",\\\"data\\\":[\",\"id\":1}";
        assertThat(lines(cdr)).containsExactly(" 1:1 " + cdr);
    }

    @Test
    void concatenatedDocuments() {
        assertThat(lines("{\n \"id\":3}" + A + B + " [" + A + "]\n{\"data\":" + B + "}"))
                .containsExactly(" 1:1 {\n \"id\":3}", " 2:9 " + A, " 2:19 " + B, "/0 2:31 " + A, "/data 3:9 " + B);
    }

    @Test
    void bracketsAndEscapedQuotesInStringsAreNoBorders() {
        String cdr = "{\"id\":\"}]{[\\\"}\\\\\"}";
        assertThat(lines("[" + cdr + "," + B + "]")).containsExactly("/0 1:2 " + cdr, "/1 1:21 " + B);
    }

    @Test
    void byteOrderMarkIsSkippedAndCountsInNoColumn() {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        assertThat(lines(split(join(mark, A.getBytes(StandardCharsets.UTF_8))))).containsExactly(" 1:1 " + A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void otherEncodingsAreRefusedOnce(String charset) throws Exception {
        assertThat(lines(split(("[" + A + "]").getBytes(charset)))).containsExactly(" 1:1 NOT_UTF8");
    }

    @Test
    void gzip_plain() {
        assertThat(lines(split(gzip("[" + A + "," + B + "]")))).containsExactly("/0 1:2 " + A, "/1 1:13 " + B);
    }

    @Test
    void gzip_manyMembersAndPadding() {
        byte[] packed = join(gzip("[" + A), gzip(","), gzip(""), gzip(B + "]"), new byte[512]);
        assertThat(lines(split(packed))).containsExactly("/0 1:2 " + A, "/1 1:13 " + B);
    }

    @Test
    void gzip_streamThatSaysNothingIsAvailable() {
        byte[] packed = join(gzip(A + "\n"), gzip(B + "\n"));
        var in = Splitting.dripping(packed, 1);
        assertThat(lines(split("x.gz", in, 1000))).containsExactly(" 1:1 " + A, " 2:1 " + B);
    }

    @Test
    void gzip_garbageAfterAMember() {
        byte[] packed = join(gzip(A + "\n"), new byte[] {1, 2, 3});
        assertThat(lines(split(packed))).containsExactly(" 1:1 " + A, " 2:1 GZIP_DAMAGED");
    }

    @Test
    void gzip_wrongChecksum() {
        byte[] packed = gzip(A);
        packed[packed.length - 8] ^= 1;
        assertThat(lines(split(packed))).containsExactly(" 1:1 " + A, " 1:11 GZIP_DAMAGED");
    }

    @Test
    void gzip_cutOff() {
        byte[] packed = gzip("[" + A + "," + B + "]");
        assertThat(split(Arrays.copyOf(packed, packed.length - 12)).stream()
                        .filter(CdrJson.class::isInstance)
                        .count())
                .isLessThanOrEqualTo(2);
        assertThat(lines(split(Arrays.copyOf(packed, packed.length - 4))))
                .last()
                .asString()
                .endsWith("GZIP_DAMAGED");
    }

    @Test
    void gzip_optionalHeaderFields() {
        byte[] plain = gzip(A);
        byte[] header = {0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0, 2, 0, 9, 9, 'n', 0, 'c', 0, 7, 7};
        assertThat(lines(split(join(header, Arrays.copyOfRange(plain, 10, plain.length)))))
                .containsExactly(" 1:1 " + A);
    }

    @Test
    void threeMegabytesThroughSmallReads() {
        StringBuilder array = new StringBuilder("[");
        String filler = "x".repeat(990);
        for (int i = 0; i < 3000; i++) {
            array.append(i == 0 ? "" : ",\n").append("{\"id\":").append(i).append(",\"f\":\"");
            array.append(filler).append("\"}");
        }
        byte[] bytes = array.append("]").toString().getBytes(StandardCharsets.UTF_8);
        List<CdrText> texts = split("f", Splitting.dripping(bytes, 777), 2000);
        assertThat(texts).hasSize(3000);
        CdrJson last = (CdrJson) texts.get(2999);
        assertThat(last.position()).isEqualTo(new SourcePosition("f", "/2999", 3000, 1));
        assertThat(last.json().toUtf8()).isEqualTo("{\"id\":2999,\"f\":\"" + filler + "\"}");
    }

    @Test
    void everyReadSizeGivesTheSame() {
        String text = "{\"status_code\":1000,\"data\":[" + A + ",{\"x\":\"\\\\\\\"}\"}, 7 ," + B + "]}" + A;
        List<String> expected = lines(text);
        assertThat(expected).hasSize(5);
        for (int size = 1; size < 60; size++) {
            var in = Splitting.dripping(text.getBytes(StandardCharsets.UTF_8), size);
            assertThat(lines(split("f.json", in, 1000))).isEqualTo(expected);
        }
    }

    @Test
    void tooLongCdrCostsOnlyItself() {
        String big = "{\"id\":\"" + "x".repeat(200_000) + "\"}";
        var in = new ByteArrayInputStream(("[" + A + "," + big + "," + B + "]").getBytes(StandardCharsets.UTF_8));
        assertThat(lines(split("f", in, 1000))).containsExactly("/0 1:2 " + A, "/1 1:13 TOO_LARGE", "/2 1:200023 " + B);
    }

    @Test
    void lengthLimitIsExact() {
        assertThat(lines(split("f", new ByteArrayInputStream(A.getBytes(StandardCharsets.UTF_8)), 10)))
                .containsExactly(" 1:1 " + A);
        assertThat(lines(split("f", new ByteArrayInputStream(A.getBytes(StandardCharsets.UTF_8)), 9)))
                .containsExactly(" 1:1 TOO_LARGE");
    }

    @Test
    void envelopeLongerThanACdrMayBeIsNoProblem() {
        String envelope =
                "{\"note\":\"" + "x".repeat(3000) + "\",\"data\":[" + A + "],\"more\":\"" + "y".repeat(3000) + "\"}";
        var in = new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8));
        assertThat(lines(split("f", in, 100))).containsExactly("/data/0 1:3020 " + A);
    }

    @Test
    void tooDeepCdrCostsOnlyItself() {
        String deep = "{\"x\":" + "[".repeat(64) + "]".repeat(64) + "}";
        assertThat(lines("[" + deep + "," + B + "]")).containsExactly("/0 1:2 TOO_LARGE", "/1 1:137 " + B);
        String allowed = "{\"x\":" + "[".repeat(63) + "]".repeat(63) + "}";
        assertThat(lines("[" + allowed + "]")).containsExactly("/0 1:2 " + allowed);
    }
}
