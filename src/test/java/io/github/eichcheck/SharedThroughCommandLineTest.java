package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.cli.CommandLineRun;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Records of other projects, wrapped in CDRs, through the command line: it says of their signatures what the library says,
 * whose verdicts the tests of each format compare with the files.
 */
class SharedThroughCommandLineTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    @ParameterizedTest
    @CsvSource({
        "safe/alfen, Alfen Eichrecht",
        "chargy/alfen, Alfen Eichrecht",
        "chargy/generated-divergence, Alfen Eichrecht",
        "safe/edl40, EDL_40_P",
        "safe/edl40_sig, EDL_40_SIG",
        "chargy/edl40-sml, EDL_40_P",
        "chargy/xml-signedMeterValue, EDL_40_SIG",
        "safe/edl40_mennekes, EDL40 Mennekes",
        "chargy/mennekes, EDL40 Mennekes"
    })
    void wrappedInCdrs_theCommandLineSaysWhatTheLibrarySays(String folder, String method)
            throws IOException, JsonSyntaxException {
        List<String> cdrs = cdrs(SharedVectors.folder(folder), method);
        assertThat(cdrs).isNotEmpty();
        String out = CommandLineRun.with(String.join("\n", cdrs) + "\n", "verify", "--format", "ndjson", "-")
                .out();
        List<String> lines = out.lines().toList();
        assertThat(lines).hasSameSizeAs(cdrs);
        for (int i = 0; i < lines.size(); i++) {
            String signature =
                    VERIFIER.verify(cdrs.get(i)).aspect(Aspect.SIGNATURE).name();
            assertThat(lines.get(i)).as(cdrs.get(i)).contains("\"aspects\":{\"signature\":\"" + signature + "\"");
        }
    }

    private static List<String> cdrs(Path folder, String method) throws IOException, JsonSyntaxException {
        List<String> cdrs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                if (JsonReader.read(Bytes.of(Files.readAllBytes(file))) instanceof JsonObject json) {
                    cdrs.addAll(cdrs(json, method));
                }
            }
        }
        return cdrs;
    }

    private static List<String> cdrs(JsonObject file, String method) {
        Optional<String> key =
                file.get("public_key").filter(JsonString.class::isInstance).map(JsonValue::text);
        List<JsonValue> records = file.get("signed_data")
                .filter(JsonArray.class::isInstance)
                .map(array -> ((JsonArray) array).elements())
                .orElse(List.of());
        return records.stream()
                .filter(JsonString.class::isInstance)
                .map(record -> cdr(record.text(), key, method))
                .toList();
    }

    private static String cdr(String record, Optional<String> key, String method) {
        StringWriter json = new StringWriter();
        json.append("{\"id\":\"C1\",\"total_energy\":1.000,\"signed_data\":{\"encoding_method\":")
                .append(text(method));
        key.ifPresent(given -> json.append(",\"public_key\":").append(text(given)));
        json.append(",\"signed_values\":[{\"nature\":\"End\",\"signed_data\":").append(text(record));
        return json.append("}]}}").toString();
    }

    private static String text(String raw) {
        return "\""
                + String.valueOf(com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance()
                        .quoteAsString(raw)) + "\"";
    }
}
