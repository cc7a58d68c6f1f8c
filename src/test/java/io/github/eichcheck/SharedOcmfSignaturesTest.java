package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the OCMF records of other projects and compares the signature aspect, and nothing else, with what an independent
 * check says of each signature.
 */
class SharedOcmfSignaturesTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    /** Items at hand when this test was written; a folder may grow but not shrink unnoticed. */
    private static final Map<String, Integer> AT_LEAST = Map.of("ocmf", 311, "safe/ocmf", 337);

    /**
     * Where the verdict rightly differs from what the independent check says of the bare ECDSA equation.
     *
     * @param ours the verdict of the signature aspect
     * @param reason why
     */
    private record Departure(Verdict ours, String reason) {}

    private static final String NO_SIGNATURE =
            "SD is an invented text that no reading makes a signature of (rule 39); no key is needed to see that";

    private static final Map<String, Departure> DEPARTURES = Map.ofEntries(
            entry(
                    "safe/ocmf/gen_key_wrong_oid#0",
                    Verdict.INDETERMINATE,
                    "the key names secp256k1 but is no point of it, so that there is no usable key; the check took SA's"
                            + " curve (rule 42; a key's own curve is never replaced by one that fits)"),
            entry(
                    "safe/ocmf/gen_malformed_lower_magic#0",
                    Verdict.INVALID,
                    "the header is ocmf, not OCMF (rule 1); the check looked at the payload only"),
            entry(
                    "safe/ocmf/inline_wrong_magic_ocma#0",
                    Verdict.INVALID,
                    "the header is OCMA, not OCMF (rule 1); the check looked at the payload only"),
            entry(
                    "safe/ocmf/gen_se_plain#0",
                    Verdict.INVALID,
                    "SE is neither hex nor base64 (rule 37); the check took SD for hex"),
            entry(
                    "safe/ocmf/gen_pipe_in_string#0",
                    Verdict.VALID,
                    "a text in the payload holds a separator (rule 4); the check cut there and could not go on"),
            entry("ocmf/ChargePi_ocmf-go/parser_test_examplePayload#0", Verdict.INVALID, NO_SIGNATURE),
            entry("ocmf/SAFE-eV_OCMF-spec/spec_example_1.0#0", Verdict.INVALID, NO_SIGNATURE),
            entry("ocmf/SAFE-eV_OCMF-spec/spec_example_1.1#0", Verdict.INVALID, NO_SIGNATURE),
            entry("ocmf/SAFE-eV_OCMF-spec/spec_example_1.1_draft_TT_in_RD#0", Verdict.INVALID, NO_SIGNATURE),
            entry("ocmf/SAFE-eV_OCMF-spec/spec_example_1.2#0", Verdict.INVALID, NO_SIGNATURE),
            entry("ocmf/SAFE-eV_OCMF-spec/spec_example_1.4.1#0", Verdict.INVALID, NO_SIGNATURE));

    private static Map.Entry<String, Departure> entry(String name, Verdict ours, String reason) {
        return Map.entry(name, new Departure(ours, reason));
    }

    @TestFactory
    Stream<DynamicTest> records_of_six_projects() throws IOException, JsonSyntaxException {
        return tests("ocmf");
    }

    @TestFactory
    Stream<DynamicTest> records_of_the_transparency_software() throws IOException, JsonSyntaxException {
        return tests("safe/ocmf");
    }

    @Test
    void every_departure_names_an_item_that_exists() throws IOException, JsonSyntaxException {
        List<String> names = Stream.concat(SharedOcmfItem.in("ocmf").stream(), SharedOcmfItem.in("safe/ocmf").stream())
                .map(SharedOcmfItem::name)
                .toList();
        assertThat(names).doesNotHaveDuplicates().containsAll(DEPARTURES.keySet());
    }

    private static Stream<DynamicTest> tests(String folder) throws IOException, JsonSyntaxException {
        List<SharedOcmfItem> items = SharedOcmfItem.in(folder);
        assertThat(items).hasSizeGreaterThanOrEqualTo(AT_LEAST.getOrDefault(folder, 1));
        return items.stream().map(item -> dynamicTest(item.name(), () -> check(item)));
    }

    private static void check(SharedOcmfItem item) {
        CdrReport report = VERIFIER.verify(TestCdrs.base64("OCMF", Bytes.utf8(item.record()), item.key()));
        Verdict ours = report.aspect(Aspect.SIGNATURE);
        Optional<Departure> departure = Optional.ofNullable(DEPARTURES.get(item.name()));
        if (departure.isPresent()) {
            assertThat(ours)
                    .as(departure.get().reason())
                    .isEqualTo(departure.get().ours())
                    .isNotIn(item.allowed());
        } else {
            assertThat(ours).as(() -> report.findings().toString()).isIn(item.allowed());
        }
        assertThat(report.values())
                .allSatisfy(value -> assertThat(value.proven()).isEqualTo(ours == Verdict.VALID));
        CdrReport raw = VERIFIER.verify(TestCdrs.raw("OCMF", item.record(), item.key()));
        assertThat(raw.aspect(Aspect.SIGNATURE)).as("the same record unencoded").isEqualTo(ours);
    }
}
