package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --format FORMAT[=FILE]}, given several times. */
class ReportOptionsTest {
    private static final String INVALID = "samples/invalid-page-of-three.json";

    @TempDir
    Path folder;

    @Test
    void everyReport_isWhatItWouldBeAlone() throws IOException {
        CommandLineRun run = verify("--format", "github", "--format=junit=@/a.xml", "--format", "csv=@/a.csv", INVALID);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(verify("--format", "github", INVALID).out());
        assertThat(Files.readString(folder.resolve("a.xml")))
                .isEqualTo(verify("--format", "junit", INVALID).out());
        assertThat(Files.readString(folder.resolve("a.csv")))
                .isEqualTo(verify("--format", "CSV", INVALID).out());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void output_isForTheReportWithoutAFile() throws IOException {
        CommandLineRun run = verify("--format", "json", "--format=csv=@/a.csv", "--output", "@/a.json", INVALID);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("3 CDRs: 1 valid, 1 indeterminate, 1 invalid");
        assertThat(Files.readString(folder.resolve("a.json")))
                .isEqualTo(verify("--format", "json", INVALID).out());
        assertThat(folder.resolve("a.csv")).exists();
    }

    @Test
    void allReports_seeTheSameCdrs() throws IOException {
        CommandLineRun run = verify(
                "--only", "invalid", "--format=sarif=@/a.sarif", "--format=csv=@/a.csv", "--format=json", INVALID);

        assertThat(new ObjectMapper().readTree(run.out()).get("cdrs")).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("a.csv"))).hasSize(2);
        assertThat(Files.readString(folder.resolve("a.sarif")))
                .contains("CDR-PAGE-2")
                .doesNotContain("CDR-PAGE-1", "CDR-PAGE-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "gitlab", "ndjson"})
    void whatDoesNotSayCounts_leavesThemToStandardError(String format) {
        assertThat(verify("--format", format, INVALID).err()).contains("3 CDRs: ");
        assertThat(verify("--format", format, "--quiet", INVALID).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format=csv --format=text",
                "--format=text --format=text",
                "--format=json=",
                "--format==@/a",
                "--format=bogus=@/a",
                "--format=csv=@/a --format=json=@/./a",
                "--format=csv=@/a --format=json --output=@/a",
                "--format=csv=@/a --output=@/b",
                "--format=csv=@/none/a",
                "--format=csv=@/a --format=json=@"
            })
    void wrongUsage_isSaid_andNothingIsWritten(String options) throws IOException {
        CommandLineRun run = verify(Stream.concat(Arrays.stream(options.split(" ")), Stream.of(INVALID))
                .toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("eichcheck: ").doesNotContain("Exception");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void completion_offersTheFormats() {
        assertThat(CommandLineRun.of("completion").out()).contains("junit", "sarif", "markdown", "gitlab");
    }

    /** An at sign stands for the folder. */
    private CommandLineRun verify(String... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of("verify"), Arrays.stream(arguments))
                .map(argument -> argument.replace("@", folder.toString()))
                .toArray(String[]::new));
    }
}
