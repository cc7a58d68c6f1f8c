package io.github.eichcheck.cli;

import io.github.eichcheck.input.Reason;
import io.github.eichcheck.trust.KeyImport;
import io.github.eichcheck.trust.KeyListFiles;
import io.github.eichcheck.trust.KeyListLint;
import io.github.eichcheck.trust.KeyListWriter;
import io.github.eichcheck.trust.ListFault;
import io.github.eichcheck.trust.RegisterReader;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key list of something else. */
@Command(
        name = "import",
        description = "Writes a key list (CSV) from the German charging-station register, from another list, or from"
                + " CDRs. Cells that are no keys are listed on standard error with the reason.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  eichcheck keys import --from bnetza Ladesaeulenregister.csv --output keys.csv",
            "  eichcheck keys import --from cdr cdrs/ --output to-be-checked.csv",
            "",
            "Keys taken from CDRs have the source 'cdr'. 'verify --keys' trusts none of them until somebody",
            "has compared them with the meter's label and replaced the source."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:at least one key was written; all others are listed",
            "2:wrong usage, a file that cannot be read, or no key at all",
            "70:internal error, or the list cannot be written"
        })
final class KeysImportCommand implements Callable<Integer> {
    /** What can be imported. */
    enum Kind {
        BNETZA,
        CSV,
        CDR,
        PEM;

        static final class Converter extends WordConverter<Kind> {
            Converter() {
                super(Kind.class);
            }
        }
    }

    private final Streams streams;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "bnetza|csv|cdr|pem",
            converter = Kind.Converter.class,
            description = "bnetza: the German charging-station register as CSV; csv: a list in CSV or NDJSON; pem: PEM"
                    + " files; cdr: the keys in CDRs.")
    private Kind kind = Kind.CSV;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, or - for standard input; for cdr also folders and patterns.")
    private List<String> files = List.of();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Writes the list there instead of standard output, once it is complete.")
    private @Nullable Path output;

    @Mixin
    private final PluginOptions plugins = new PluginOptions();

    KeysImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Notes notes = new Notes(streams.err(), false);
        List<KeyImport> lists = lists(notes);
        long usable = lists.stream().mapToLong(list -> list.entries().size()).sum();
        if (usable > 0) {
            write(lists);
        }
        lists.forEach(list -> report(list, notes));
        if (usable == 0) {
            notes.problem("there is no key that can be used; nothing was written");
        }
        return usable > 0 && lists.size() == files.size() ? ExitCode.OK : ExitCode.UNREADABLE;
    }

    private List<KeyImport> lists(Notes notes) {
        List<KeyImport> lists = new ArrayList<>();
        for (String file : files) {
            try {
                lists.add(kind == Kind.CDR ? new CdrKeys(plugins.decoders(), streams, notes).read(file) : read(file));
            } catch (IOException e) {
                notes.problem(file + ": cannot be read: " + Reason.of(e));
            }
        }
        return lists;
    }

    private KeyImport read(String file) throws IOException {
        Bytes content = KeyFile.read(file, streams.in());
        return kind == Kind.BNETZA
                ? KeyImport.of(RegisterReader.read(file, content))
                : KeyListFiles.readList(file, content);
    }

    private void write(List<KeyImport> lists) throws IOException {
        if (output == null) {
            write(lists, streams.out());
            return;
        }
        OutputFile.checkPlace(output);
        try (OutputFile file = OutputFile.open(output)) {
            write(lists, file.stream());
            file.commit();
        }
    }

    private static void write(List<KeyImport> lists, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        KeyListWriter writer = new KeyListWriter(text);
        for (KeyImport list : lists) {
            for (KeyImport.Entry entry : list.entries()) {
                writer.write(entry.listed());
            }
        }
        text.flush();
    }

    private static void report(KeyImport list, Notes notes) {
        list.faults().forEach(fault -> FaultText.lines(fault).forEach(notes::problem));
        List<ListFault> nameless = KeyListLint.withoutCurve(list);
        if (!nameless.isEmpty()) {
            notes.note(ImportCounts.nameless(nameless));
        }
        String counts = FaultText.counts(list.faults());
        notes.note(ImportCounts.line(list) + (counts.isEmpty() ? "" : " (" + counts + ")"));
    }
}
