package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.cli.CommandLineRun;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Annotations and a summary for GitHub, code quality for GitLab. */
class CiReportsTest {
    private static final UnreadInput MISSING = new UnreadInput("nope.json", "no such file");

    @Test
    void github_annotatesWhatIsNotValid_andCountsAll() throws IOException {
        assertThat(Written.by(GithubReport::new, List.of(MISSING), Written.all())
                        .lines())
                .containsExactly(
                        "::warning file=samples/unchecked.json,line=1,col=1,title=INDETERMINATE CDR DE ABC 4711"
                                + "::sample/no-key: there is no key",
                        "::error file=samples/invalid.json,line=1,col=1,title=INVALID CDR DE ABC 4711"
                                + "::sample/energy-differs: billed 11.000 kWh, signed 10.000 kWh",
                        "::error file=samples/broken.ndjson,line=7,col=1,title=INDETERMINATE not readable as a CDR"
                                + "::sample/no-key: there is no key",
                        "::error title=not read::nope.json: no such file",
                        "::notice title=eichcheck::4 CDRs: 1 valid, 2 indeterminate, 1 invalid"
                                + " (1 unreadable, 1 input not read)");
    }

    @Test
    void github_warningsDoNotCrowdOutErrors_andWhatIsMoreThanTenIsCounted() throws IOException {
        CdrReport[] reports = new CdrReport[40];
        Arrays.fill(reports, 0, 20, SampleReports.unchecked());
        Arrays.fill(reports, 20, 40, SampleReports.invalid());
        List<String> lines = Written.by(GithubReport::new, reports).lines().toList();

        assertThat(lines.stream().filter(line -> line.startsWith("::error "))).hasSize(10);
        assertThat(lines.stream().filter(line -> line.startsWith("::warning "))).hasSize(10);
        assertThat(lines).hasSize(21);
        assertThat(lines.get(20)).contains("%0A20 more");
    }

    @Test
    void github_standardInput_isNoFile() throws IOException {
        assertThat(Written.by(GithubReport::new, Written.unsigned("-", 1, "A")))
                .startsWith("::warning title=INDETERMINATE CDR DE ABC A::");
    }

    @Test
    void markdown_listsWhatIsNotValid_theWorstFirst() throws IOException {
        assertThat(Written.by(MarkdownReport::new, List.of(MISSING), Written.all()))
                .isEqualTo("""
                ## eichcheck

                4 CDRs: 1 valid, 2 indeterminate, 1 invalid (1 unreadable, 1 input not read)

                | verdict | CDR | place | findings |
                |---|---|---|---|
                | INVALID | `CDR DE ABC 4711` | `samples/invalid.json:1` \
                | `sample/energy-differs: billed 11.000 kWh, signed 10.000 kWh` |
                | INDETERMINATE | `not readable as a CDR` | `samples/broken.ndjson:7` | `sample/no-key: there is no key` |
                | not read | | `nope.json` | `no such file` |
                | INDETERMINATE | `CDR DE ABC 4711` | `samples/unchecked.json:1` | `sample/no-key: there is no key` |
                """);
        assertThat(Written.by(MarkdownReport::new, SampleReports.valid()))
                .isEqualTo("## eichcheck\n\n1 CDR: 1 valid, 0 indeterminate, 0 invalid\n");
    }

    @Test
    void markdown_staysBelowTheLimitOfGithub_andKeepsTheWorst() throws IOException {
        CdrReport[] reports = new CdrReport[30_000];
        Arrays.fill(reports, SampleReports.unchecked());
        reports[29_999] = SampleReports.invalid();
        String summary = Written.by(MarkdownReport::new, reports);

        assertThat(summary.getBytes(StandardCharsets.UTF_8).length).isBetween(999_000, 1 << 20);
        assertThat(summary.lines().filter(line -> line.startsWith("| INVALID ")))
                .hasSize(1);
        long rows = summary.lines()
                .filter(line -> line.startsWith("| INDETERMINATE "))
                .count();
        assertThat(summary).endsWith("\n" + (29_999 - rows) + " more are not listed, because this page is limited.\n");
    }

