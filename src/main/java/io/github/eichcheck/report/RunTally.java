package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import java.util.ArrayList;
import java.util.List;

/** Counts CDRs while a run goes on. Not thread-safe. */
public final class RunTally {
    /** Of so many inputs that were not read the names are kept; more are counted. */
    public static final int UNREAD_LIMIT = 10_000;

    private final List<UnreadInput> unread = new ArrayList<>();
    private final StatisticsTally statistics = new StatisticsTally();
    private long allUnread;
    private boolean interrupted;
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
        statistics.add(report);
    }

    /**
     * Notes an input that no CDR could be had from.
     *
     * @param file the input's name as the user gave it
     * @param reason why, in a few words
     */
    public void unread(String file, String reason) {
        allUnread++;
        if (unread.size() < UNREAD_LIMIT) {
            unread.add(new UnreadInput(file, reason));
        }
    }

    /** Notes that the run ends before its inputs do. */
    public void interrupted() {
        interrupted = true;
    }

    /**
     * How many CDRs were counted.
     *
     * @return so far
     */
    public long cdrs() {
        return valid + indeterminate + invalid;
    }

    /**
     * How many of them are INVALID.
     *
     * @return so far
     */
    public long invalid() {
        return invalid;
    }

    /**
     * The counts so far.
     *
     * @return a copy
     */
    public RunSummary summary() {
        return new RunSummary(
                cdrs(),
                valid,
                indeterminate,
                invalid,
                unreadable,
                List.copyOf(unread),
                allUnread,
                interrupted,
                statistics.statistics());
    }
}
