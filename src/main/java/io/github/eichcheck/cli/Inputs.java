package io.github.eichcheck.cli;

import io.github.eichcheck.input.FolderWalk;
import io.github.eichcheck.input.GlobPattern;
import io.github.eichcheck.input.Input;
import io.github.eichcheck.input.NameFilter;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Turns the paths of a command line into inputs, in an order that depends on names alone: arguments as given, the files
 * of a folder or pattern sorted by their paths. A folder is listed when its turn comes.
 */
final class Inputs implements Iterator<Input> {
    /** The argument that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final NameFilter filter;
    private final Iterator<String> arguments;
    private Iterator<Input> current = Collections.emptyIterator();

    Inputs(List<String> arguments, InputStream in, NameFilter filter) {
        this.arguments = arguments.iterator();
        this.in = in;
        this.filter = filter;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && arguments.hasNext()) {
            current = of(arguments.next());
        }
        return current.hasNext();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private Iterator<Input> of(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return one(new Input.Stream(STANDARD_INPUT, () -> in, true));
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
            return new FolderWalk(argument, path, filter);
        }
        if (Files.exists(path)) {
            return one(Input.Stream.path(argument, path));
        }
        return GlobPattern.isPattern(argument) ? pattern(argument) : unusable(argument, "no such file or directory");
    }

    private Iterator<Input> pattern(String argument) {
        GlobPattern.Matches matches = GlobPattern.matches(argument);
        if (matches.names().isEmpty()) {
            return unusable(argument, matches.reason());
        }
        Iterator<String> names = matches.names().iterator();
        return new Iterator<>() {
            private Iterator<Input> inner = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!inner.hasNext() && names.hasNext()) {
                    inner = matched(names.next());
                }
                return inner.hasNext();
            }

            @Override
            public Input next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return inner.next();
            }
        };
    }

    private Iterator<Input> matched(String name) {
        Path path = Path.of(name);
        return Files.isDirectory(path) ? new FolderWalk(name, path, filter) : one(Input.Stream.found(name, path));
    }

    private static Iterator<Input> unusable(String name, String reason) {
        return one(new Input.Unusable(name, reason));
    }

    private static Iterator<Input> one(Input input) {
        return List.of(input).iterator();
    }
}
