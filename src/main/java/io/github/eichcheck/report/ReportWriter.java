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
     * Does as much of {@link #cdr(CdrReport)} as needs no order. Unlike all other methods this one may be called by several
     * threads at once.
     *
     * @param report what was found out about a CDR
     * @return what is left to be done, in the order of the input, instead of {@code cdr}
     * @throws IOException if it cannot be made ready
     */
    default Prepared prepare(CdrReport report) throws IOException {
        return () -> cdr(report);
    }

    /** A CDR that waits for its turn to be written. */
    interface Prepared {
        /**
         * Writes it.
         *
         * @throws IOException if it cannot be written
         */
        void write() throws IOException;
    }

    /**
     * Writes what comes after the last CDR.
     *
     * @param summary the counts of the whole run, also of CDRs that were not written
     * @throws IOException if it cannot be written
     */
    void end(RunSummary summary) throws IOException;
}
