package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import io.github.eichcheck.ocpi.SourcePosition;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** What a report writer made of some CDRs. */
final class Written {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    private Written() {}

    /** Writes CDRs. */
    static String by(Function<OutputStream, ReportWriter> writer, CdrReport... reports) throws IOException {
        return by(writer, List.of(), reports);
    }

    /** Writes CDRs and inputs that could not be read. */
    static String by(Function<OutputStream, ReportWriter> format, List<UnreadInput> unread, CdrReport... reports)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter writer = format.apply(out);
        RunTally tally = new RunTally();
        writer.begin();
        for (CdrReport report : reports) {
            writer.cdr(report);
            tally.add(report);
        }
        unread.forEach(input -> tally.unread(input.file(), input.reason()));
        writer.end(tally.summary());
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A CDR without signed data, which is INDETERMINATE. */
    static CdrReport unsigned(String file, long line, String id) {
        String json = """
                {"country_code":"DE","party_id":"ABC","id":"%s","start_date_time":"2026-03-01T10:00:00Z",\
                "end_date_time":"2026-03-01T11:00:00Z","currency":"EUR","total_energy":10.000}""".formatted(id);
        CdrReport report = VERIFIER.verify(
                new CdrReader().read(new CdrJson(new SourcePosition(file, "", line, 1), Bytes.utf8(json))));
        if (report.verdict() != Verdict.INDETERMINATE) {
            throw new AssertionError(report);
        }
        return report;
    }

    /** One of each kind. */
    static CdrReport[] all() {
        return new CdrReport[] {
            SampleReports.valid(), SampleReports.unchecked(), SampleReports.invalid(), SampleReports.unreadable()
        };
    }
}
