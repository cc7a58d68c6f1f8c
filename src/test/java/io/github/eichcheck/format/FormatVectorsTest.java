package io.github.eichcheck.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.TestCdrs;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every {@code formats/<id>/vectors.json}: the verdict, the signed energy and the exact set of findings. */
class FormatVectorsTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    record Case(String format, String encodingMethod, JsonObject test) {
        String text(String name) {
            return test.get(name).orElseThrow().text();
        }

        @Override
        public String toString() {
            return format + " " + text("tcId") + ": " + text("comment");
        }
    }

    static Stream<Case> cases() throws IOException, JsonSyntaxException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.find(Path.of("formats"), 2, (p, a) -> p.endsWith("vectors.json"))) {
            for (Path file : files.sorted().toList()) {
                JsonObject root = (JsonObject) JsonReader.read(Bytes.of(Files.readAllBytes(file)));
                String format = root.get("format").orElseThrow().text();
                String method =
                        root.get("encodingMethod").map(name -> name.text()).orElse("OCMF");
                for (var group : ((JsonArray) root.get("testGroups").orElseThrow()).elements()) {
                    ((JsonArray) ((JsonObject) group).get("tests").orElseThrow())
                            .elements()
                            .forEach(test -> cases.add(new Case(format, method, (JsonObject) test)));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void vector_isJudgedAsItSays_andNothingElse(Case vector) {
        CdrReport report = VERIFIER.verify(cdr(vector));
        Set<String> codes = report.findings().stream()
                .map(finding -> finding.code().id())
                .filter(code -> !code.startsWith("totals/") && !code.equals("key/self-asserted"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).containsExactlyElementsOf(expectedFindings(vector));
        Verdict verdict =
                report.aspect(Aspect.SIGNATURE).worse(report.aspect(Aspect.KEY)).worse(report.aspect(Aspect.SESSION));
        assertThat(verdict).isEqualTo(Verdict.valueOf(vector.text("verdict")));
        assertThat(report.signed().flatMap(CdrReport.Measured::energy).map(energy -> energy.toPlainString()))
                .isEqualTo(vector.test().get("energyKwh").map(value -> value.text()));
    }

    private static List<String> expectedFindings(Case vector) {
        return ((JsonArray) vector.test().get("findings").orElseThrow())
                .elements().stream().map(value -> value.text()).toList();
    }

    private static Cdr cdr(Case vector) {
        Bytes record = vector.test()
                .get("signedData")
                .map(text -> Bytes.utf8(text.text()))
                .orElseGet(() -> Bytes.hex(vector.text("signedDataHex")));
        SignedValue value = TestCdrs.value(
                0,
                vector.test().get("nature").map(nature -> nature.text()),
                Base64.getEncoder().encodeToString(record.toArray()));
        Optional<String> key = vector.test()
                .get("publicKey")
                .map(hex ->
                        Base64.getEncoder().encodeToString(Bytes.hex(hex.text()).toArray()));
        return TestCdrs.of(vector.encodingMethod(), key, List.of(value));
    }
}
