package io.github.eichcheck.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of all folders in it, sorted by their paths. Links are followed, but not back to a folder
 * above. One folder after the other is listed, and of each only the names are held, so that a million files take a hundred
 * megabytes at most. Not for use by several threads at once.
 */
public final class FolderWalk implements Iterator<Input> {
    private final String root;
    private final NameFilter filter;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<Input> ready = new ArrayDeque<>();
    private long passedOver;
    private boolean any;
    private boolean ended;

    /** A folder, the names in it that are still to come, and its path from the root on. */
    private record Level(
            Path folder,
            String prefix,
            Iterator<String> names,
            @Nullable Object key) {}

    /**
     * A walk.
     *
     * @param name the folder's name for people
     * @param folder where it lies
     * @param filter which files are read
     */
    public FolderWalk(String name, Path folder, NameFilter filter) {
        this.root = name;
        this.filter = filter;
        enter(folder, "");
    }

    /**
     * A path with slashes on every platform.
     *
     * @param path the path
     * @return its name for people
     */
    public static String name(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !levels.isEmpty()) {
            step();
        }
        if (ready.isEmpty() && !ended) {
            end();
        }
        return !ready.isEmpty();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void step() {
        Level level = levels.getLast();
        if (!level.names().hasNext()) {
            levels.removeLast();
            return;
        }
        String name = level.names().next();
        if (name.endsWith("/")) {
            String plain = name.substring(0, name.length() - 1);
            enter(level.folder().resolve(plain), level.prefix() + name);
        } else if (filter.accepts(level.prefix() + name)) {
            Path file = level.folder().resolve(name);
            found(Input.Stream.found(name(file), file));
        } else {
            passedOver++;
        }
    }

    private void found(Input input) {
        any = true;
        ready.add(input);
    }

    private void end() {
        ended = true;
        if (passedOver > 0) {
            ready.add(new Input.Remark(root, filter.passedOver(passedOver)));
        }
        if (!any) {
            ready.add(new Input.Unusable(root, "there is no file to read in this folder"));
        }
    }

    private void enter(Path folder, String prefix) {
        try {
            Object key = Optional.ofNullable(Files.readAttributes(folder, BasicFileAttributes.class)
                            .fileKey())
                    .orElse(folder.toRealPath());
            if (levels.stream().anyMatch(above -> Objects.equals(above.key(), key))) {
                found(new Input.Unusable(name(folder), "a link leads back to a folder above it"));
                return;
            }
            levels.addLast(new Level(folder, prefix, names(folder), key));
        } catch (IOException e) {
            found(new Input.Unusable(name(folder), Reason.of(e)));
        }
    }

    /** The names in a folder, those of folders with a slash: sorted like that, paths are sorted as a whole. */
    private static Iterator<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                names.add(Files.isDirectory(entry) ? name + "/" : name);
            }
        } catch (DirectoryIteratorException e) {
            throw new IOException(Reason.of(Objects.requireNonNull(e.getCause())), e);
        }
        names.sort(null);
        return names.iterator();
    }

    /**
     * All that is left, at once.
     *
     * @return for small folders
     */
    public Stream<Input> stream() {
        List<Input> all = new ArrayList<>();
        forEachRemaining(all::add);
        return all.stream();
    }
}
