package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eichcheck.FindingCatalogue;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.report.ToolVersion;
import io.github.eichcheck.spi.Decoders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final List<String> CODES = FindingCatalogue.of(Decoders.installed()).all().stream()
            .map(FindingCode::id)
            .toList();

    @Test
    void version_is_one_line() {
        CommandLineRun run = CommandLineRun.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("eichcheck " + ToolVersion.number() + System.lineSeparator());
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "verify --help", "inspect -h", "formats --help", "explain --help", "completion --help"
            })
    void help_goes_to_standard_output(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: eichcheck");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_schema_is_printed() throws IOException {
        CommandLineRun run = CommandLineRun.of("--schema");

        assertThat(run.code()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).get("$id").asText()).isEqualTo("urn:eichcheck:report:1");
    }

    @Test
    void completion_is_a_shell_script_that_knows_the_commands() {
        CommandLineRun run = CommandLineRun.of("completion");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("verify", "inspect", "formats", "explain", "--energy-tolerance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bogus",
                "--bogus",
                "verify",
                "verify --bogus x.json",
                "verify --format pdf x.json",
                "verify --only good x.json",
                "verify --color sometimes x.json",
                "verify --profile lax x.json",
                "verify --energy-tolerance -1 x.json",
                "verify --energy-tolerance 1e9 x.json",
                "verify --time-tolerance soon x.json",
                "verify --severity nothing x.json",
                "verify --severity no/such-code=error x.json",
                "verify --severity cdr/not-json=fatal x.json",
                "verify --severities no/such/file.properties x.json",
                "--list-findings xml",
                "explain --format xml",
                "verify --output no/such/folder/report.json x.json",
                "verify --output . x.json",
                "verify --keys keys.csv x.json",
                "verify --jobs 0 x.json",
                "verify --jobs two x.json",
                "verify --progress maybe x.json",
                "verify --max-unpacked 1X x.json",
                "verify --max-ratio -1 x.json",
                "verify --include [ x.json",
                "verify --each-alone --ledger l.db x.json",
                "inspect",
                "inspect a b",
                "explain no/such-code",
                "formats x"
            })
    void wrong_usage_is_said_on_standard_error_and_exits_with_2(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("eichcheck: ").doesNotContain("\tat ", "Exception");
    }

    @Test
    void an_unknown_code_is_answered_with_those_that_are_near() {
        assertThat(CommandLineRun.of("explain", "cdr/not-jason").err()).contains("cdr/not-json");
        assertThat(CommandLineRun.of("verify", "--severity", "cdr/not-jason=error", "-")
                        .err())
                .contains("cdr/not-json");
    }

    @Test
    void a_code_is_explained() {
        CommandLineRun run = CommandLineRun.of("explain", "CDR/not-json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("cdr/not-json\n").contains("UNCHECKED", "what to do", "based on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "--list-findings", "--list-findings=text"})
    void all_findings_are_explained(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(CODES::contains)).containsExactlyElementsOf(CODES);
        assertThat(run.out().lines().filter(line -> line.startsWith("based on  ")))
                .hasSameSizeAs(CODES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain --format json", "--list-findings=json", "--list-findings json"})
    void all_findings_are_explained_as_json(String arguments) throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(CommandLineRun.of(arguments.split(" ")).out());

        assertThat(all).extracting(finding -> finding.get("code").asText()).containsExactlyElementsOf(CODES);
        for (JsonNode finding : all) {
            assertThat(finding.fieldNames())
                    .toIterable()
                    .containsExactly("code", "aspect", "severity", "message", "remedy", "reference");
            assertThat(finding.get("severity").fieldNames())
                    .toIterable()
                    .containsExactly("interop", "strict", "reference");
        }
    }

    @Test
    void one_finding_is_explained_as_json() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(CommandLineRun.of("explain", "--format", "json", "ocmf/fv-above-1-3")
                        .out());

        assertThat(all).hasSize(1);
        assertThat(all.get(0).get("severity"))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"interop\":\"INFO\",\"strict\":\"INFO\",\"reference\":\"ERROR\"}"));
    }

    @Test
    void dangerous_arguments_do_not_reach_the_terminal() {
        CommandLineRun run = CommandLineRun.of("verify", "\u001b[2J\u202e.json");

        assertThat(run.err()).contains("\\u001b[2J\\u202e").doesNotContain("\u001b", "\u202e");
        assertThat(run.out()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void an_output_that_cannot_be_written_is_said_and_exits_with_70() {
        CommandLineRun run = failing("No space left on device", "--schema");

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).startsWith("eichcheck: cannot write").hasLineCount(1);
    }

    private static CommandLineRun failing(String message, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(message);
            }
        };
        int code = Main.run(
                args,
                InputStream.nullInputStream(),
                new PrintStream(broken, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandLineRun(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
