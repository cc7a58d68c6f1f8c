package io.github.eichcheck.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacksonTreeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    private static ObjectNode sample() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(Path.of("samples/valid-secp256r1.json")));
    }

    private static List<String> codes(CdrReport report) {
        return report.findings().stream().map(finding -> finding.code().id()).toList();
    }

    /** The totals alone: a sample's periods would differ as well. */
    private static CdrReport billing(double energy) throws IOException {
        ObjectNode cdr = sample().put("total_energy", energy);
        cdr.remove("charging_periods");
        return verify(cdr);
    }

    private static CdrReport verify(JsonNode tree) {
        return VERIFIER.verify(JacksonTree.cdr(tree));
    }

    @Test
    void everySample_hasTheVerdictOfItsText() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            List<Path> objects = samples.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> read(file).isObject())
                    .toList();
            assertThat(objects).hasSizeGreaterThan(20);
            for (Path file : objects) {
                CdrReport expected = VERIFIER.verify(Files.readString(file));
                CdrReport actual = verify(read(file));
                assertThat(actual.verdict()).as(file.toString()).isEqualTo(expected.verdict());
                assertThat(codes(actual)).as(file.toString()).containsAll(codes(expected));
            }
        }
    }

    private static JsonNode read(Path file) {
        try {
            return EXACT.readTree(Files.readString(file));
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // 10.500 kWh were signed; as a text the coarse ones are warnings
        "10.5, VALID, key/self-asserted",
        "10.6, INDETERMINATE, key/self-asserted totals/decimals-unknown totals/energy-rounded-coarsely",
        "10.7, INVALID, key/self-asserted totals/energy-differs",
        "10.501, VALID, key/self-asserted totals/energy-rounded",
        "10.513, INVALID, key/self-asserted totals/energy-differs",
    })
    void fewDecimals_excuseNothing_whereTheTreeMayHaveDroppedThem(double energy, Verdict verdict, String codes)
            throws IOException {
        CdrReport report = billing(energy);
        assertThat(codes(report)).containsExactlyInAnyOrder(codes.split(" "));
        assertThat(report.verdict()).isEqualTo(verdict);
    }

    @Test
    void whatIsNoObject_isNoCdr() {
        for (JsonNode tree :
                List.of(JSON.createArrayNode(), JSON.nullNode(), MissingNode.getInstance(), JSON.createObjectNode())) {
            assertThat(verify(tree).verdict()).isNotEqualTo(Verdict.VALID);
        }
    }
}
