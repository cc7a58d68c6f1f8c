package io.github.eichcheck.format.alfen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonBoolean;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other projects' Alfen records: what their files say of each record's signature, and of whole sessions. */
class SharedAlfenTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    /** Items of which the signature aspect differs from what the file expects, and why. */
    private static final Map<String, Verdict> SIGNATURE_EXCEPTIONS = Map.of(
            // The key that came with it is no key at all (8 is no digit of base32), which concerns the aspect key only;
            // the record's own key fits.
            "inline_start_other_key_1char.json[0]", Verdict.VALID);

    /** Files of several records whose verdict differs from what the file expects, or of which it expects nothing. */
    private static final Map<String, Verdict> SESSION_EXCEPTIONS = Map.of(
            // One and the same start, twice. The peer takes it for a start and a stop.
            "ALFEN-Testdata-03_SAFEXMLContainer_withExtensions.json",
            Verdict.INDETERMINATE,
            // The file claims nothing; what its note says of the content decides.
            "alfen_fatal-status-bits.json",
            Verdict.INVALID,
            "alfen_stop-lower-than-start.json",
            Verdict.INVALID);

    record Item(String file, JsonObject vector, int index) {
        String text() {
            return elements(vector, "signed_data").get(index).text();
        }

        Optional<String> key() {
            return vector.get("public_key").filter(JsonString.class::isInstance).map(JsonValue::text);
        }

        /** The file's statement about the item's signature, else about the whole. */
        Verdict expected() {
            for (String name : List.of("signature_valid", "independent_check")) {
                if (vector.get(name).isPresent() && elements(vector, name).get(index) instanceof JsonBoolean said) {
                    return said.value() ? Verdict.VALID : Verdict.INVALID;
                }
            }
            return expectedOfFile();
        }

        /** What the file expects of the whole; where it claims nothing, its note calls all signatures correct. */
        Verdict expectedOfFile() {
            String expected = vector.get("expected").orElseThrow().text();
            return expected.equals("valid") || expected.equals("unclaimed") ? Verdict.VALID : Verdict.INVALID;
        }

        @Override
        public String toString() {
            return file + "[" + index + "]";
        }
    }

    static List<Item> items() throws IOException, JsonSyntaxException {
        List<Item> items = new ArrayList<>();
        for (Path file : files()) {
            JsonObject vector = (JsonObject) JsonReader.read(Bytes.of(Files.readAllBytes(file)));
            IntStream.range(0, elements(vector, "signed_data").size())
                    .forEach(i -> items.add(new Item(file.getFileName().toString(), vector, i)));
        }
        return items;
    }

    /** One item, the first, of each file that holds more than one. */
    static List<Item> sessions() throws IOException, JsonSyntaxException {
        return items().stream()
                .filter(item -> item.index() == 0)
                .filter(item -> elements(item.vector(), "signed_data").size() > 1)
                .toList();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("safe/alfen", "chargy/alfen", "chargy/generated-divergence")) {
            try (Stream<Path> all = Files.list(SharedVectors.folder(folder))) {
                all.filter(file -> !file.getFileName().toString().startsWith("ocmf"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static List<JsonValue> elements(JsonObject object, String name) {
        return ((JsonArray) object.get(name).orElseThrow()).elements();
    }

    @ParameterizedTest
    @MethodSource("items")
    void signatureAspect_isWhatTheFileSays(Item item) {
        Verdict expected = SIGNATURE_EXCEPTIONS.getOrDefault(item.toString(), item.expected());
        assertThat(verify(List.of(item.text()), item.key()).aspect(Aspect.SIGNATURE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void session_isJudgedAsTheFileSays(Item first) {
        List<String> texts = elements(first.vector(), "signed_data").stream()
                .map(JsonValue::text)
                .toList();
        CdrReport report = verify(texts, first.key());
        Verdict verdict =
                report.aspect(Aspect.SIGNATURE).worse(report.aspect(Aspect.KEY)).worse(report.aspect(Aspect.SESSION));
        Verdict expected = SESSION_EXCEPTIONS.getOrDefault(first.file(), first.expectedOfFile());
        assertThat(verdict)
                .as("%s", report.findings().stream().map(f -> f.code().id()).toList())
                .isEqualTo(expected);
    }

    @Test
    void composedCdr_isValid_withTheEnergyOfItsFile() throws IOException {
        Path file = SharedVectors.folder("ocpi").resolve("composed-2.2.1-alfen-b64.json");
        CdrReport report = VERIFIER.verify(Bytes.of(Files.readAllBytes(file)));
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signed().flatMap(CdrReport.Measured::energy))
                .hasValueSatisfying(energy -> assertThat(energy).isEqualByComparingTo("0.138"));
    }

    private static CdrReport verify(List<String> texts, Optional<String> key) {
        String values = texts.stream()
                .map(text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1)))
                .map(text -> "{\"signed_data\":\"" + text + "\"}")
                .collect(Collectors.joining(","));
        return VERIFIER.verify("{\"id\":\"vector\",\"signed_data\":{\"encoding_method\":\"Alfen Eichrecht\","
                + key.map(text -> "\"public_key\":\"" + text + "\",").orElse("") + "\"signed_values\":[" + values
                + "]}}");
    }
}
