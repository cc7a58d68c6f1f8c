package io.github.eichcheck.format.edl40;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.format.edl40.ebee.EbeeDecoder;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EDL40 records that other projects collected: the signature's aspect is what they found by independent means. */
class SharedEdl40Test {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    /** Records that are judged otherwise than their files say, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "edl40/mut_base32", "base32 is no encoding of OCPI values; the transport reads such a text as base64",
            "edl40/ocmf_receipt_template_with_publickey",
                    "an empty text: nothing was sent, so nothing is wrong with it");

    /** Worked examples whose file is absent, and the file that begins with the same telegram. */
    private static final Map<String, String> PRESENT = Map.of(
            "edl40/newehzsml_v0", "edl40/newehzsml_tx",
            "edl40/inline_old_eHZ_with_key", "edl40/inline_old_eHZ_no_pagination");

    record Item(String id, String method, Optional<String> key, String text, Verdict expected) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Item> items() throws IOException, JsonSyntaxException {
        List<Item> items = new ArrayList<>();
        for (String folder : List.of("safe/edl40", "safe/edl40_sig", "chargy/edl40-sml")) {
            try (Stream<Path> files = Files.list(SharedVectors.folder(folder))) {
                for (Path file : files.sorted().toList()) {
                    items.addAll(items(file));
                }
            }
        }
        return items.stream();
    }

    private static List<Item> items(Path file) throws IOException, JsonSyntaxException {
        JsonObject json = read(file);
        String id = text(json, "id").orElse(file.getFileName().toString());
        List<Item> items = new ArrayList<>();
        for (JsonValue text : array(json, "signed_data")) {
            items.add(new Item(
                    id,
                    text(json, "format").filter(f -> f.startsWith("EDL")).orElse("EDL_40_P"),
                    text(json, "public_key"),
                    text.text(),
                    expected(json, items.size())));
        }
        return items;
    }

    private static Verdict expected(JsonObject json, int index) {
        for (String name : List.of("signature_valid", "independent_check")) {
            List<JsonValue> checks = array(json, name);
            if (index < checks.size() && checks.get(index) instanceof JsonValue.JsonBoolean) {
                return checks.get(index).text().equals("true") ? Verdict.VALID : Verdict.INVALID;
            }
        }
        if (text(json, "expected").orElse("").equals("valid")) {
            return Verdict.VALID;
        }
        return text(json, "reason").orElse("").equals("no-key") ? Verdict.INDETERMINATE : Verdict.INVALID;
    }

    @ParameterizedTest
    @MethodSource("items")
    void sharedRecord_hasTheSignatureThatItsFileSays(Item item) {
        CdrReport report = VERIFIER.verify(Edl40Cdrs.of(item.method(), item.key(), item.text()));
        boolean asExpected = report.aspect(Aspect.SIGNATURE) == item.expected();

        assertThat(asExpected)
                .as("%s is %s: %s", item, report.aspect(Aspect.SIGNATURE), report.findings())
                .isEqualTo(!EXCEPTIONS.containsKey(item.id()));
        assertThat(report.aspect(Aspect.SIGNATURE) == Verdict.VALID && item.expected() != Verdict.VALID)
                .as("a false VALID")
                .isFalse();
    }

