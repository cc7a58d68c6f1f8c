package io.github.eichcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.ValueReport.KeySource;
import io.github.eichcheck.cli.CommandLineRun;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.generate.TestKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the README shows and compares what it prints. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "$ ./eichcheck ";

    record Run(String command, String output) {
        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (String block : blocks("console")) {
            for (String part : block.split("(?m)^(?=\\$ )")) {
                if (part.startsWith(PROMPT)) {
                    int end = part.indexOf('\n');
                    runs.add(new Run(part.substring(PROMPT.length(), end), part.substring(end + 1)));
                }
            }
        }
        assertThat(runs).hasSizeGreaterThanOrEqualTo(2);
        return runs.stream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyRun_printsWhatTheReadmeShows(Run run) {
        CommandLineRun result = CommandLineRun.of(run.command().split(" "));
        assertThat(result.out()).isEqualTo(run.output());
    }

    @Test
    void theTwoCommands_areThoseThatCiRuns() throws IOException {
        String ci = Files.readString(Path.of(".ci/run"), StandardCharsets.UTF_8);
        List<String> commands = blocks("sh")
                .get(0)
                .lines()
                .map(line -> line.replaceFirst(" *#.*", ""))
                .toList();
        assertThat(commands).containsExactly("./eichcheck verify samples", "mvn verify");
        assertThat(ci.lines()).contains("./eichcheck verify samples || code=$?", "mvn verify");
    }

    @Test
    void javaSnippets_areTakenFromExamplesThatRun() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/io/github/eichcheck/examples/VerifyOneCdr.java"), StandardCharsets.UTF_8);
        for (String block : blocks("java")) {
            String[] lines = block.split("\n");
            assertThat(source)
                    .contains(String.join(
                            "\n",
                            Arrays.stream(lines)
                                    .map(line -> line.isEmpty() ? line : "    " + line)
                                    .toList()));
        }
        assertThat(blocks("java")).isNotEmpty();
    }

    @Test
    void theExample_decidesAsTheReadmeSays() throws IOException {
        VerifyOneCdr example = new VerifyOneCdr();
        assertThat(example.decide(sample("valid-secp256r1.json"))).isEqualTo("billable");
        assertThat(example.decide(sample("invalid-energy-differs.json"))).isEqualTo("totals/energy-differs");
        assertThat(example.decide(sample("indeterminate-unsigned.json"))).isEqualTo("signature/no-signed-data");
    }

    @Test
    void theExampleWithKeys_trustsThem_andNoOthers() throws IOException {
        String list = "meter,public_key\n1ECK0000000001,"
                + Base64.getEncoder()
                        .encodeToString(TestKey.named("meter", Curve.SECP256R1).spki());
        CdrReport report = VerifyOneCdr.trusting(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)))
                .verify(sample("valid-secp256r1.json"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.values().get(0).key().orElseThrow().source()).isEqualTo(KeySource.TRUSTED);
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("samples", name), StandardCharsets.UTF_8);
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        while (blocks.find()) {
            if (blocks.group(1).equals(language)) {
                found.add(blocks.group(2));
            }
        }
        return found;
    }
}