    /** The properties that GitLab's documentation demands, with the values that it names. */
    @Test
    void gitlab_hasEveryPropertyThatItNeeds() throws IOException {
        JsonNode issues =
                new ObjectMapper().readTree(Written.by(GitlabReport::new, List.of(MISSING, MISSING), Written.all()));
        Set<String> fingerprints = new TreeSet<>();
        List<String> severities = new ArrayList<>();
        for (JsonNode issue : issues) {
            assertThat(issue.fieldNames())
                    .toIterable()
                    .containsExactly("description", "check_name", "fingerprint", "severity", "location");
            assertThat(issue.at("/location/path").asText()).isNotEmpty().doesNotStartWith("./");
            assertThat(issue.at("/location/lines/begin").isInt()).isTrue();
            assertThat(fingerprints.add(issue.get("fingerprint").asText())).isTrue();
            severities.add(issue.get("check_name").asText() + " "
                    + issue.get("severity").asText());
        }

        assertThat(severities)
                .containsExactly(
                        "sample/no-key major",
                        "sample/odd minor",
                        "sample/energy-differs critical",
                        "sample/no-key blocker",
                        "unread blocker",
                        "unread blocker");
    }

    @Test
    void gitlab_nothingToSay_isAnEmptyArray() throws IOException {
        assertThat(Written.by(GitlabReport::new)).isEqualTo("[]\n");
    }

    @Test
    void csv_hasOneLineForACdr_withExactNumbers() throws IOException {
        assertThat(Written.by(CsvReport::new, Written.all()).split("\r\n", -1))
                .containsExactly(
                        "file,line,pointer,country_code,party_id,id,verdict,signature,key,session,totals,format,meter,"
                                + "signed_kwh,billed_kwh,difference_kwh,signed_start,signed_end,billed_start,billed_end,codes",
                        "samples/valid.json,1,,DE,ABC,4711,VALID,VALID,VALID,VALID,VALID,ocmf,1ABC0000000001,"
                                + "10.000,10.00,0.000,2026-03-01T10:00:00Z,2026-03-01T11:00:00Z,"
                                + "2026-03-01T10:00:00Z,2026-03-01T11:00:00Z,",
                        "samples/unchecked.json,1,,DE,ABC,4711,INDETERMINATE,VALID,INDETERMINATE,VALID,VALID,ocmf,"
                                + "1ABC0000000001,10.000,10.000,0.000,2026-03-01T10:00:00Z,2026-03-01T11:00:00Z,"
                                + "2026-03-01T10:00:00Z,2026-03-01T11:00:00Z,sample/no-key",
                        "samples/invalid.json,1,,DE,ABC,4711,INVALID,VALID,VALID,VALID,INVALID,ocmf,1ABC0000000001,"
                                + "10.000,11.000,1.000,2026-03-01T10:00:00Z,2026-03-01T11:00:00Z,"
                                + "2026-03-01T10:00:00Z,2026-03-01T11:00:00Z,"
                                + "sample/energy-differs sample/odd sample/noted",
                        "samples/broken.ndjson,7,,,,,INDETERMINATE,INDETERMINATE,INDETERMINATE,INDETERMINATE,"
                                + "INDETERMINATE,,,,,,,,,,sample/no-key",
                        "");
    }

    @Test
    void csv_standardInputAndNegativeNumbers_areNoFormulas() throws IOException {
        assertThat(Written.by(CsvReport::new, Written.unsigned("-", 1, "A"))
                        .lines()
                        .skip(1))
                .allMatch(line -> line.startsWith("-,1,,DE,ABC,A,INDETERMINATE,"));
        assertThat(new CsvLine().own("-1.5").data(Optional.of("-1.5")).end()).isEqualTo("-1.5,'-1.5\r\n");
    }

    @Test
    void sameInput_givesTheSameBytes() throws IOException {
        for (String format : new String[] {"junit", "sarif", "github", "markdown", "gitlab", "csv"}) {
            String first =
                    CommandLineRun.of("verify", "--format", format, "samples").out();
            assertThat(CommandLineRun.of("verify", "--format", format, "samples")
                            .out())
                    .isEqualTo(first)
                    .isNotEmpty();
        }
    }

    @Test
    void several_areEachWhatTheyWouldBeAlone() throws IOException {
        List<Function<OutputStream, ReportWriter>> writers = List.of(CsvReport::new, JunitReport::new);
        String both = Written.by(
                out -> new SeveralReports(
                        writers.stream().map(writer -> writer.apply(out)).toList()),
                SampleReports.invalid());

        assertThat(both)
                .isEqualTo(Written.by(CsvReport::new, SampleReports.invalid())
                        + Written.by(JunitReport::new, SampleReports.invalid()));
    }
}
