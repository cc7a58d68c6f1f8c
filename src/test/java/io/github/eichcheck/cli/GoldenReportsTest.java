package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.report.ReportSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports of every sample, byte for byte. The verdict is checked against the sample's name; the golden files show
 * how it is said. To write them anew, add {@code -Deichcheck.regenerate=true} and read the difference.
 */
class GoldenReportsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_isJudgedAsItsNameSays(String sample) {
        int expected = switch (sample.substring(0, sample.indexOf('-'))) {
            case "valid" -> 0;
            case "invalid" -> 1;
            case "indeterminate" -> 3;
            default -> throw new AssertionError("the name of " + sample + " does not begin with a verdict");
        };
        assertThat(CommandLineRun.of("verify", "samples/" + sample).code()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textReport_isTheGoldenOne(String sample) throws IOException {
        golden(sample + ".txt", CommandLineRun.of("verify", "samples/" + sample).out());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonReport_isTheGoldenOne_andFitsTheSchema(String sample) throws IOException {
        String json = CommandLineRun.of("verify", "--format", "json", "samples/" + sample)
                .out();
        ReportSchema.assertValid(json);
        golden(sample + ".json", json);
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "ndjson"})
    void wholeFolder_endsWithOne_becauseItHoldsInvalidCdrs(String format) {
        assertThat(CommandLineRun.of("verify", "--format", format, "samples").code())
                .isEqualTo(1);
    }

    private static void golden(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("eichcheck.regenerate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
