package io.github.eichcheck.cli;

import io.github.eichcheck.input.Reason;
import io.github.eichcheck.report.TerminalText;
import io.github.eichcheck.trust.KeyImport;
import io.github.eichcheck.trust.KeyImport.Entry;
import io.github.eichcheck.trust.KeyListDiff;
import io.github.eichcheck.trust.KeyListDiff.Difference;
import io.github.eichcheck.trust.KeyListFiles;
import io.github.eichcheck.trust.ListedKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares two lists of keys. */
@Command(
        name = "diff",
        description = "Compares two lists, or two editions of the German register: by meter, else EVSE, else charge"
                + " point, and keys as points, however they are written.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:both say the same",
            "1:they differ",
            "2:wrong usage, or a list that cannot be read",
            "70:internal error, or the output cannot be written"
        })
final class KeysDiffCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "A list in any form that 'keys lint' reads.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "Another one.")
    private String after = "";

    KeysDiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Notes notes = new Notes(streams.err(), false);
        List<Difference> differences = KeyListDiff.of(read(before, notes), read(after, notes));
        PrintWriter out = streams.text();
        differences.forEach(difference -> out.print(line(difference) + "\n"));
        out.print(
                count(differences, KeyListDiff.Kind.ADDED) + ", " + count(differences, KeyListDiff.Kind.REMOVED) + ", "
                        + count(differences, KeyListDiff.Kind.KEY_CHANGED) + ", "
                        + count(differences, KeyListDiff.Kind.VALIDITY_CHANGED) + "\n");
        out.flush();
        return differences.isEmpty() ? ExitCode.OK : ExitCode.INVALID;
    }

    private KeyImport read(String file, Notes notes) {
        try {
            KeyImport list = KeyListFiles.read(file, KeyFile.read(file, streams.in()));
            long refused = list.cells() - list.entries().size();
            if (list.entries().isEmpty()) {
                throw new UsageException(file + ": there is no key in it that can be used");
            }
            if (refused > 0) {
                notes.problem(file + ": " + refused + " of " + list.cells()
                        + " key cells hold no key and were not compared; 'eichcheck keys lint' lists them");
            }
            return list;
        } catch (IOException e) {
            throw new UsageException(file + ": cannot be read: " + Reason.of(e));
        }
    }

    private static String line(Difference difference) {
        String name = name(difference.kind()) + "  " + TerminalText.clean(difference.id()) + "  ";
        return switch (difference.kind()) {
            case ADDED -> name + key(difference.after());
            case REMOVED -> name + key(difference.before());
            case KEY_CHANGED -> name + key(difference.before()) + " -> " + key(difference.after());
            case VALIDITY_CHANGED -> name + validity(difference.before()) + " -> " + validity(difference.after());
        };
    }

    private static String count(List<Difference> differences, KeyListDiff.Kind kind) {
        return differences.stream().filter(each -> each.kind() == kind).count() + " " + name(kind);
    }

    private static String name(KeyListDiff.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String key(Optional<Entry> entry) {
        return entry.map(each -> each.key().candidates().keys().get(0).key().fingerprint()
                        + (each.key().candidates().named() ? "" : " (names no curve)"))
                .orElse("-");
    }

    private static String validity(Optional<Entry> entry) {
        ListedKey listed = entry.orElseThrow().listed();
        return TerminalText.clean(
                listed.validFrom().orElse("ever") + " to " + listed.validTo().orElse("ever"));
    }
}
