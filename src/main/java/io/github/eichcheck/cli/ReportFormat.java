package io.github.eichcheck.cli;

import io.github.eichcheck.report.BriefTextReport;
import io.github.eichcheck.report.JsonReport;
import io.github.eichcheck.report.NdjsonReport;
import io.github.eichcheck.report.ReportWriter;
import io.github.eichcheck.report.TextReport;
import java.io.OutputStream;

/** The forms that a report can take. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** One JSON object. */
    JSON,
    /** One JSON object a line. */
    NDJSON;

    /** Returns a writer; colour and brevity concern text only. */
    ReportWriter writer(OutputStream out, boolean colour, boolean brief) {
        return switch (this) {
            case TEXT -> brief ? new BriefTextReport(out, colour) : new TextReport(out, colour);
            case JSON -> new JsonReport(out);
            case NDJSON -> new NdjsonReport(out);
        };
    }

    /** Reads the word. */
    static final class Converter extends WordConverter<ReportFormat> {
        Converter() {
            super(ReportFormat.class);
        }
    }
}
