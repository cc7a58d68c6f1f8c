package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.cli.CommandLineRun;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private static final UnreadInput MISSING = new UnreadInput("no such/\u00e4.json", "no such file");

    @Test
    void everyFinding_isAResult_exceptNotes() throws IOException {
        JsonNode run = run(Written.by(SarifReport::new, List.of(MISSING), Written.all()));

        assertThat(texts(run.at("/results"), "/ruleId"))
                .containsExactly("sample/no-key", "sample/odd", "sample/energy-differs", "sample/no-key");
        assertThat(texts(run.at("/results"), "/level")).containsExactly("warning", "note", "error", "warning");
        assertThat(texts(run.at("/tool/driver/rules"), "/id"))
                .containsExactly("sample/energy-differs", "sample/no-key", "sample/odd");
        assertThat(run.at("/tool/driver/rules/0/help/text").asText()).contains("Correct the bill.", "section 1");
        assertThat(run.at("/tool/driver/rules/0/shortDescription/text").asText())
                .doesNotContain("{");
        assertThat(run.at("/results/3/locations/0/physicalLocation")).isEqualTo(new ObjectMapper().readTree("""
                        {"artifactLocation":{"uri":"samples/broken.ndjson"},"region":{"startLine":7,"startColumn":1}}"""));
        JsonNode invocation = run.at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(texts(invocation.get("toolExecutionNotifications"), "/level"))
                .containsExactly("note", "error");
        assertThat(invocation
                        .at("/toolExecutionNotifications/1/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("no%20such/%C3%A4.json");
    }

    @Test
    void standardInput_isNoFile() throws IOException {
        JsonNode results =
                run(Written.by(SarifReport::new, Written.unsigned("-", 1, "A"))).get("results");

        assertThat(results).isNotEmpty();
        assertThat(results.findValues("physicalLocation")).isEmpty();
    }

    @Test
    void fingerprints_areUnique_andDoNotDependOnOrderOrPlace() throws IOException {
        CdrReport a = Written.unsigned("a.ndjson", 1, "A");
        CdrReport b = Written.unsigned("a.ndjson", 2, "B");
        CdrReport bElsewhere = Written.unsigned("c.ndjson", 9, "B");

        Map<String, String> one = fingerprints(Written.by(SarifReport::new, a, b, a));
        assertThat(fingerprints(Written.by(SarifReport::new, bElsewhere, a, a)).keySet())
                .isEqualTo(one.keySet());
        assertThat(one)
                .hasSize(3
                        * (int) a.findings().stream()
                                .filter(finding -> finding.severity() != Severity.INFO)
                                .count());
    }

    @Test
    void tooMany_loseTheLightestOfTheLast_andTheLogSaysHowMany() throws IOException {
        CdrReport[] reports = new CdrReport[SarifReport.LIMIT / 2 + 2];
        Arrays.fill(reports, SampleReports.invalid());
        reports[reports.length - 1] = SampleReports.unchecked();
        String log = Written.by(SarifReport::new, reports);
        JsonNode run = run(log);

        List<String> rules = texts(run.get("results"), "/ruleId");
        assertThat(rules).hasSize(SarifReport.LIMIT).endsWith("sample/energy-differs", "sample/no-key");
        assertThat(rules.stream().filter("sample/energy-differs"::equals)).hasSize(reports.length - 1);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/1/message/text")
                        .asText())
                .startsWith("3 further results are left out");
    }

    @Test
    void results_keepTheHeaviest_thenTheFirst_inTheirOrder() throws IOException {
        SarifResults results = new SarifResults(3);
        Severity[] severities = {
            Severity.WARNING, Severity.ERROR, Severity.WARNING, Severity.UNCHECKED, Severity.ERROR, Severity.WARNING
        };
        for (int i = 0; i < severities.length; i++) {
            results.add(severities[i], Integer.toString(i).getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        results.writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\n1,\n3,\n4\n");
        assertThat(results.left()).isEqualTo(3);
    }

    @Test
    void logs_followTheSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Files.readString(SharedVectors.folder("schemas").resolve("sarif-schema-2.1.0.json")));
        List<String> logs = List.of(
                Written.by(SarifReport::new),
                Written.by(SarifReport::new, List.of(MISSING), Written.all()),
                Written.by(SarifReport::new, SampleReports.saying("[a](b) {0} \u202e")),
                Written.by(SarifReport::new, Written.unsigned("-", 1, "A")),
                CommandLineRun.of("verify", "--format", "sarif", "samples", "nope.json")
                        .out());

        for (String log : logs) {
            assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
        }
    }

    private static Map<String, String> fingerprints(String log) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (JsonNode result : run(log).get("results")) {
            JsonNode fingerprints = result.get("partialFingerprints");
            String fingerprint = fingerprints.get("primaryLocationLineHash").asText();
            assertThat(fingerprints.get("eichcheckFinding/v1").asText()).isEqualTo(fingerprint);
            assertThat(found.put(fingerprint, result.get("ruleId").asText())).isNull();
        }
        return found;
    }

    private static JsonNode run(String log) throws IOException {
        return new ObjectMapper().readTree(log).at("/runs/0");
    }

    private static List<String> texts(JsonNode array, String pointer) {
        return array.findParents(pointer.substring(1)).stream()
                .map(node -> node.at(pointer).asText())
                .toList();
    }
}
