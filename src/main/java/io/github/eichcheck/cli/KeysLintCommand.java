package io.github.eichcheck.cli;

import io.github.eichcheck.input.Reason;
import io.github.eichcheck.trust.KeyImport;
import io.github.eichcheck.trust.KeyListFiles;
import io.github.eichcheck.trust.KeyListLint;
import io.github.eichcheck.trust.ListFault;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a person should look at in lists of keys. */
@Command(
        name = "lint",
        description = "Shows which cells of key lists are no keys, and why, and what else a person should look at."
                + " Reads the German charging-station register (CSV) and lists in CSV, NDJSON or PEM. A repair is a"
                + " hint and never applied.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing was found",
            "1:something was found",
            "2:wrong usage, or a file that cannot be read",
            "70:internal error, or the output cannot be written"
        })
final class KeysLintCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Lists, or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--all", description = "Also lists every point that names no curve, with those that it lies on.")
    private boolean all;

    KeysLintCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Notes notes = new Notes(streams.err(), false);
        PrintWriter out = streams.text();
        int code = ExitCode.OK;
        for (String file : files) {
            try {
                KeyImport list = KeyListFiles.read(file, KeyFile.read(file, streams.in()));
                boolean clean = lint(list, out);
                code = Math.max(code, clean ? ExitCode.OK : ExitCode.INVALID);
            } catch (IOException e) {
                notes.problem(file + ": cannot be read: " + Reason.of(e));
                code = ExitCode.UNREADABLE;
            }
        }
        out.flush();
        return code;
    }

    private boolean lint(KeyImport list, PrintWriter out) {
        List<ListFault> faults = KeyListLint.of(list);
        List<ListFault> nameless = KeyListLint.withoutCurve(list);
        List<ListFault> shown = new ArrayList<>(faults);
        if (all) {
            shown.addAll(nameless);
        }
        shown.forEach(fault -> FaultText.lines(fault).forEach(line -> out.print(line + "\n")));
        out.print(ImportCounts.line(list) + "\n");
        if (!nameless.isEmpty()) {
            out.print(ImportCounts.nameless(nameless) + "\n");
        }
        if (!faults.isEmpty()) {
            out.print("found: " + FaultText.counts(faults) + "\n");
        }
        return faults.isEmpty();
    }
}
