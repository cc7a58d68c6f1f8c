package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes several reports about one run at once, so that all of them see the same CDRs. */
public final class SeveralReports implements ReportWriter {
    private final List<ReportWriter> writers;

    /**
     * Several reports.
     *
     * @param writers the writers, called in this order
     */
    public SeveralReports(List<ReportWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    @Override
    public void begin() throws IOException {
        for (ReportWriter writer : writers) {
            writer.begin();
        }
    }

    @Override
    public void cdr(CdrReport report) throws IOException {
        for (ReportWriter writer : writers) {
            writer.cdr(report);
        }
    }

    @Override
    public Prepared prepare(CdrReport report) throws IOException {
        List<Prepared> all = new ArrayList<>();
        for (ReportWriter writer : writers) {
            all.add(writer.prepare(report));
        }
        return () -> {
            for (Prepared prepared : all) {
                prepared.write();
            }
        };
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        for (ReportWriter writer : writers) {
            writer.end(summary);
        }
    }
}
