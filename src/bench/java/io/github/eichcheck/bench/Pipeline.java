package io.github.eichcheck.bench;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.batch.BatchCheck;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.report.NdjsonReport;
import io.github.eichcheck.report.RunTally;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What {@code eichcheck verify --format ndjson} does with its input, on one thread and without files. */
final class Pipeline {
    private Pipeline() {}

    /** Verifies CDRs that are given one a line; returns how many there were, all of them VALID. */
    static int run(CdrVerifier verifier, byte[] lines) {
        CdrReader reader = new CdrReader();
        BatchCheck batch = BatchCheck.with(Policy.interop());
        NdjsonReport report = new NdjsonReport(OutputStream.nullOutputStream());
        RunTally tally = new RunTally();
        int count = 0;
        try (CdrSplitter splitter = new CdrSplitter("bench.ndjson", new ByteArrayInputStream(lines))) {
            report.begin();
            for (Optional<CdrText> text = splitter.next(); text.isPresent(); text = splitter.next()) {
                CdrReport cdr = batch.check(verifier.verify(reader.read(text.get())));
                if (cdr.verdict() != Verdict.VALID) {
                    throw new IllegalStateException("not VALID: " + cdr.findings());
                }
                report.cdr(cdr);
                tally.add(cdr);
                count++;
            }
            report.end(tally.summary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }
}
