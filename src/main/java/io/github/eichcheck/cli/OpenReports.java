package io.github.eichcheck.cli;

import io.github.eichcheck.report.ReportWriter;
import io.github.eichcheck.report.SeveralReports;
import io.github.eichcheck.report.html.HtmlOptions;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The reports of one run while they are written. */
final class OpenReports implements Closeable {
    private final List<OutputFile> files = new ArrayList<>();
    private final List<ReportWriter> writers = new ArrayList<>();
    private boolean countsShown;
    private boolean statisticsShown;

    private OpenReports() {}

    /**
     * How reports for people are written.
     *
     * @param colour when to colour
     * @param brief whether one line for a CDR is enough
     * @param html how HTML is written
     */
    record Kind(ColourMode colour, boolean brief, HtmlOptions html) {}

    /** Opens all files; none of them is left behind if one cannot be opened. */
    static OpenReports open(List<ReportTarget> targets, Streams streams, Kind kind) throws IOException {
        OpenReports reports = new OpenReports();
        try {
            for (ReportTarget target : targets) {
                reports.add(target, streams, kind);
            }
            return reports;
        } catch (IOException | RuntimeException e) {
            reports.close();
            throw e;
        }
    }

    private void add(ReportTarget target, Streams streams, Kind kind) throws IOException {
        OutputStream out = streams.out();
        if (target.file().isPresent()) {
            OutputFile file = OutputFile.open(target.file().get());
            files.add(file);
            out = file.stream();
        } else {
            countsShown = target.format().saysCounts();
            statisticsShown =
                    target.format() == ReportFormat.JSON || (target.format() == ReportFormat.TEXT && !kind.brief());
        }
        boolean colour = kind.colour().colours(streams.terminal(), target.file().isPresent());
        writers.add(target.format().writer(out, colour, kind.brief(), kind.html()));
    }

    /** Returns what writes all of them. */
    ReportWriter writer() {
        return new SeveralReports(writers);
    }

    /** Returns whether the report on standard output says how many CDRs there were. */
    boolean countsShown() {
        return countsShown;
    }

    /** Returns whether the report on standard output has the statistics. */
    boolean statisticsShown() {
        return statisticsShown;
    }

    /** Puts the complete files into their places. */
    void commit() throws IOException {
        for (OutputFile file : files) {
            file.commit();
        }
    }

    /** Removes the files that were not committed. */
    @Override
    public void close() throws IOException {
        for (OutputFile file : files) {
            file.close();
        }
    }
}
