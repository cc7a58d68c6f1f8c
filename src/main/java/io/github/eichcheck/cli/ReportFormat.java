package io.github.eichcheck.cli;

import io.github.eichcheck.report.BriefTextReport;
import io.github.eichcheck.report.CsvReport;
import io.github.eichcheck.report.GithubReport;
import io.github.eichcheck.report.GitlabReport;
import io.github.eichcheck.report.JsonReport;
import io.github.eichcheck.report.JunitReport;
import io.github.eichcheck.report.MarkdownReport;
import io.github.eichcheck.report.NdjsonReport;
import io.github.eichcheck.report.ReportWriter;
import io.github.eichcheck.report.SarifReport;
import io.github.eichcheck.report.TextReport;
import io.github.eichcheck.report.html.HtmlOptions;
import io.github.eichcheck.report.html.HtmlReport;
import java.io.OutputStream;

/** The forms that a report can take. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** One JSON object. */
    JSON,
    /** One JSON object a line. */
    NDJSON,
    /** A test report. */
    JUNIT,
    /** Static analysis results. */
    SARIF,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** A summary for a page. */
    MARKDOWN,
    /** GitLab's code quality report. */
    GITLAB,
    /** A table. */
    CSV,
    /** A page for people. */
    HTML;

    /** Returns a writer; colour and brevity concern text only, the options HTML only. */
    ReportWriter writer(OutputStream out, boolean colour, boolean brief, HtmlOptions html) {
        return switch (this) {
            case TEXT -> brief ? new BriefTextReport(out, colour) : new TextReport(out, colour);
            case JSON -> new JsonReport(out);
            case NDJSON -> new NdjsonReport(out);
            case JUNIT -> new JunitReport(out);
            case SARIF -> new SarifReport(out);
            case GITHUB -> new GithubReport(out);
            case MARKDOWN -> new MarkdownReport(out);
            case GITLAB -> new GitlabReport(out);
            case CSV -> new CsvReport(out);
            case HTML -> new HtmlReport(out, html);
        };
    }

    /** Returns whether the report itself says how many CDRs there were. */
    boolean saysCounts() {
        return switch (this) {
            case TEXT, JSON, JUNIT, SARIF, GITHUB, MARKDOWN, HTML -> true;
            case NDJSON, GITLAB, CSV -> false;
        };
    }
}