    @Test
    void workedExamples_giveTheSameBytesAndNumbers() throws IOException, JsonSyntaxException, DecodeException {
        Path folder = SharedVectors.folder("safe");
        int seen = 0;
        for (JsonValue each : ((JsonArray) JsonReader.read(bytes(folder.resolve("worked_examples.json")))).elements()) {
            JsonObject example = (JsonObject) each;
            String vector = text(example, "vector").orElseThrow();
            if (!vector.startsWith("edl40/") && !vector.startsWith("edl40_sig/")) {
                continue;
            }
            Path file = folder.resolve(PRESENT.getOrDefault(vector, vector) + ".json");
            boolean value = text(example, "part").orElse("").contains("value");
            List<SignedRecord> records =
                    decode(array(read(file), "signed_data").get(0).text());
            SignedRecord record = records.get(value && records.size() > 1 ? 1 : 0);
            assertThat(record.message().toHex())
                    .as(vector)
                    .isEqualTo(text(example, "signed_bytes_hex").orElseThrow());
            assertThat(record.signature().orElseThrow().value().r().toString(16))
                    .as(vector)
                    .isEqualTo(withoutZeros(text(example, "r_hex").orElseThrow()));
            assertThat(record.signature().orElseThrow().value().s().toString(16))
                    .as(vector)
                    .isEqualTo(withoutZeros(text(example, "s_hex").orElseThrow()));
            seen++;
        }
        assertThat(seen).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edl-40-02", "edl40plus-sml-within-safe-xml-container-01"})
    void rebuiltBlocks_areThoseOfAnotherProgram(String name) throws IOException, JsonSyntaxException, DecodeException {
        JsonObject json = read(SharedVectors.folder("chargy/edl40-sml").resolve(name + ".json"));
        List<JsonValue> blocks = array(json, "rebuilt_block_hex");
        for (int i = 0; i < blocks.size(); i++) {
            SignedRecord record =
                    decode(array(json, "signed_data").get(i).text()).get(0);
            assertThat(record.message().toHex()).isEqualTo(blocks.get(i).text());
        }
    }

    @Test
    void blocksOfChargeIt_verifyInsideXml() throws IOException, JsonSyntaxException {
        JsonObject json = read(SharedVectors.folder("chargy/chargeit-emh").resolve("chargeIT-Testdata-02.json"));
        for (int i = 0; i < 2; i++) {
            String xml = "<signedMeterValue><publicKey encoding=\"hex\">"
                    + text(json, "public_key").orElseThrow()
                    + "</publicKey><meterValueSignature encoding=\"hex\">"
                    + array(json, "signature_hex").get(i).text()
                    + "</meterValueSignature><encodedMeterValue encoding=\"hex\">"
                    + array(json, "rebuilt_block_hex").get(i).text() + "</encodedMeterValue></signedMeterValue>";
            assertThat(VERIFIER.verify(Edl40Cdrs.of("EDL_40_SIG", Optional.empty(), xml))
                            .aspect(Aspect.SIGNATURE))
                    .isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void severalMeterValuesInOneDocument_areSeveralRecords() throws IOException, JsonSyntaxException {
        JsonObject json = read(
                SharedVectors.folder("chargy/xml-signedMeterValue").resolve("documentation-example-2-values.json"));
        CdrReport report = VERIFIER.verify(Edl40Cdrs.of(
                "EDL_40_SIG", Optional.empty(), text(json, "container_xml").orElseThrow()));
        assertThat(report.aspect(Aspect.SIGNATURE)).isEqualTo(Verdict.VALID);
        assertThat(report.values().get(0).readings()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "composed-2.2.1-edl40-xml-raw",
                "composed-2.3.0-edl40-xml-b64",
                "composed-2.2.1-edl40-order-reversed",
                "composed-2.2.1-edl40-parking-after"
            })
    void sharedCdr_hasValidSignatures(String name) throws IOException, JsonSyntaxException {
        Bytes cdr = bytes(SharedVectors.folder("ocpi").resolve(name + ".json"));
        CdrReport report = VERIFIER.verify(cdr.toUtf8());
        assertThat(report.aspect(Aspect.SIGNATURE)).as("%s", report.findings()).isEqualTo(Verdict.VALID);
    }

    private static List<SignedRecord> decode(String text) throws DecodeException {
        String plain = text.strip().replace("&lt;", "<").replace("&gt;", ">");
        Bytes record = plain.startsWith("<") ? Bytes.utf8(plain) : binary(plain.replaceAll("\\s", ""));
        return new EbeeDecoder().decode(record, new DecodeContext(Location.of("/test")));
    }

    private static Bytes binary(String digits) {
        return digits.matches("[0-9A-Fa-f]+")
                ? Bytes.hex(digits)
                : Bytes.of(Base64.getDecoder().decode(digits));
    }

    private static String withoutZeros(String hex) {
        return hex.replaceFirst("^0+", "");
    }

    private static JsonObject read(Path file) throws IOException, JsonSyntaxException {
        return (JsonObject) JsonReader.read(bytes(file));
    }

    private static Bytes bytes(Path file) throws IOException {
        return Bytes.of(Files.readAllBytes(file));
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.get(name)
                .filter(value -> value instanceof JsonValue.JsonString)
                .map(JsonValue::text);
    }

    private static List<JsonValue> array(JsonObject json, String name) {
        return json.get(name)
                .filter(value -> value instanceof JsonArray)
                .map(value -> ((JsonArray) value).elements())
                .orElse(List.of());
    }
}
