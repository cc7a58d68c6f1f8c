package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs records that are correctly signed and bent, each in one way: all is as {@code formats/ocmf/probes.md} says. */
class SharedOcmfProbesTest {
    private static final Path TABLE = Path.of("formats/ocmf/probes.md");
    private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+/[a-z0-9-]+)`");
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    /** What nearly all of them have and the table leaves out. */
    private static final Set<String> COMMON = Set.of("key/self-asserted", "key/form", "transport/raw");

    private record Row(List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }
    }

    private static List<Row> table() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.matches("\\| [0-9]+ \\|.*"))
                    .map(line -> new Row(Stream.of(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList()))
                    .toList();
        }
    }

    private static List<JsonValue> probes() throws IOException, JsonSyntaxException {
        JsonObject file = (JsonObject) JsonReader.read(
                Bytes.of(Files.readAllBytes(SharedVectors.folder("ocmf").resolve("probes/probes.json"))));
        return ((JsonArray) file.get("probes").orElseThrow()).elements();
    }

    @Test
    void the_table_has_a_row_with_a_reason_for_each_of_the_64() throws IOException {
        assertThat(table())
                .extracting(row -> row.cell(0))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 64).mapToObj(Integer::toString).toList());
        assertThat(table()).allSatisfy(row -> {
            assertThat(row.cells()).hasSize(10);
            assertThat(row.cell(1)).isNotEmpty();
            assertThat(row.cell(6)).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_probe_is_judged_as_the_table_says_and_nothing_else()
            throws IOException, JsonSyntaxException {
        List<JsonValue> probes = probes();
        List<Row> rows = table();
        assertThat(probes).hasSameSizeAs(rows);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> dynamicTest(rows.get(i).cell(1), () -> check(rows.get(i), probes.get(i))));
    }

    private static void check(Row row, JsonValue probe) {
        CdrReport report =
                VERIFIER.verify(TestCdrs.raw("OCMF", text(probe, "ocmf"), Optional.of(text(probe, "public_key"))));
        assertThat(List.of(Aspect.SIGNATURE, Aspect.KEY, Aspect.SESSION))
                .extracting(aspect -> report.aspect(aspect).name())
                .as(() -> report.findings().toString())
                .containsExactly(row.cell(2), row.cell(3), row.cell(4));
        assertThat(report.findings())
                .filteredOn(finding -> finding.aspect() != Aspect.TOTALS)
                .extracting(finding -> finding.code().id())
                .filteredOn(code -> !COMMON.contains(code))
                .hasSameElementsAs(codes(row.cell(5)));
        assertThat(List.of(
                        others(probe, "transparenzsoftware"), others(probe, "ocmf_js_node"), others(probe, "pyocmf")))
                .containsExactly(row.cell(7), row.cell(8), row.cell(9));
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String others(JsonValue probe, String program) {
        return text(probe, program).startsWith("verified") ? "yes" : "no";
    }

    private static String text(JsonValue probe, String name) {
        return ((JsonObject) probe).get(name).orElseThrow().text();
    }
}
