package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one JSON object a line for every CDR, each as soon as it is known. Holds nothing in memory. */
public final class NdjsonReport implements ReportWriter {
    private final OutputStream out;

    /**
     * A report in NDJSON.
     *
     * @param out where it goes; flushed after every line
     */
    public NdjsonReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void cdr(CdrReport report) throws IOException {
        prepare(report).write();
    }

    @Override
    public Prepared prepare(CdrReport report) throws IOException {
        byte[] json = CdrJson.bytes(report);
        return () -> {
            out.write(json);
            out.write('\n');
            out.flush();
        };
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        out.flush();
    }
}
