package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.util.ArrayList;
import java.util.List;

/** Counts CDRs while a run goes on. Not thread-safe. */
public final class RunTally {
    private final List<UnreadInput> unread = new ArrayList<>();
    private long valid;
    private long indeterminate;
    private long invalid;
    private long unreadable;

    /** Nothing is counted yet. */
    public RunTally() {}

    /**
     * Counts a CDR.
     *
     * @param report what was found out about it
     */
    public void add(CdrReport report) {
        switch (report.verdict()) {
            case VALID -> valid++;
            case INDETERMINATE -> indeterminate++;
            case INVALID -> invalid++;
        }
        if (!report.readable()) {
            unreadable++;
        }
    }

    /**
     * Notes an input that no CDR could be had from.
     *
     * @param file the input's name as the user gave it
     * @param reason why, in a few words
     */
    public void unread(String file, String reason) {
        unread.add(new UnreadInput(file, reason));
    }

    /**
     * The counts so far.
     *
     * @return a copy
     */
    public RunSummary summary() {
        return new RunSummary(
                valid + indeterminate + invalid, valid, indeterminate, invalid, unreadable, List.copyOf(unread));
    }
}
