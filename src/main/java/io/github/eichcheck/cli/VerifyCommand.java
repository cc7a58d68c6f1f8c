package io.github.eichcheck.cli;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.batch.BatchCheck;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.report.RunSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies CDRs and reports what was found. */
@Command(
        name = "verify",
        description = "Verifies the signed meter values of CDRs and compares them with what is billed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  eichcheck verify samples",
            "  eichcheck verify --only invalid --format ndjson 'cdrs/2026-*.json.gz'",
            "  eichcheck verify --ledger billed.db cdrs/2026-03",
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
            "141:the reader of standard output went away before the end"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders (with all .json, .ndjson, .jsonl and these with .gz in them), patterns,"
                    + " or - for standard input.")
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
    private final KeyOptions keys = new KeyOptions();

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    @Mixin
    private final GradingOptions grading = new GradingOptions();

    @Mixin
    private final PluginOptions plugins = new PluginOptions();

    VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Notes notes = new Notes(streams.err(), reports.quiet());
        List<ReportTarget> targets = reports.targets();
        Policy policy = grading.policy(plugins);
        CdrVerifier verifier = keys.trusted(engine.applied(CdrVerifier.with(policy, plugins.decoders())), notes);
        try (RunLedger batch = RunLedger.open(ledger, policy, notes)) {
            int code = verify(verifier, batch.check(), notes, targets);
            if (code != ExitCode.INTERNAL) {
                batch.commit();
            }
            return code;
        }
    }

    private int verify(CdrVerifier verifier, BatchCheck batch, Notes notes, List<ReportTarget> targets)
            throws IOException {
        try (OpenReports open = reports.open(targets, streams)) {
            VerifyRun run = new VerifyRun(verifier, batch, open.writer(), this::isShown, notes);
            RunSummary summary = run.run(new Inputs(streams.in(), notes).of(paths));
            if (!open.countsShown()) {
                notes.note(summary.line());
            }
            open.commit();
            streams.out().flush();
            return ExitCode.of(summary, run.hasInternalErrors());
        }
    }

    private boolean isShown(CdrReport report) {
        return only == null || report.verdict() == only;
    }
}
