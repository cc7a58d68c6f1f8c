package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs records that are correctly signed and then bent, each in one way: the signature aspect accepts what it can. */
class SharedOcmfProbesTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());
    private static final int AT_LEAST = 64;

    /** Probes whose bending leaves nothing that could be verified. */
    private static final Map<String, Verdict> NOT_ACCEPTED = Map.of(
            "header lower-case \"ocmf|\"", Verdict.INVALID, // rule 1: the header is exactly OCMF
            "trailing text after signature JSON", Verdict.INVALID, // rule 3: nothing but white space may follow
            "SA ECDSA-secp256r1-SHA512 but signed with SHA-256", Verdict.INDETERMINATE, // rules 35, 36: never guessed
            "SA ECDSA-secp256r1 (no hash part)", Verdict.INDETERMINATE, // rule 35: outside of Table 22
            "SM text/plain", Verdict.INVALID, // rule 38: application/x-der only
            "SD odd length", Verdict.INVALID); // rule 39: no whole bytes

    @Test
    void all_probes_are_there() throws IOException, JsonSyntaxException {
        assertThat(read())
                .hasSizeGreaterThanOrEqualTo(AT_LEAST)
                .extracting(probe -> text(probe, "name"))
                .containsAll(NOT_ACCEPTED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> probes() throws IOException, JsonSyntaxException {
        return read().stream().map(probe -> dynamicTest(text(probe, "name"), () -> check(probe)));
    }

    private static List<JsonValue> read() throws IOException, JsonSyntaxException {
        JsonObject file = (JsonObject) JsonReader.read(
                Bytes.of(Files.readAllBytes(SharedVectors.folder("ocmf").resolve("probes/probes.json"))));
        return ((JsonArray) file.get("probes").orElseThrow()).elements();
    }

    private static void check(JsonValue probe) {
        CdrReport report =
                VERIFIER.verify(TestCdrs.raw("OCMF", text(probe, "ocmf"), Optional.of(text(probe, "public_key"))));
        assertThat(report.aspect(Aspect.SIGNATURE))
                .as(() -> report.findings().toString())
                .isEqualTo(NOT_ACCEPTED.getOrDefault(text(probe, "name"), Verdict.VALID));
    }

    private static String text(JsonValue probe, String name) {
        return ((JsonObject) probe).get(name).orElseThrow().text();
    }
}
