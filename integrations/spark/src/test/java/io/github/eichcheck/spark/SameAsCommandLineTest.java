package io.github.eichcheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same reports, to the last letter, as the command line. */
class SameAsCommandLineTest {
    private static final String SAMPLES = "../../samples";
    private static final SparkSession SPARK = LocalSpark.session();

    @TempDir
    private Path scratch;

    private String output() {
        return scratch.resolve("out").toString();
    }

    private List<String> job(int code, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--output", output(), "--overwrite"));
        assertThat(VerifyJob.execute(arguments.toArray(String[]::new))).isEqualTo(code);
        return ReportLines.of(table());
    }

    private Dataset<Row> table() {
        return SPARK.read().parquet(output());
    }

    @Test
    void allSamples_giveTheSame_inBothFormats() throws Exception {
        List<String> expected = ReportLines.of(CommandLine.verify(scratch, SAMPLES));
        assertThat(expected).hasSizeGreaterThan(30);
        assertThat(job(0, "--input", SAMPLES, "--format", "json")).isEqualTo(expected);
        assertThat(job(0, "--input", SAMPLES, "--format", "ndjson")).isEqualTo(expected);
    }

    @Test
    void twentyThousandCdrs_compressed_giveTheSame_andTheSummaryCountsThem() throws Exception {
        Path folder = scratch.resolve("cdrs");
        GeneratedCdrs.write(GeneratedCdrs.lines(20_000, 7), folder, 7);
        List<JsonNode> reports = CommandLine.verify(scratch, folder.toString());
        List<String> found = job(0, "--input", folder.toString(), "--format", "ndjson");
        assertThat(found).hasSizeGreaterThanOrEqualTo(20_000).isEqualTo(ReportLines.of(reports));
        Map<String, Long> codes = new TreeMap<>();
        reports.forEach(report -> report.at("/findings")
                .forEach(finding -> codes.merge(
                        finding.at("/code").textValue() + " "
                                + finding.at("/severity").textValue(),
                        1L,
                        Long::sum)));
        assertThat(codes.keySet().stream().filter(code -> code.startsWith("batch/")))
                .as("comparisons that were exercised")
                .contains(
                        "batch/cdr-repeated WARNING",
                        "batch/credit-not-proven UNCHECKED",
                        "batch/id-reused ERROR",
                        "batch/record-billed-twice ERROR",
                        "batch/session-in-two-cdrs WARNING");
        JsonNode summary = new ObjectMapper()
                .readTree(Files.readString(Path.of(output(), "_summary.json"), StandardCharsets.UTF_8));
        Map<String, Long> counted = new TreeMap<>();
        summary.at("/findings")
                .forEach(finding -> counted.put(
                        finding.at("/code").textValue() + " "
                                + finding.at("/severity").textValue(),
                        finding.at("/count").longValue()));
        assertThat(counted).isEqualTo(codes);
        for (String verdict : List.of("valid", "indeterminate", "invalid")) {
            assertThat(summary.at("/" + verdict).longValue())
                    .isEqualTo(reports.stream()
                            .filter(report -> report.at("/verdict").textValue().equalsIgnoreCase(verdict))
                            .count());
        }
    }

    @Test
    void whereTooManyLabelsShareKeys_everythingIsOnePart_andNothingElseIsFound() throws Exception {
        Path folder = scratch.resolve("cdrs");
        GeneratedCdrs.write(GeneratedCdrs.lines(1000, 9), folder, 2);
        assertThat(job(0, "--input", folder.toString(), "--format", "ndjson", "--most-pairs", "3"))
                .isEqualTo(ReportLines.of(CommandLine.verify(scratch, folder.toString())));
    }
}
