package io.github.eichcheck.cli;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.batch.BatchCheck;
import io.github.eichcheck.batch.LedgerException;
import io.github.eichcheck.crypto.EngineDisagreement;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.report.ReportWriter;
import io.github.eichcheck.report.RunSummary;
import io.github.eichcheck.report.RunTally;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Verifies every CDR of every input, one after the other. Whatever is wrong with one costs none of the others. */
final class VerifyRun {
    private final CdrVerifier verifier;
    private final BatchCheck batch;
    private final CdrReader reader = new CdrReader();
    private final ReportWriter writer;
    private final Predicate<CdrReport> shown;
    private final Notes notes;
    private final InternalErrors internalErrors;
    private final RunTally tally = new RunTally();

    VerifyRun(CdrVerifier verifier, BatchCheck batch, ReportWriter writer, Predicate<CdrReport> shown, Notes notes) {
        this.verifier = verifier;
        this.batch = batch;
        this.writer = writer;
        this.shown = shown;
        this.notes = notes;
        this.internalErrors = new InternalErrors(notes);
    }

    /** Returns whether anything was lost to a bug; it is then named among what was not read. */
    boolean hasInternalErrors() {
        return internalErrors.any();
    }

    /** Reads, verifies and writes; only a failure to write, or engines that disagree, end it early. */
    RunSummary run(List<Input> inputs) throws IOException {
        writer.begin();
        for (Input input : inputs) {
            if (input instanceof Input.Stream readable) {
                read(readable);
            } else if (input instanceof Input.Unusable unusable) {
                unread(unusable.name(), unusable.reason());
            }
        }
        RunSummary summary = tally.summary();
        writer.end(summary);
        return summary;
    }

    private void read(Input.Stream input) throws OutputFailure {
        try (CdrSplitter splitter = new CdrSplitter(input.name(), input.source().open())) {
            Optional<CdrText> text = splitter.next();
            if (text.isEmpty()) {
                unread(input.name(), "there is no CDR in it");
            }
            while (text.isPresent()) {
                verify(text.get());
                text = splitter.next();
            }
        } catch (OutputFailure | LedgerException | EngineDisagreement e) {
            throw e;
        } catch (IOException e) {
            unread(input.name(), "cannot be read: " + Reason.of(e));
        } catch (RuntimeException | StackOverflowError e) {
            internalErrors.report(input.name(), e);
            tally.unread(input.name(), "internal error: " + InternalErrors.describe(e));
        }
    }

    private void verify(CdrText text) throws IOException {
        try {
            CdrReport report = batch.check(verifier.verify(reader.read(text)));
            if (shown.test(report)) {
                writer.cdr(report);
            }
            tally.add(report);
        } catch (LedgerException | EngineDisagreement e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            String file = text.position().file();
            String place =
                    ("line " + text.position().line() + " " + text.position().pointer()).strip();
            internalErrors.report(file + " " + place, e);
            tally.unread(file, "internal error at " + place + ": " + InternalErrors.describe(e));
        }
    }

    private void unread(String name, String reason) {
        notes.problem(name + ": " + reason);
        tally.unread(name, reason);
    }
}
