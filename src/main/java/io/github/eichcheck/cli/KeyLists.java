package io.github.eichcheck.cli;

import io.github.eichcheck.input.FolderWalk;
import io.github.eichcheck.input.Input;
import io.github.eichcheck.input.NameFilter;
import io.github.eichcheck.input.Reason;
import io.github.eichcheck.trust.KeyListReader;
import io.github.eichcheck.trust.KeyListSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Opens the key lists that a command line names: files of any name, and in folders those whose names say what they are. */
final class KeyLists {
    private static final Pattern LIST = Pattern.compile(".*\\.(csv|ndjson|jsonl|json|pem|pub)");

    private static final String KINDS = ".csv, .ndjson, .jsonl, .json, .pem and .pub";

    private final Notes notes;

    KeyLists(Notes notes) {
        this.notes = notes;
    }

    /**
     * Reads a list, or all lists of a folder in the order of their names.
     *
     * @throws UsageException if one of them cannot be read
     */
    void read(String argument, KeyListSink sink) {
        for (Input input : inputs(argument)) {
            if (input instanceof Input.Stream list) {
                read(list, sink);
            } else if (input instanceof Input.Unusable unusable) {
                throw unreadable(unusable.name(), unusable.reason());
            } else if (input instanceof Input.Remark remark) {
                notes.note(remark.name() + ": " + remark.text());
            }
        }
    }

    private List<Input> inputs(String argument) {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            throw unreadable(argument, "this is not a path");
        }
        if (argument.isEmpty() || !Files.exists(path)) {
            throw unreadable(argument, "no such file or directory");
        }
        if (!Files.isDirectory(path)) {
            return List.of(Input.Stream.path(argument, path));
        }
        return new FolderWalk(argument, path, NameFilter.named(LIST, KINDS))
                .stream().toList();
    }

    private static void read(Input.Stream list, KeyListSink sink) {
        try (InputStream in = list.source().open()) {
            KeyListReader.read(list.name(), in, sink);
        } catch (IOException e) {
            throw unreadable(list.name(), Reason.of(e));
        }
    }

    private static UsageException unreadable(String name, String reason) {
        return new UsageException("--keys " + name + ": " + reason);
    }
}
