package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final RunSummary SUMMARY =
            new RunSummary(4, 1, 2, 1, 1, List.of(new UnreadInput("gone.json", "no such file")));

    @Test
    void every_report_follows_the_schema_that_is_shipped() throws IOException {
        ReportSchema.assertValid(json(SUMMARY, all()));
        ReportSchema.assertValid(json(new RunSummary(0, 0, 0, 0, 0, List.of())));
        ReportSchema.assertValid(json(SUMMARY, SampleReports.saying("\u001b[31m\u202e")));
    }

    @Test
    void every_line_of_ndjson_follows_the_schema_and_is_the_object_of_the_json_report() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdjsonReport writer = new NdjsonReport(out);
        writer.begin();
        for (CdrReport report : all()) {
            writer.cdr(report);
        }
        writer.end(SUMMARY);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4).allSatisfy(ReportSchema::assertValidCdr);
        assertThat(json(SUMMARY, all())).contains(String.join(",\n", lines));
    }

    @Test
    void keys_come_in_the_order_of_the_contract() throws IOException {
        JsonNode report = parse(json(SUMMARY, SampleReports.invalid()));

        assertThat(keys(report)).containsExactly("schema", "tool", "summary", "cdrs");
        assertThat(keys(report.get("tool"))).containsExactly("name", "version");
        assertThat(keys(report.get("summary")))
                .containsExactly("cdrs", "valid", "indeterminate", "invalid", "unreadable", "unread");
        JsonNode cdr = report.get("cdrs").get(0);
        assertThat(keys(cdr))
                .containsExactly("source", "cdr", "verdict", "aspects", "signed", "billed", "values", "findings");
        assertThat(keys(cdr.get("source"))).containsExactly("file", "pointer", "line");
        assertThat(keys(cdr.get("cdr"))).containsExactly("country_code", "party_id", "id");
        assertThat(keys(cdr.get("aspects"))).containsExactly("signature", "key", "session", "totals");
        assertThat(keys(cdr.get("signed"))).containsExactly("energy_kwh", "start", "end", "meter", "format");
        assertThat(keys(cdr.get("billed"))).containsExactly("energy_kwh", "start", "end");
        JsonNode value = cdr.get("values").get(0);
        assertThat(keys(value)).containsExactly("index", "nature", "format", "verdict", "transport", "key", "readings");
        assertThat(keys(value.get("key"))).containsExactly("source", "curve", "fingerprint");
        JsonNode reading = value.get("readings").get(0);
        assertThat(keys(reading)).containsExactly("register", "value", "unit", "time", "clock", "fields");
        assertThat(keys(reading.get("fields"))).containsExactly("RV", "RI");
        assertThat(keys(cdr.get("findings").get(2)))
                .containsExactly("code", "aspect", "severity", "pointer", "expected", "actual", "message");
        assertThat(keys(cdr.get("findings").get(1)))
                .containsExactly("code", "aspect", "severity", "pointer", "field", "message");
    }

    @Test
    void values_are_written_with_their_digits_and_in_utc() throws IOException {
        JsonNode cdr = parse(json(SUMMARY, SampleReports.invalid())).get("cdrs").get(0);

        assertThat(cdr.get("verdict").asText()).isEqualTo("INVALID");
        assertThat(cdr.at("/aspects/totals").asText()).isEqualTo("INVALID");
        assertThat(cdr.at("/aspects/session").asText()).isEqualTo("VALID");
        assertThat(cdr.at("/signed/energy_kwh").asText()).isEqualTo("10.000");
        assertThat(cdr.at("/values/0/readings/0/value").asText()).isEqualTo("1000.0");
        assertThat(cdr.at("/values/0/readings/0/time").asText()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(cdr.at("/values/0/readings/0/clock").asText()).isEqualTo("synchronized");
        assertThat(cdr.at("/values/0/key/source").asText()).isEqualTo("cdr");
        assertThat(cdr.at("/findings/2/code").asText()).isEqualTo("sample/energy-differs");
        assertThat(cdr.at("/findings/2/pointer").asText()).isEqualTo("/total_energy");
    }

    @Test
    void numbers_never_use_exponents() throws IOException {
        JsonNode cdr =
                parse(json(SUMMARY, SampleReports.saying("x"))).get("cdrs").get(0);

        assertThat(cdr.at("/values/0/readings/0/value").asText()).isEqualTo("1000");
    }

    @Test
    void readings_without_a_verified_signature_are_marked() throws IOException {
        JsonNode unchecked = parse(json(SUMMARY, SampleReports.unchecked()));
        JsonNode valid = parse(json(SUMMARY, SampleReports.valid()));

        assertThat(unchecked.at("/cdrs/0/values/0/readings/0/unproven").asBoolean())
                .isTrue();
        assertThat(valid.at("/cdrs/0/values/0/readings/0").has("unproven")).isFalse();
    }

    @Test
    void what_is_absent_is_left_out() throws IOException {
        JsonNode cdr =
                parse(json(SUMMARY, SampleReports.unreadable())).get("cdrs").get(0);

        assertThat(keys(cdr)).containsExactly("source", "cdr", "verdict", "aspects", "values", "findings");
        assertThat(cdr.get("cdr")).isEmpty();
    }

    @Test
    void dangerous_characters_are_escaped_and_survive_parsing() throws IOException {
        String text = "\u001b[2J\u009b\u202e\u2066\u200b\u2028\ufeff\ufffe\u007f \ud83d\ude00 \u00e4";
        String json = json(SUMMARY, SampleReports.saying(text));

        assertThat(json.codePoints().filter(c -> c != '\n' && TerminalText.isDangerous(c)))
                .isEmpty();
        assertThat(json).contains("\u00e4");
        assertThat(parse(json).at("/cdrs/0/cdr/id").asText()).isEqualTo(text);
    }

    @Test
    void unpaired_surrogates_do_not_break_the_report() throws IOException {
        String json = json(SUMMARY, SampleReports.saying("a\ud800b"));

        assertThat(json).containsIgnoringCase("a\\ud800b");
    }

    @Test
    void the_same_calls_give_the_same_bytes() throws IOException {
        assertThat(json(SUMMARY, all())).isEqualTo(json(SUMMARY, all()));
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(ToolVersion.number()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }

    private static CdrReport[] all() {
        return new CdrReport[] {
            SampleReports.valid(), SampleReports.unchecked(), SampleReports.invalid(), SampleReports.unreadable()
        };
    }

    private static String json(RunSummary summary, CdrReport... reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport writer = new JsonReport(out);
        writer.begin();
        for (CdrReport report : reports) {
            writer.cdr(report);
        }
        writer.end(summary);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode parse(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
