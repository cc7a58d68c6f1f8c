package io.github.eichcheck.cli;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.batch.BatchCheck;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.input.Input;
import io.github.eichcheck.input.NameFilter;
import io.github.eichcheck.pipeline.CdrFeed;
import io.github.eichcheck.pipeline.Feed;
import io.github.eichcheck.pipeline.Pipeline;
import io.github.eichcheck.pipeline.Together;
import io.github.eichcheck.report.RunSummary;
import io.github.eichcheck.report.StatisticsText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies CDRs and reports what was found. */
@Command(
        name = VerifyCommand.NAME,
        description = "Verifies the signed meter values of CDRs and compares them with what is billed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  eichcheck verify samples",
            "  eichcheck verify --only invalid --format ndjson 'cdrs/2026-*.json.gz'",
            "  eichcheck verify --ledger billed.db cdrs/2026-03",
            "  eichcheck verify --jobs 4 --format ndjson --output report.ndjson march.tar.gz",
            "  curl ... | eichcheck verify --format json --output report.json -",
            "  eichcheck verify --format github --format junit=junit.xml --format sarif=cdrs.sarif cdrs"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every CDR is VALID",
            "1:at least one CDR is INVALID",
            "2:wrong usage, or an input that cannot be read as CDRs; what could be read is reported",
            "3:no CDR is INVALID, at least one is INDETERMINATE",
            "70:internal error, or the report or the ledger cannot be written",
            "130:told to end (SIGINT, SIGTERM); what was decided by then is reported, the ledger stays as it was",
            "141:the reader of standard output went away before the end"
        })
final class VerifyCommand implements Callable<Integer> {
    /** Its name; for it alone an argument that begins with @ names a file of arguments. */
    static final String NAME = "verify";

    private static final int MANY = 100;

    private final Streams streams;
    private final Interruption interruption;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, folders (with all .json, .ndjson, .jsonl, these with .gz or .zst, and archives in them),"
                            + " zip and tar archives, patterns, or - for standard input; all of them also packed with gzip or"
                            + " zstd. @FILE stands for the lines of that file, each an argument.")
    private List<String> paths = List.of();

    @Option(
            names = "--only",
            paramLabel = "VERDICT",
            converter = VerdictConverter.class,
            description = "Shows only CDRs that are invalid, indeterminate or valid; all are counted.")
    private @Nullable Verdict only;

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "Remembers there what is billed, so that later runs find it if it is billed again. Made if there"
                            + " is none; written at the end, all at once.")
    private @Nullable Path ledger;

    @Mixin
    private final BatchOptions batchOptions = new BatchOptions();

    @Mixin
    private final KeyOptions keys = new KeyOptions();

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    @Mixin
    private final GradingOptions grading = new GradingOptions();

    @Mixin
    private final PluginOptions plugins = new PluginOptions();

    VerifyCommand(Streams streams, Interruption interruption) {
        this.streams = streams;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        try (Progress progress = Progress.of(batchOptions.progress(), streams.err(), paths)) {
            return verify(progress, new Notes(progress.around(streams.err()), reports.quiet()));
        }
    }

    private int verify(Progress progress, Notes notes) throws IOException {
        List<ReportTarget> targets = reports.targets();
        NameFilter filter = batchOptions.filter();
        if (batchOptions.alone() && ledger != null) {
            throw new UsageException("--each-alone compares nothing, so there can be no --ledger");
        }
        Policy policy = grading.policy(plugins);
        CdrVerifier verifier = keys.trusted(engine.applied(CdrVerifier.with(policy, plugins.decoders())), notes);
        Iterator<Input> inputs = progress.counted(new Inputs(paths, streams.in(), filter));
        try (RunLedger batch = RunLedger.open(ledger, policy, notes);
                OpenReports open =
                        reports.open(targets, streams, policy.tolerances().energy())) {
            Optional<BatchCheck> across = batchOptions.alone() ? Optional.empty() : Optional.of(batch.check());
            VerifyRun run =
                    new VerifyRun(new Together(verifier), across, open.writer(), this::isShown, notes, progress);
            int code = run(run, new CdrFeed(inputs, filter, batchOptions.limits()), open, progress, notes);
            if (code != ExitCode.INTERNAL && code != ExitCode.INTERRUPTED) {
                batch.commit();
            }
            return code;
        }
    }

    private int run(VerifyRun run, Feed feed, OpenReports open, Progress progress, Notes notes) throws IOException {
        long begin = System.nanoTime();
        Pipeline pipeline = new Pipeline(batchOptions.jobs());
        Interruption.Watch watch = interruption.watch(pipeline::stop);
        try {
            RunSummary summary = run.run(feed, pipeline);
            progress.close();
            close(summary, open, notes, System.nanoTime() - begin);
            return ExitCode.of(summary, run.hasInternalErrors());
        } finally {
            watch.close();
        }
    }

    private void close(RunSummary summary, OpenReports open, Notes notes, long nanos) throws IOException {
        if (!open.countsShown()) {
            notes.note(summary.line());
        }
        if (summary.cdrs() >= MANY) {
            if (!open.statisticsShown()) {
                notes.block(StatisticsText.of(summary.statistics()));
            }
            notes.note(RunTime.text(summary.cdrs(), nanos));
        }
        open.commit();
        streams.out().flush();
    }

    private boolean isShown(CdrReport report) {
        return only == null || report.verdict() == only;
    }
}
