package io.github.eichcheck.ocpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.eichcheck.ocpi.CdrText.CdrJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is in a file: an answer, never an exception, and no CDR is lost that nobody touched. */
class CdrReaderMutationTest {
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\n",
        " ",
        "null",
        "1",
        "\"data\"",
        "\"id\"",
        "x",
        "\u00e4",
        "\"a\":",
        "\0"
    };

    private static String cdr(int number) {
        return "{\"country_code\":\"DE\",\"party_id\":\"ABC\",\"id\":\"" + number
                + "\",\"cdr_token\":{\"uid\":\"u\"},\"charging_periods\":[{\"dimensions\":[{\"type\":\"ENERGY\","
                + "\"volume\":1}]},{\"dimensions\":[]}],\"total_energy\":1.0,\"signed_data\":{\"signed_values\":["
                + "{\"nature\":\"Start\",\"plain_data\":\"{\\\"a\\\":[\\\"b\\\"]}\",\"signed_data\":\"c\"}]}}";
    }

    private static void readAll(byte[] input) {
        CdrReader reader = new CdrReader();
        List<CdrText> texts = Splitting.split("f", new ByteArrayInputStream(input), 5000);
        assertThat(texts.size()).isLessThanOrEqualTo(input.length + 1);
        texts.forEach(text -> assertThat(reader.read(text)).isNotNull());
    }

    @Test
    void randomPieces() {
        Random random = new Random(1);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 20_000; i++) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(40); n >= 0; n--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                readAll(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void randomBytes() {
        Random random = new Random(2);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 2_000; i++) {
                byte[] bytes = new byte[random.nextInt(300)];
                random.nextBytes(bytes);
                readAll(bytes);
                readAll(Splitting.join(new byte[] {0x1F, (byte) 0x8B, 8, 0}, bytes));
            }
        });
    }

    @Test
    void mutatedDocuments() {
        Random random = new Random(3);
        String array = "{\"data\":[" + cdr(0) + ",\n" + cdr(1) + ",\n" + cdr(2) + "],\"status_code\":1000}";
        byte[] packed = Splitting.gzip(array);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 5_000; i++) {
                readAll(mutate(array.getBytes(StandardCharsets.UTF_8), 0, array.length(), random));
                readAll(mutate(packed.clone(), 0, packed.length, random));
            }
        });
    }

    /** One byte of the middle CDR is changed: the first is always whole, and the last almost always. */
    @Test
    void aChangedByteInTheMiddle_leavesTheOthersWhole() {
        Random random = new Random(4);
        String head = "[" + cdr(0) + ",";
        String array = head + cdr(1) + "," + cdr(2) + "]";
        List<String> lost = new ArrayList<>();
        int runs = 5_000;
        for (int i = 0; i < runs; i++) {
            byte[] bytes = array.getBytes(StandardCharsets.UTF_8);
            mutate(bytes, head.length(), head.length() + cdr(1).length(), random);
            List<String> whole = Splitting.split(bytes).stream()
                    .filter(CdrJson.class::isInstance)
                    .map(text -> ((CdrJson) text).json().toUtf8())
                    .toList();
            assertThat(whole).contains(cdr(0));
            if (!whole.contains(cdr(2))) {
                lost.add(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        assertThat(lost).hasSizeLessThan(runs / 100);
    }

    /** In newline-delimited JSON without exception. */
    @Test
    void aChangedByteInALine_leavesTheOtherLinesWhole() {
        Random random = new Random(5);
        String lines = cdr(0) + "\n" + cdr(1) + "\n" + cdr(2) + "\n";
        int start = cdr(0).length() + 1;
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
            mutate(bytes, start + 1, start + cdr(1).length(), random);
            assertThat(Splitting.split(bytes).stream()
                            .filter(CdrJson.class::isInstance)
                            .map(text -> ((CdrJson) text).json().toUtf8()))
                    .contains(cdr(0), cdr(2));
        }
    }

    private static byte[] mutate(byte[] bytes, int from, int to, Random random) {
        byte[] values = "{}[],:\"\\\n x1".getBytes(StandardCharsets.UTF_8);
        bytes[from + random.nextInt(to - from)] = values[random.nextInt(values.length)];
        return bytes;
    }
}
