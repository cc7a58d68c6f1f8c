package io.github.eichcheck.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the paths of a command line into inputs, in an order that depends on names alone: arguments as given, the files
 * of a folder or pattern sorted by their paths.
 */
final class Inputs {
    /** The argument that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final Pattern CDR_FILE = Pattern.compile(".*\\.(json|ndjson|jsonl)(\\.gz)?");

    private final InputStream in;
    private final Notes notes;

    Inputs(InputStream in, Notes notes) {
        this.in = in;
        this.notes = notes;
    }

    /** Returns all inputs of all arguments. */
    List<Input> of(List<String> arguments) {
        return arguments.stream().flatMap(argument -> of(argument).stream()).toList();
    }

    private List<Input> of(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(new Input.Stream(STANDARD_INPUT, () -> in));
        }
        if (argument.isEmpty()) {
            return unusable(argument, "an empty path");
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            return unusable(argument, "this is not a path");
        }
        if (Files.isDirectory(path)) {
            return folder(argument, path);
        }
        if (Files.exists(path) || !GlobPattern.isPattern(argument)) {
            return Files.exists(path)
                    ? List.of(Input.Stream.file(argument, path))
                    : unusable(argument, "no such file or directory");
        }
        return pattern(argument);
    }

    private List<Input> pattern(String argument) {
        GlobPattern.Matches matches = GlobPattern.matches(argument);
        if (matches.paths().isEmpty()) {
            return unusable(argument, matches.reason());
        }
        return matches.paths().stream()
                .flatMap(path -> Files.isDirectory(path)
                        ? folder(Folder.name(path), path).stream()
                        : List.<Input>of(Input.Stream.file(Folder.name(path), path)).stream())
                .toList();
    }

    private List<Input> folder(String name, Path path) {
        Folder folder = Folder.read(path, CDR_FILE);
        folder.passedOver(name, ".json, .ndjson, .jsonl and these with .gz").ifPresent(notes::note);
        return folder.inputs().isEmpty() ? unusable(name, "no CDR file in this folder") : folder.inputs();
    }

    private static List<Input> unusable(String name, String reason) {
        return List.of(new Input.Unusable(name, reason));
    }
}
