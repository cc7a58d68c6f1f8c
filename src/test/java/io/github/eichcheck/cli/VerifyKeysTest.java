package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.generate.TestKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The option {@code --keys}. */
class VerifyKeysTest {
    private static final String SAMPLE = "samples/valid-secp256r1.json";
    private static final String KEY = base64("meter");
    private static final String OTHER = base64("another meter");
    private static final String CSV = "meter,public_key\n1ECK0000000001," + KEY + "\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"keys.csv, csv", "keys.ndjson, ndjson", "keys.txt, ndjson", "1ECK0000000001.pem, pem"})
    void listInAnyForm_givesTheSameReport(String name, String form) throws IOException {
        CommandLineRun run = verify(list(name, text(form)));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(verify(list("other.csv", CSV)).out());
        JsonNode cdr = new ObjectMapper().readTree(run.out()).at("/cdrs/0");
        assertThat(cdr.at("/values/0/key/source").asText()).isEqualTo("trusted");
        assertThat(cdr.at("/findings")).isEmpty();
    }

    @Test
    void folder_isReadWithAllItsLists_andWhatElseLiesThereIsNoted() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        list("sub/1ECK0000000001.pem", text("pem"));
        list("a.csv", "meter,public_key\nM2," + OTHER + "\n");
        list("README.md", "nothing");
        CommandLineRun run = verify(folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).hasLineCount(1).contains("1 other file passed over");
        assertThat(run.out()).contains("\"source\":\"trusted\"");
    }

    @Test
    void severalLists_areOne() throws IOException {
        String one = list("1.csv", "meter,public_key\nM2," + OTHER + "\n");
        CommandLineRun run = CommandLineRun.of("verify", "--keys", one, "--keys", list("2.csv", CSV), SAMPLE);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("trusted key, secp256r1");
    }

    @Test
    void unknownMeter_isIndeterminate() throws IOException {
        CommandLineRun run = verify(list("k.csv", CSV.replace("0001,", "0002,")));

        assertThat(run.code()).isEqualTo(3);
        JsonNode cdr = new ObjectMapper().readTree(run.out()).at("/cdrs/0");
        assertThat(cdr.at("/aspects/key").asText()).isEqualTo("INDETERMINATE");
        assertThat(cdr.at("/aspects/signature").asText()).isEqualTo("VALID");
        assertThat(cdr.at("/values/0/key/source").asText()).isEqualTo("cdr");
        assertThat(cdr.at("/findings").findValuesAsText("code")).containsExactly("key/not-listed");
    }

    @Test
    void otherKey_isInvalid_andSaysThatTheDataAreUnaltered() throws IOException {
        CommandLineRun run = verify(list("k.csv", CSV.replace(KEY, OTHER)));

        assertThat(run.code()).isEqualTo(1);
        JsonNode cdr = new ObjectMapper().readTree(run.out()).at("/cdrs/0");
        assertThat(cdr.at("/findings").findValuesAsText("code"))
                .containsExactlyInAnyOrder("key/differs-from-trusted", "key/signed-by-another", "signature/mismatch");
    }

    @Test
    void alteredData_areInvalid_andTheKeyIsNotBlamed() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "verify", "--format", "json", "--keys", list("k.csv", CSV), "samples/invalid-tampered.json");

        assertThat(run.code()).isEqualTo(1);
        JsonNode cdr = new ObjectMapper().readTree(run.out()).at("/cdrs/0");
        assertThat(cdr.at("/aspects/signature").asText()).isEqualTo("INVALID");
        assertThat(cdr.at("/aspects/key").asText()).isEqualTo("VALID");
    }

    @Test
    void badLine_isNotedWithItsPlace_andItsMeterIsNotProven() throws IOException {
        String list = list("k.csv", "meter,public_key\n1ECK0000000001,MFkw\nM2," + OTHER + "\n");
        CommandLineRun run = verify(list);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).startsWith("eichcheck: " + list + ":2 public_key: ");
        assertThat(new ObjectMapper().readTree(run.out()).at("/cdrs/0/findings").findValuesAsText("code"))
                .containsExactly("key/listed-key-unusable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "meter,key\nM1,K1\n", "meter,public_key\n", "meter,public_key\nM1,nothing\n", "{}"})
    void listWithoutAnyKey_isWrongUsage_beforeAnythingIsVerified(String text) throws IOException {
        CommandLineRun run = verify(list("k.csv", text));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("k.csv: there is no key in it that can be used");
    }

    @Test
    void missingList_isWrongUsage() {
        CommandLineRun run = verify(folder.resolve("gone.csv").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("gone.csv: no such file or directory");
    }

    @Test
    void endlessProblems_areCutShort() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            lines.add("," + KEY);
        }
        CommandLineRun run = verify(list("k.csv", CSV + String.join("\n", lines) + "\n"));

        assertThat(run.code()).isZero();
        assertThat(run.err()).hasLineCount(101).endsWith("and 50 more problems in the key lists\n");
    }

    /** What the samples sign: ten bytes, of which 0A and 01 may be left out, and the number that is printed on the meter. */
    @ParameterizedTest
    @CsvSource({
        "valid-alfen.json, 1ECK0000000001, 0A0145434B0000000001",
        "valid-mennekes.json, 1 ECK 00 0000 0001, 0A0145434B0000000001",
        "valid-edl40-sml.json, 1-EMH-00-0000-0001, 0A01454D480000000001"
    })
    void meterOfABinaryFormat_isFoundByItsPrintedNumberAndByItsBytes(String sample, String printed, String bytes)
            throws IOException {
        String file = "samples/" + sample;
        String json = Files.readString(Path.of(file), StandardCharsets.UTF_8);
        CdrReport report = CdrVerifier.with(Policy.interop()).verify(json);
        String key = Base64.getEncoder()
                .encodeToString(report.values()
                        .get(0)
                        .key()
                        .orElseThrow()
                        .key()
                        .toSpki()
                        .toArray());
        for (String meter : List.of(printed, bytes, bytes.substring(4))) {
            String list = list("k.csv", "meter,public_key\n" + meter + "," + key + "\n");
            CommandLineRun run = CommandLineRun.of("verify", "--format", "json", "--keys", list, file);
            assertThat(run.code()).as(meter).isZero();
            assertThat(run.out()).as(meter).contains("\"source\":\"trusted\"").doesNotContain("\"source\":\"cdr\"");
        }
    }

    private static CommandLineRun verify(String list) {
        return CommandLineRun.of("verify", "--format", "json", "--keys", list, SAMPLE);
    }

    private static String text(String form) {
        return switch (form) {
            case "csv" -> CSV;
            case "ndjson" -> "{\"meter\":\"1ECK0000000001\",\"public_key\":\"" + KEY + "\"}\n";
            default ->
                "-----BEGIN PUBLIC KEY-----\n" + KEY.replaceAll("(.{64})", "$1\n") + "\n-----END PUBLIC KEY-----\n";
        };
    }

    private String list(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static String base64(String name) {
        return Base64.getEncoder()
                .encodeToString(TestKey.named(name, Curve.SECP256R1).spki());
    }
}
