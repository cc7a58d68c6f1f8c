package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import java.io.IOException;

/**
 * Writes one report about a run. Called as {@code begin}, {@code cdr} for every CDR in the order of the input, {@code
 * end}. The same calls give the same bytes, always in UTF-8 with line feeds
 * (CSV with the line ends of its standard). Not thread-safe. Does not close what it
 * writes to.
 */
public interface ReportWriter {
    /**
     * Writes what comes before the first CDR.
     *
     * @throws IOException if it cannot be written
     */
    void begin() throws IOException;

    /**
     * Writes one CDR.
     *
     * @param report what was found out about it
     * @throws IOException if it cannot be written
     */
    void cdr(CdrReport report) throws IOException;

    /**
     * Writes what comes after the last CDR.
     *
     * @param summary the counts of the whole run, also of CDRs that were not written
     * @throws IOException if it cannot be written
     */
    void end(RunSummary summary) throws IOException;
}
