package io.github.eichcheck.report.html;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.RunSummary;
import io.github.eichcheck.report.RunSummary.UnreadInput;
import io.github.eichcheck.report.TerminalText;
import io.github.eichcheck.report.ToolVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * What the report says of the whole run.
 *
 * @param summary the counts of the run
 * @param shown the number of CDRs that the report was given
 * @param statistics what the pictures are made of
 * @param showIds whether identifiers of users are shown whole
 * @param invalid what was left out of the INVALID CDRs
 * @param indeterminate what was left out of the INDETERMINATE CDRs
 * @param valid what was left out of the VALID CDRs
 */
record Overview(
        RunSummary summary,
        long shown,
        Statistics statistics,
        boolean showIds,
        Shelf.Left invalid,
        Shelf.Left indeterminate,
        Shelf.Left valid) {
    private static final int CODES = 15;
    private static final int BAR = 240;

    /**
     * A part of a bar.
     *
     * @param x where it begins
     * @param width how wide it is
     * @param verdict what it stands for
     */
    record Part(String x, String width, Verdict verdict) {}

    String tool() {
        return ToolVersion.NAME + " " + ToolVersion.number();
    }

    /** Returns the verdict of the run: the worst of its CDRs; what could not be read was not checked. */
    Verdict verdict() {
        if (summary.invalid() > 0) {
            return Verdict.INVALID;
        }
        boolean open = summary.indeterminate() > 0 || !summary.unread().isEmpty() || summary.cdrs() == 0;
        return open ? Verdict.INDETERMINATE : Verdict.VALID;
    }

    /** Returns the verdict of the run in one sentence. */
    String answer(Words words) {
        String all = words.number(summary.cdrs());
        if (summary.cdrs() == 0) {
            return words.get("answer.none");
        }
        if (summary.cdrs() == 1) {
            return words.get("answer.single." + cdrVerdict());
        }
        return switch (cdrVerdict()) {
            case VALID -> words.get("answer.all", all);
            case INDETERMINATE -> words.get("answer.open", all);
            case INVALID ->
                words.get(
                        summary.invalid() == 1 ? "answer.wrong.one" : "answer.wrong.many",
                        words.number(summary.invalid()),
                        all);
        };
    }

    private Verdict cdrVerdict() {
        return summary.invalid() > 0
                ? Verdict.INVALID
                : summary.indeterminate() > 0 ? Verdict.INDETERMINATE : Verdict.VALID;
    }

    /** Returns what else is to be known at once, each in a sentence. */
    List<String> remarks(Words words) {
        List<String> remarks = new ArrayList<>();
        if (summary.invalid() > 0 && summary.indeterminate() > 0) {
            remarks.add(words.count("remark.open", summary.indeterminate()));
        }
        if (summary.unreadable() > 0) {
            remarks.add(words.count("remark.unreadable", summary.unreadable()));
        }
        if (!summary.unread().isEmpty()) {
            remarks.add(words.count("remark.unread", summary.unread().size()));
        }
        if (shown != summary.cdrs()) {
            remarks.add(words.get("remark.selection", words.number(shown), words.number(summary.cdrs())));
        }
        return remarks;
    }

    /** Returns the inputs that were not read, as text that may be shown. */
    List<UnreadInput> unread() {
        return summary.unread().stream()
                .limit(HtmlReport.UNREAD)
                .map(input ->
                        new UnreadInput(TerminalText.clean(input.file()), TerminalText.clean(input.reason(), 600)))
                .toList();
    }

    int unreadLeft() {
        return Math.max(0, summary.unread().size() - HtmlReport.UNREAD);
    }

    long rowsLeft() {
        return invalid.rows() + indeterminate.rows() + valid.rows();
    }

    /** Returns how many CDRs that are not VALID are not shown in full. */
    long wrongLeft() {
        return invalid.pages() + indeterminate.pages();
    }

    /** Returns whether there is anything to draw over axes. */
    boolean hasPlots() {
        return statistics.compared() > 1;
    }

    Plot scatter() {
        return Plot.scatter(statistics.points().all(), Point.milliwattHours(statistics.tolerance()));
    }

    Plot differences() {
        return Plot.differences(statistics.points().all(), Point.milliwattHours(statistics.tolerance()));
    }

    Tally tally(Aspect aspect) {
        return statistics.aspect(aspect);
    }

    /** Returns one bar in three parts. */
    static List<Part> bar(Tally tally) {
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Verdict verdict : Verdict.values()) {
            double width = tally.all() == 0 ? 0 : BAR * (tally.of(verdict) / (double) tally.all());
            if (width > 0) {
                parts.add(new Part(Plot.number(x), Plot.number(width), verdict));
            }
            x += width;
        }
        return parts;
    }

    List<Statistics.CodeCount> codes() {
        return statistics.codes().stream().limit(CODES).toList();
    }

    int codesLeft() {
        return Math.max(0, statistics.codes().size() - CODES);
    }

    /** Returns the width of a code's bar. */
    String width(Statistics.CodeCount code) {
        long most = codes().stream().mapToLong(Statistics.CodeCount::cdrs).max().orElse(1);
        return Plot.number(Math.max(2, BAR * (code.cdrs() / (double) most)));
    }

    String signedEnergy() {
        return statistics.signed().toPlainString();
    }

    String billedEnergy() {
        return statistics.billed().toPlainString();
    }

    String energyDifference() {
        return Comparison.signed(statistics.billed().subtract(statistics.signed()));
    }
}
