package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final RunSummary SUMMARY = new RunSummary(12, 5, 3, 4, 0, List.of());

    @Test
    void the_verdict_comes_first_and_the_counts_last() throws IOException {
        String text = text(false, SampleReports.invalid());

        assertThat(text).startsWith("INVALID  CDR DE ABC 4711\n");
        assertThat(text).endsWith("\n12 CDRs: 5 valid, 3 indeterminate, 4 invalid\n");
    }

    @Test
    void signed_and_billed_energy_stand_side_by_side_with_their_difference() throws IOException {
        assertThat(text(false, SampleReports.invalid()))
                .contains("energy signed 10.000 kWh, billed 11.000 kWh, difference +1.000 kWh\n");
        assertThat(text(false, SampleReports.valid()))
                .contains("energy signed 10.000 kWh, billed 10.00 kWh, no difference\n");
    }

    @Test
    void parts_come_in_the_order_of_interest() throws IOException {
        assertThat(text(false, SampleReports.invalid()))
                .containsSubsequence(
                        "INVALID",
                        "energy signed",
                        "signature  VALID",
                        "key        VALID",
                        "session    VALID",
                        "totals     INVALID",
                        "value 0: Start, ocmf",
                        "1-0:1.8.0*255  1000.0 Wh  2026-03-01T10:00:00Z  clock synchronized",
                        "ERROR  sample/energy-differs  at /total_energy",
                        "expected 10.000 kWh, actual 11.000 kWh",
                        "Correct the bill.",
                        "WARNING  sample/odd  at /signed_data/signed_values/0  field RD[1].RV",
                        "INFO  sample/noted");
    }

    @Test
    void readings_are_marked_where_their_signature_was_not_verified() throws IOException {
        assertThat(text(false, SampleReports.unchecked()))
                .contains("  unproven\n")
                .contains("energy signed 10.000 kWh (unproven), billed");
        assertThat(text(false, SampleReports.valid())).doesNotContain("unproven");
    }

    @Test
    void what_is_no_cdr_is_said_to_be_none() throws IOException {
        assertThat(text(false, SampleReports.unreadable()))
                .startsWith("INDETERMINATE  not readable as a CDR\n  samples/broken.ndjson:7\n")
                .doesNotContain("energy signed");
    }

    @Test
    void nothing_from_the_data_moves_the_cursor() throws IOException {
        for (boolean brief : new boolean[] {false, true}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReportWriter writer = brief ? new BriefTextReport(out, false) : new TextReport(out, false);
            writer.cdr(SampleReports.saying("\u001b[2J\r\n\t\u009b\u202e\u2066\u200b\u2028\ufeff\ud800"));

            assertThat(out.toString(StandardCharsets.UTF_8).codePoints())
                    .allMatch(c -> c == '\n' || !TerminalText.isDangerous(c));
        }
    }

    @Test
    void lines_have_no_tabs_and_no_blanks_at_their_end() throws IOException {
        assertThat(text(false, SampleReports.valid(), SampleReports.invalid(), SampleReports.unreadable())
                        .lines())
                .allMatch(line -> line.equals(line.stripTrailing()) && !line.contains("\t"));
    }

    @Test
    void colour_comes_only_when_asked_for() throws IOException {
        assertThat(text(true, SampleReports.invalid())).contains("\u001b[1;31mINVALID\u001b[0m");
        assertThat(text(false, SampleReports.invalid())).doesNotContain("\u001b");
        assertThat(text(true, SampleReports.invalid()).replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(text(false, SampleReports.invalid()));
    }

    @Test
    void the_brief_report_has_one_line_for_a_cdr() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefTextReport writer = new BriefTextReport(out, false);
        writer.begin();
        writer.cdr(SampleReports.valid());
        writer.cdr(SampleReports.invalid());
        writer.end(SUMMARY);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "VALID          samples/valid.json:1  CDR DE ABC 4711",
                        "INVALID        samples/invalid.json:1  CDR DE ABC 4711  sample/energy-differs");
    }

    @Test
    void long_sentences_are_wrapped_and_long_words_stay_whole() {
        TextLines lines = new TextLines();
        String word = "x".repeat(150);
        lines.wrapped(4, "several words ".repeat(20) + word);

        assertThat(lines.toString().lines()).allMatch(line -> line.startsWith("    "));
        assertThat(lines.toString().lines().filter(line -> line.length() > 100)).containsExactly("    " + word);
    }

    @Test
    void the_counts_mention_what_was_not_read() {
        RunTally tally = new RunTally();
        tally.add(SampleReports.valid());
        tally.add(SampleReports.unreadable());
        tally.unread("gone.json", "no such file");

        assertThat(tally.summary().line())
                .isEqualTo("2 CDRs: 1 valid, 1 indeterminate, 0 invalid (1 unreadable, 1 input not read)");
    }

    private static String text(boolean colour, CdrReport... reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextReport writer = new TextReport(out, colour);
        writer.begin();
        for (CdrReport report : reports) {
            writer.cdr(report);
        }
        writer.end(SUMMARY);
        return out.toString(StandardCharsets.UTF_8);
    }
}
