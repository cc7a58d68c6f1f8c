package io.github.eichcheck.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of some kind in a folder and in all folders in it.
 *
 * @param inputs the files, and what could not be entered or read, sorted by path
 * @param passedOver how many files have other names
 */
record Folder(List<Input> inputs, int passedOver) {
    /**
     * Looks for files.
     *
     * @param folder where
     * @param names what their names, in lower case, look like
     */
    static Folder read(Path folder, Pattern names) {
        Visitor visitor = new Visitor(names);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        visitor.found.sort(Comparator.comparing(Input::name));
        return new Folder(List.copyOf(visitor.found), visitor.passedOver);
    }

    /** Says that files were passed over, if there were any. */
    Optional<String> passedOver(String name, String read) {
        return passedOver == 0
                ? Optional.empty()
                : Optional.of(name + ": " + passedOver + " other file" + (passedOver == 1 ? "" : "s")
                        + " passed over (only " + read + " are read)");
    }

    /** Returns a path with slashes on every platform. */
    static String name(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Pattern names;
        private final List<Input> found = new ArrayList<>();
        private int passedOver;

        Visitor(Pattern names) {
            this.names = names;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (names.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                found.add(Input.Stream.file(name, file));
            } else {
                passedOver++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.add(new Input.Unusable(name(file), Reason.of(e)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                found.add(new Input.Unusable(name(folder), Reason.of(e)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
