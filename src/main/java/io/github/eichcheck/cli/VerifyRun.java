package io.github.eichcheck.cli;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.batch.BatchCheck;
import io.github.eichcheck.batch.LedgerException;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.ocpi.SourcePosition;
import io.github.eichcheck.pipeline.Chunk;
import io.github.eichcheck.pipeline.ChunkVerifier;
import io.github.eichcheck.pipeline.ChunkVerifier.Decision;
import io.github.eichcheck.pipeline.ChunkVerifier.Decision.Decided;
import io.github.eichcheck.pipeline.ChunkVerifier.Decision.Failed;
import io.github.eichcheck.pipeline.Feed;
import io.github.eichcheck.pipeline.Item;
import io.github.eichcheck.pipeline.Pipeline;
import io.github.eichcheck.report.ReportWriter;
import io.github.eichcheck.report.RunSummary;
import io.github.eichcheck.report.RunTally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Verifies every CDR of every input and writes the reports in the order of the input. Whatever is wrong with one costs none
 * of the others.
 */
final class VerifyRun {
    private final ChunkVerifier verifier;
    private final Optional<BatchCheck> batch;
    private final ReportWriter writer;
    private final Predicate<CdrReport> shown;
    private final Notes notes;
    private final Progress progress;
    private final InternalErrors internalErrors;
    private final RunTally tally = new RunTally();
    private SourcePosition last = new SourcePosition("", "", 0, 0);

    VerifyRun(
            ChunkVerifier verifier,
            Optional<BatchCheck> batch,
            ReportWriter writer,
            Predicate<CdrReport> shown,
            Notes notes,
            Progress progress) {
        this.verifier = verifier;
        this.batch = batch;
        this.writer = writer;
        this.shown = shown;
        this.notes = notes;
        this.progress = progress;
        this.internalErrors = new InternalErrors(notes);
    }

    /** What became of an item: a CDR that is ready to be written if nothing more is found, or the bug that came between. */
    private sealed interface Outcome {
        record Ready(CdrReport report, Optional<ReportWriter.Prepared> prepared) implements Outcome {}

        record Bug(SourcePosition position, Throwable bug) implements Outcome {}

        record Other(Item item) implements Outcome {}
    }

    /** Returns whether anything was lost to a bug; it is then named among what was not read. */
    boolean hasInternalErrors() {
        return internalErrors.any();
    }

    /** Reads, verifies and writes; only an {@link OutputFailure}, a {@link LedgerException}, engines that disagree or a stop end it early. */
    RunSummary run(Feed feed, Pipeline pipeline) throws IOException {
        writer.begin();
        if (!pipeline.run(feed, this::work, this::write)) {
            interrupted();
        }
        RunSummary summary = tally.summary();
        writer.end(summary);
        return summary;
    }

    private void interrupted() {
        tally.interrupted();
        boolean none = last.line() == 0;
        String reason = none ? "interrupted before its first CDR" : "interrupted after the CDR at " + place(last);
        unread(none || last.file().isEmpty() ? "(all)" : last.file(), reason + "; what follows was not looked at");
    }

    private List<Outcome> work(Chunk chunk) {
        List<CdrText> texts = new ArrayList<>();
        for (Item item : chunk.items()) {
            if (item instanceof Item.Text text) {
                texts.add(text.text());
            }
        }
        Iterator<Decision> decisions = verifier.verify(texts).iterator();
        return chunk.items().stream()
                .map(item -> item instanceof Item.Text ? outcome(decisions.next()) : new Outcome.Other(item))
                .toList();
    }

    private Outcome outcome(Decision decision) {
        if (decision instanceof Failed failed) {
            return new Outcome.Bug(failed.position(), failed.bug());
        }
        CdrReport report = ((Decided) decision).report();
        try {
            return new Outcome.Ready(
                    report, shown.test(report) ? Optional.of(writer.prepare(report)) : Optional.empty());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Outcome.Bug(report.position(), e);
        }
    }

    private void write(List<Outcome> outcomes) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Ready ready) {
                write(ready);
            } else if (outcome instanceof Outcome.Bug bug) {
                lost(bug.position(), bug.bug());
            } else if (outcome instanceof Outcome.Other other) {
                other(other.item());
            }
        }
        progress.decided(tally.cdrs(), tally.invalid());
    }

    private void write(Outcome.Ready ready) throws IOException {
        last = ready.report().position();
        try {
            CdrReport report = batch.map(check -> check.check(ready.report())).orElse(ready.report());
            if (report.findings().size() == ready.report().findings().size()) {
                if (ready.prepared().isPresent()) {
                    ready.prepared().get().write();
                }
            } else if (shown.test(report)) {
                writer.cdr(report);
            }
            tally.add(report);
        } catch (LedgerException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            lost(ready.report().position(), e);
        }
    }

    private void lost(SourcePosition position, Throwable bug) {
        String place = place(position);
        internalErrors.report(position.file() + " " + place, bug);
        tally.unread(position.file(), "internal error at " + place + ": " + InternalErrors.describe(bug));
    }

    private void other(Item item) {
        if (item instanceof Item.Unread unread) {
            unread(unread.input(), unread.reason());
        } else if (item instanceof Item.Remark remark) {
            notes.note(remark.input() + ": " + remark.text());
        } else if (item instanceof Item.Lost lost) {
            internalErrors.report(lost.input(), lost.bug());
            tally.unread(lost.input(), "internal error: " + InternalErrors.describe(lost.bug()));
        }
    }

    private static String place(SourcePosition position) {
        return ("line " + position.line() + " " + position.pointer()).strip();
    }

    private void unread(String name, String reason) {
        notes.problem(name + ": " + reason);
        tally.unread(name, reason);
    }
}
