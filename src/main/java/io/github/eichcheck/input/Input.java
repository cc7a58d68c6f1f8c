package io.github.eichcheck.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that was named as a source of CDRs, or was found under such a name. */
public sealed interface Input {
    /**
     * The name for people.
     *
     * @return the path as given, or found under the one given
     */
    String name();

    /**
     * A stream to read.
     *
     * @param name the name for people
     * @param source opens it
     * @param live whether it may come slowly, as from a pipe, so that what is there must not wait for what follows
     */
    record Stream(String name, Source source, boolean live) implements Input {
        /**
         * A stream that does not come slowly.
         *
         * @param name the name for people
         * @param source opens it
         */
        public Stream(String name, Source source) {
            this(name, source, false);
        }

        /**
         * A file, or whatever else can be read under a path, such as a pipe.
         *
         * @param name the name for people
         * @param path where it lies
         * @return the input, not yet opened
         */
        public static Stream path(String name, Path path) {
            return new Stream(name, () -> Files.newInputStream(path), !Files.isRegularFile(path));
        }

        /**
         * A regular file that was found, not named: what has no end or waits for a writer is not read.
         *
         * @param name the name for people
         * @param path where it lies
         * @return the input, not yet opened
         */
        public static Stream found(String name, Path path) {
            return new Stream(name, () -> {
                if (Files.exists(path) && !Files.isRegularFile(path)) {
                    throw new IOException("this is not a regular file");
                }
                return Files.newInputStream(path);
            });
        }
    }

    /**
     * A name under which nothing can be read.
     *
     * @param name the name as given
     * @param reason why
     */
    record Unusable(String name, String reason) implements Input {}

    /**
     * Something that is good to know about a name, and no source of CDRs.
     *
     * @param name the name as given
     * @param text what is to be said
     */
    record Remark(String name, String text) implements Input {}

    /** Opens a stream. */
    interface Source {
        /**
         * Opens it.
         *
         * @return the stream, to be closed by the caller
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }
}
