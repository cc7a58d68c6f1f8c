package io.github.eichcheck.cli;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyCandidates;
import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.input.Reason;
import io.github.eichcheck.trust.KeyCell;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a key in every form. */
@Command(
        name = "show",
        description = "Shows a public key in every form in which it is written, its curve and its fingerprint.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  eichcheck keys show 3059 3013 0607 2A86 ...",
            "  eichcheck keys show --curve secp192r1 AI3HWIJG...",
            "  eichcheck keys show @meter.pem --compare @from-the-cdr.txt"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the key was shown; with --compare, both are the same key",
            "1:with --compare, they are different keys",
            "2:wrong usage, or this is no key",
            "70:internal error, or the output cannot be written"
        })
final class KeysShowCommand implements Callable<Integer> {
    private static final String FILE = "@";
    private static final int DER_SEQUENCE = 0x30;
    private static final int HIGHEST_ASCII = 0x7E;

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "KEY",
            description = "The key in any form; groups may be separate words. @FILE reads it from a file, - from"
                    + " standard input.")
    private List<String> words = List.of();

    @Option(
            names = "--curve",
            paramLabel = "CURVE",
            description = "The curve of a point that names none, such as secp192r1.")
    private @Nullable String curve;

    @Option(names = "--compare", paramLabel = "KEY", description = "Says whether this is the same key.")
    private @Nullable String other;

    KeysShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Notes notes = new Notes(streams.err(), false);
        String text = text(String.join(" ", words));
        KeyCandidates candidates = KeyCandidates.of(text);
        List<ReadKey> keys = ofCurve(candidates);
        if (keys.isEmpty()) {
            refuse(text, candidates, notes);
            return ExitCode.UNREADABLE;
        }
        PrintWriter out = streams.text();
        if (!candidates.named() && curve == null) {
            out.print("The key names no curve. It is a point of " + names(keys)
                    + "; the format or the algorithm of a record says which one counts.\n\n");
        }
        out.print(keys.stream().map(KeyDescription::of).collect(Collectors.joining("\n")));
        int code = other == null ? ExitCode.OK : compare(keys, text(other), out, notes);
        out.flush();
        return code;
    }

    private int compare(List<ReadKey> keys, String otherText, PrintWriter out, Notes notes) {
        KeyCandidates others = KeyCandidates.of(otherText);
        if (others.keys().isEmpty()) {
            refuse(otherText, others, notes);
            return ExitCode.UNREADABLE;
        }
        List<PublicKey> points = others.keys().stream().map(ReadKey::key).toList();
        List<ReadKey> same =
                keys.stream().filter(key -> points.contains(key.key())).toList();
        out.print(
                same.isEmpty() ? "\ncompared: different keys\n" : "\ncompared: the same key on " + names(same) + "\n");
        return same.isEmpty() ? ExitCode.INVALID : ExitCode.OK;
    }

    private List<ReadKey> ofCurve(KeyCandidates candidates) {
        if (curve == null) {
            return candidates.keys();
        }
        Curve wanted = Arrays.stream(Curve.values())
                .filter(each -> each.id().equalsIgnoreCase(curve))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown curve '" + curve + "'; expected one of "
                        + Arrays.stream(Curve.values()).map(Curve::id).collect(Collectors.joining(", "))));
        return candidates.keys().stream()
                .filter(read -> read.key().curve() == wanted)
                .toList();
    }

    private void refuse(String text, KeyCandidates candidates, Notes notes) {
        if (!candidates.keys().isEmpty()) {
            notes.problem("this is no point of " + curve + " but of " + names(candidates.keys()));
            return;
        }
        candidates
                .refusal()
                .ifPresent(refusal -> notes.problem(Finding.of(refusal.code(), Location.CDR)
                        .actual(refusal.reason())
                        .message()));
        if (!text.isBlank() && KeyCell.read(text) instanceof KeyCell.Refused refused) {
            notes.problem(refused.defect().text() + " (" + refused.detail() + "). "
                    + refused.defect().remedy());
            refused.hints().forEach(hint -> notes.problem("hint: " + hint));
        }
    }

    private static String names(List<ReadKey> keys) {
        return keys.stream().map(read -> read.key().curve().id()).collect(Collectors.joining(" and "));
    }

    private String text(String argument) {
        if (!argument.startsWith(FILE) && !argument.equals(Inputs.STANDARD_INPUT)) {
            return argument;
        }
        String name = argument.startsWith(FILE) ? argument.substring(1) : argument;
        try {
            Bytes content = KeyFile.read(name, streams.in());
            return isDer(content) ? content.toHex() : content.toUtf8();
        } catch (IOException e) {
            throw new UsageException(name + ": cannot be read: " + Reason.of(e));
        }
    }

    /** Whether the file holds the bytes of a key themselves. */
    private static boolean isDer(Bytes content) {
        boolean binary = false;
        for (int i = 0; i < content.length() && !binary; i++) {
            int c = content.at(i);
            binary = c > HIGHEST_ASCII || (c < ' ' && c != '\n' && c != '\r' && c != '\t');
        }
        return binary && content.length() > 0 && content.at(0) == DER_SEQUENCE;
    }
}
