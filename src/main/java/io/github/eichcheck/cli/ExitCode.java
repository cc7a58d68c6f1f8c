package io.github.eichcheck.cli;

import io.github.eichcheck.report.RunSummary;

/** What the process says when it ends. */
final class ExitCode {
    /** Every CDR is VALID; or the command did what it was asked to. */
    static final int OK = 0;

    /** At least one CDR is INVALID. */
    static final int INVALID = 1;

    /** Wrong usage, or an input that cannot be read as CDRs. */
    static final int UNREADABLE = 2;

    /** No CDR is INVALID, at least one is INDETERMINATE. */
    static final int INDETERMINATE = 3;

    /** A bug, or an output that cannot be written. */
    static final int INTERNAL = 70;

    /** Told to end before its inputs were at their end: 128 and the number of SIGINT. */
    static final int INTERRUPTED = 130;

    /** The reader of standard output went away before the end: 128 and the number of SIGPIPE. */
    static final int PIPE_CLOSED = 141;

    private ExitCode() {}

    /**
     * The code of a run.
     *
     * @param summary what was counted
     * @param internalError whether anything was lost to a bug
     * @return 70 wins over 130, 130 over 1, 1 over 2, 2 over 3; a run without any CDR is 2
     */
    static int of(RunSummary summary, boolean internalError) {
        if (internalError) {
            return INTERNAL;
        }
        if (summary.interrupted()) {
            return INTERRUPTED;
        }
        if (summary.invalid() > 0) {
            return INVALID;
        }
        if (summary.cdrs() == 0 || summary.unreadable() > 0 || !summary.unread().isEmpty()) {
            return UNREADABLE;
        }
        return summary.indeterminate() > 0 ? INDETERMINATE : OK;
    }
}
