package io.github.eichcheck.bench;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.batch.BatchCheck;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.pipeline.ChunkVerifier;
import io.github.eichcheck.pipeline.ChunkVerifier.Decision;
import io.github.eichcheck.pipeline.ChunkVerifier.Decision.Decided;
import io.github.eichcheck.pipeline.Together;
import io.github.eichcheck.report.NdjsonReport;
import io.github.eichcheck.report.RunTally;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code eichcheck verify --format ndjson} does with its input, on one thread and without files. */
final class Pipeline {
    /** As many as the command verifies at once. */
    private static final int TOGETHER = 128;

    private final ChunkVerifier verifier;
    private final BatchCheck batch = BatchCheck.with(Policy.interop());
    private final NdjsonReport report = new NdjsonReport(OutputStream.nullOutputStream());
    private final RunTally tally = new RunTally();
    private int count;

    private Pipeline(CdrVerifier verifier) {
        this.verifier = new Together(verifier);
    }

    /** Verifies CDRs that are given one a line; returns how many there were, all of them VALID. */
    static int run(CdrVerifier verifier, byte[] lines) {
        try {
            return new Pipeline(verifier).run(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(byte[] lines) throws IOException {
        report.begin();
        try (CdrSplitter splitter = new CdrSplitter("bench.ndjson", new ByteArrayInputStream(lines))) {
            List<CdrText> texts = next(splitter);
            while (!texts.isEmpty()) {
                for (Decision decision : verifier.verify(texts)) {
                    take(((Decided) decision).report());
                }
                texts = next(splitter);
            }
        }
        report.end(tally.summary());
        return count;
    }

    private static List<CdrText> next(CdrSplitter splitter) throws IOException {
        List<CdrText> texts = new ArrayList<>();
        while (texts.size() < TOGETHER) {
            Optional<CdrText> text = splitter.next();
            if (text.isEmpty()) {
                break;
            }
            texts.add(text.get());
        }
        return texts;
    }

    private void take(CdrReport alone) throws IOException {
        CdrReport cdr = batch.check(alone);
        if (cdr.verdict() != Verdict.VALID) {
            throw new IllegalStateException("not VALID: " + cdr.findings());
        }
        report.cdr(cdr);
        tally.add(cdr);
        count++;
    }
}
