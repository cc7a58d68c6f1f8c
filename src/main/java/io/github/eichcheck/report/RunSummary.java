package io.github.eichcheck.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The counts of one run.
 *
 * @param cdrs all CDRs: the sum of the next three
 * @param valid CDRs whose verdict is VALID
 * @param indeterminate CDRs whose verdict is INDETERMINATE
 * @param invalid CDRs whose verdict is INVALID
 * @param unreadable how many of these CDRs could not be read
 * @param unread inputs that are in none of these counts, because nothing in them, or no more of it, could be dealt with; of
 *     very many the first ones
 * @param allUnread how many of these inputs there were
 * @param interrupted whether the run was ended before its inputs were
 * @param statistics further counts
 */
public record RunSummary(
        long cdrs,
        long valid,
        long indeterminate,
        long invalid,
        long unreadable,
        List<UnreadInput> unread,
        long allUnread,
        boolean interrupted,
        RunStatistics statistics) {
    /**
     * The counts of a run that was not interrupted, without further ones.
     *
     * @param cdrs all CDRs
     * @param valid CDRs whose verdict is VALID
     * @param indeterminate CDRs whose verdict is INDETERMINATE
     * @param invalid CDRs whose verdict is INVALID
     * @param unreadable how many of these CDRs could not be read
     * @param unread inputs that are in none of these counts
     */
    public RunSummary(
            long cdrs, long valid, long indeterminate, long invalid, long unreadable, List<UnreadInput> unread) {
        this(cdrs, valid, indeterminate, invalid, unreadable, unread, unread.size(), false, RunStatistics.NONE);
    }

    /**
     * An input, or a part of one, that no CDR could be had from.
     *
     * @param file the input's name as the user gave it
     * @param reason why, in a few words
     */
    public record UnreadInput(String file, String reason) {}

    /**
     * The counts as one line for people, without a line end.
     *
     * @return such as {@code 12 CDRs: 5 valid, 3 indeterminate, 4 invalid}
     */
    public String line() {
        List<String> rest = new ArrayList<>();
        if (unreadable > 0) {
            rest.add(unreadable + " unreadable");
        }
        if (allUnread > 0) {
            rest.add(count(allUnread, "input") + " not read");
        }
        return count(cdrs, "CDR")
                + ": "
                + valid
                + " valid, "
                + indeterminate
                + " indeterminate, "
                + invalid
                + " invalid"
                + (rest.isEmpty() ? "" : " (" + String.join(", ", rest) + ")")
                + (interrupted ? "; interrupted before the end" : "");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
