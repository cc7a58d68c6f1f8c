package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eichcheck.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not depend on signatures; CDRs here carry none, so that they are INDETERMINATE. */
class VerifyCommandTest {
    private static final String UNSIGNED = """
            {"country_code":"DE","party_id":"ABC","id":"%s","start_date_time":"2026-03-01T10:00:00Z",\
            "end_date_time":"2026-03-01T11:00:00Z","currency":"EUR","total_energy":10.000}
            """;

    @TempDir
    Path folder;

    @Test
    void an_unsigned_cdr_is_indeterminate() {
        CommandLineRun run = CommandLineRun.with(unsigned("A"), "verify", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).startsWith("INDETERMINATE  CDR DE ABC A\n  -:1\n");
        assertThat(run.out()).endsWith("\n1 CDR: 0 valid, 1 indeterminate, 0 invalid\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void json_goes_to_standard_output_alone_and_follows_the_schema() throws IOException {
        CommandLineRun run = CommandLineRun.with(unsigned("\u00c4"), "verify", "--format", "json", "-");

        ReportSchema.assertValid(run.out());
        assertThat(parse(run.out()).at("/cdrs/0/cdr/id").asText()).isEqualTo("\u00c4");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_file_grades_many_findings_and_the_option_wins_over_it() throws IOException {
        Path file = Files.writeString(folder.resolve("grades.properties"), """
                # what this operator makes of it
                Signature/No-Signed-Data = info
                session/no-readings : INFO
                key/not-checked info
                totals/not-compared=info
                """);

        CommandLineRun all = CommandLineRun.with(unsigned("A"), "verify", "--severities", file.toString(), "-");
        CommandLineRun butOne = CommandLineRun.with(
                unsigned("A"),
                "verify",
                "--severities",
                file.toString(),
                "--severity",
                "totals/not-compared=error",
                "-");

        assertThat(all.code()).isZero();
        assertThat(butOne.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no/such-code = info",
                "cdr/not-json = fatal",
                "cdr/not-json",
                "cdr/not-json=info\ncdr/not-json=error",
                "cdr/not-json = \\u00"
            })
    void a_file_of_grades_with_a_fault_is_wrong_usage(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("grades.properties"), text);

        CommandLineRun run = CommandLineRun.with(unsigned("A"), "verify", "--severities", file.toString(), "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file.toString());
    }

    @Test
    void ndjson_has_one_line_for_a_cdr_and_the_counts_on_standard_error() {
        CommandLineRun run = CommandLineRun.with(unsigned("A") + unsigned("B"), "verify", "--format", "NDJSON", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(2).allSatisfy(ReportSchema::assertValidCdr);
        assertThat(run.err()).isEqualTo("eichcheck: 2 CDRs: 0 valid, 2 indeterminate, 0 invalid\n");
        assertThat(CommandLineRun.with(unsigned("A"), "verify", "--format=ndjson", "--quiet", "-")
                        .err())
                .isEmpty();
    }

    @Test
    void what_can_be_read_is_reported_beside_what_cannot() throws IOException {
        CommandLineRun run = CommandLineRun.with(
                unsigned("A"),
                "verify",
                "--format",
                "json",
                folder.resolve("gone.json").toString(),
                "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(parse(run.out()).at("/summary/cdrs").asInt()).isEqualTo(1);
        assertThat(parse(run.out()).at("/summary/unread/0/file").asText()).endsWith("gone.json");
        assertThat(run.err()).startsWith("eichcheck: ").contains("gone.json").hasLineCount(1);
        ReportSchema.assertValid(run.out());
    }

    @Test
    void a_broken_line_costs_only_itself() throws IOException {
        CommandLineRun run =
                CommandLineRun.with(unsigned("A") + "{\"id\":\n" + unsigned("B"), "verify", "--format", "json", "-");

        assertThat(run.code()).isEqualTo(2);
        JsonNode report = parse(run.out());
        assertThat(report.at("/summary/unreadable").asInt()).isEqualTo(1);
        assertThat(report.get("cdrs").findValuesAsText("id")).containsExactly("A", "B");
        assertThat(report.at("/cdrs/1/source/line").asInt()).isEqualTo(2);
        assertThat(report.at("/cdrs/1/verdict").asText()).isEqualTo("INDETERMINATE");
        assertThat(report.get("cdrs").get(1).get("aspects"))
                .allMatch(aspect -> !aspect.asText().equals("VALID"));
        ReportSchema.assertValid(run.out());
    }

    @Test
    void an_input_without_any_cdr_is_no_cdr_that_is_valid() {
        for (String empty : new String[] {"", "\n", "[]"}) {
            CommandLineRun run = CommandLineRun.with(empty, "verify", "-");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).isNotEmpty();
        }
    }

    @Test
    void only_filters_what_is_shown_and_nothing_else() throws IOException {
        CommandLineRun run = CommandLineRun.with(unsigned("A"), "verify", "--format=json", "--only", "invalid", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(parse(run.out()).get("cdrs")).isEmpty();
        assertThat(parse(run.out()).at("/summary/indeterminate").asInt()).isEqualTo(1);
    }

    @Test
    void quiet_text_has_one_line_for_a_cdr() {
        CommandLineRun run = CommandLineRun.with(unsigned("A"), "verify", "--quiet", "-");

        assertThat(run.out()).startsWith("INDETERMINATE  -:1  CDR DE ABC A").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void colour_is_off_unless_asked_for() {
        assertThat(CommandLineRun.with(unsigned("A"), "verify", "-").out()).doesNotContain("\u001b");
        assertThat(CommandLineRun.with(unsigned("A"), "verify", "--color", "always", "-")
                        .out())
                .contains("\u001b[");
        assertThat(CommandLineRun.with(unsigned("A"), "verify", "--color", "always", "--format", "json", "-")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void a_report_in_a_file_is_the_same_as_on_standard_output() throws IOException {
        Path report = folder.resolve("report.json");
        CommandLineRun run =
                CommandLineRun.with(unsigned("A"), "verify", "--format=json", "--output", report.toString(), "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(report))
                .isEqualTo(CommandLineRun.with(unsigned("A"), "verify", "--format=json", "-")
                        .out());
    }

    private static String unsigned(String id) {
        return UNSIGNED.formatted(id);
    }

    private static JsonNode parse(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
