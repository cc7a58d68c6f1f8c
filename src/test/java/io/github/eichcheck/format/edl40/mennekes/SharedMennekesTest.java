package io.github.eichcheck.format.edl40.mennekes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.crypto.BouncyCastleVerifier;
import io.github.eichcheck.crypto.EcdsaVerifier;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of other projects: what their own checks say of each signature must be what this decoder leads to. */
class SharedMennekesTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    /** Where the signature aspect of a CDR is not what the file says of the signature alone, and why. */
    private static final Map<String, Verdict> EXCEPTIONS = Map.of(
            // Refused there because the end is missing; here one document for each of start and end is enough.
            "gen_missing_end.json", Verdict.VALID,
            // Good under the key in the document; with the other key of the CDR it is not.
            "gen_external_key_other.json", Verdict.INVALID);

    private static final Set<String> MATCHING_KEYS = Set.of("gen_external_key_match.json");

    record Case(String name, JsonObject json) {
        String text(String member) {
            return json.get(member).map(JsonValue::text).orElse("");
        }

        List<JsonValue> array(String member) {
            return json.get(member).map(value -> ((JsonArray) value).elements()).orElse(List.of());
        }

        Bytes document() {
            return Bytes.utf8(array("signed_data").get(0).text());
        }

        /** Whether each signature is good, by another program. */
        boolean genuine() {
            List<JsonValue> items = new ArrayList<>(array("signature_valid"));
            items.addAll(array("independent_check"));
            return items.stream().allMatch(item -> item.text().equals("true"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException, JsonSyntaxException {
        List<Case> cases = new ArrayList<>();
        for (String folder : List.of("safe/edl40_mennekes", "chargy/mennekes")) {
            try (Stream<Path> files = Files.list(SharedVectors.folder(folder))) {
                for (Path file : files.sorted().toList()) {
                    cases.add(new Case(file.getFileName().toString(), read(file)));
                }
            }
        }
        assertThat(cases).hasSize(25);
        return cases.stream();
    }

    private static JsonObject read(Path file) throws IOException, JsonSyntaxException {
        return (JsonObject) JsonReader.read(Bytes.of(Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySignature_isWhatItsFileSays(Case vector) {
        DecodeContext context = new DecodeContext(Location.of(""));
        boolean genuine = !vector.name().equals("gen_missing_end.json") && proven(vector.document(), context);

        assertThat(genuine).isEqualTo(vector.genuine());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void signatureAspect_ofACdrWithTheDocument_isTheSame_asTextAndInBase64(Case vector) {
        Verdict expected = EXCEPTIONS.getOrDefault(vector.name(), vector.genuine() ? Verdict.VALID : Verdict.INVALID);
        String text = vector.document().toUtf8();
        String base64 = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        for (String signedData : List.of(text, base64)) {
            CdrReport report = VERIFIER.verify(cdr(signedData, vector));
            assertThat(report.aspect(Aspect.SIGNATURE)).isEqualTo(expected);
            if (vector.text("expected").equals("invalid")) {
                assertThat(worst(report)).isEqualTo(Verdict.INVALID);
            }
            if (vector.text("expected").equals("valid")) {
                assertThat(worst(report)).isEqualTo(Verdict.VALID);
            }
        }
    }

    private static Verdict worst(CdrReport report) {
        return report.aspect(Aspect.SIGNATURE).worse(report.aspect(Aspect.KEY)).worse(report.aspect(Aspect.SESSION));
    }

    private static String cdr(String signedData, Case vector) {
        String key = vector.text("public_key");
        boolean given = vector.name().startsWith("gen_external") || MATCHING_KEYS.contains(vector.name());
        return "{\"id\":\"1\",\"signed_data\":{\"encoding_method\":\"EDL40 Mennekes\","
                + (given ? "\"public_key\":\"" + key + "\"," : "")
                + "\"signed_values\":[{\"nature\":\"End\",\"plain_data\":\"\",\"signed_data\":\""
                + signedData
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + "\"}]}}";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rebuiltBlocks_areThoseOfAnotherProgram(Case vector) throws DecodeException {
        List<String> expected =
                vector.array("rebuilt_block_hex").stream().map(JsonValue::text).toList();
        if (!expected.isEmpty()) {
            assertThat(decode(vector.document()).stream()
                            .map(record -> record.message().toHex()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void workedExamples_haveTheSameBytesNumbersAndKey() throws IOException, JsonSyntaxException, DecodeException {
        JsonValue root = JsonReader.read(
                Bytes.of(Files.readAllBytes(SharedVectors.folder("safe").resolve("worked_examples.json"))));
        JsonArray all = root instanceof JsonArray array
                ? array
                : (JsonArray) ((JsonObject) root).get("examples").orElseThrow();
        List<JsonObject> examples = all.elements().stream()
                .map(JsonObject.class::cast)
                .filter(example ->
                        example.get("vector").orElseThrow().text().equals("edl40_mennekes/chargingprocess_de_xml"))
                .toList();
        JsonObject file = read(SharedVectors.folder("safe/edl40_mennekes").resolve("chargingprocess_de_xml.json"));
        List<SignedRecord> records = decode(new Case("de", file).document());

        assertThat(examples).hasSize(2);
        for (int i = 0; i < 2; i++) {
            SignedRecord record = records.get(i);
            assertThat(record.message().toHex())
                    .isEqualTo(examples.get(i)
                            .get("signed_bytes_hex")
                            .orElseThrow()
                            .text());
            assertThat(record.signature().orElseThrow().value().r().toString(16))
                    .isEqualTo(examples.get(i).get("r_hex").orElseThrow().text());
            assertThat(record.signature().orElseThrow().value().s().toString(16))
                    .isEqualTo(examples.get(i).get("s_hex").orElseThrow().text());
            assertThat(record.embeddedKey().orElseThrow().point().toHex())
                    .isEqualTo("04"
                            + examples.get(i)
                                    .get("public_key_xy_or_point_hex")
                                    .orElseThrow()
                                    .text());
        }
    }

    @Test
    void transcriptionOfFinishedBlocks_givesTheSameBlocks() throws IOException, JsonSyntaxException, DecodeException {
        Path file = SharedVectors.folder("chargy/xml-signedMeterValue").resolve("documentation-example-2-values.json");
        Case vector = new Case("transcription", read(file));
        Bytes document = Bytes.utf8(vector.text("mennekes_transcription"));

        assertThat(proven(document, new DecodeContext(Location.of("")))).isTrue();
        assertThat(decode(document).stream()
                        .map(record -> Base64.getEncoder()
                                .encodeToString(record.message().toArray())))
                .isEqualTo(vector.array("signed_data").stream()
                        .map(JsonValue::text)
                        .toList());
    }

    private static List<SignedRecord> decode(Bytes document) throws DecodeException {
        return new MennekesDecoder().decode(document, new DecodeContext(Location.of("")));
    }

    /** Whether both measurements are there and signed by the key in the document. */
    private static boolean proven(Bytes document, DecodeContext context) {
        EcdsaVerifier verifier = new BouncyCastleVerifier();
        try {
            List<SignedRecord> records = new MennekesDecoder().decode(document, context);
            return records.size() == 2
                    && records.stream()
                            .allMatch(record -> verifier.verify(
                                    record.message(),
                                    record.signature().orElseThrow().value(),
                                    record.embeddedKey().orElseThrow()));
        } catch (DecodeException e) {
            return false;
        }
    }
}
