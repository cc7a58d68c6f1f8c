package io.github.eichcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that the command line names as a source of CDRs. */
sealed interface Input {
    /** Returns the name for people: the path as given, or found under the one given. */
    String name();

    /**
     * A stream to read.
     *
     * @param name the name for people
     * @param source opens it
     */
    record Stream(String name, Source source) implements Input {
        /** A file. */
        static Stream file(String name, Path path) {
            return new Stream(name, () -> Files.newInputStream(path));
        }
    }

    /**
     * A name under which nothing can be read.
     *
     * @param name the name as given
     * @param reason why
     */
    record Unusable(String name, String reason) implements Input {}

    /** Opens a stream. */
    interface Source {
        /** Returns the stream, to be closed by the caller. */
        InputStream open() throws IOException;
    }
}
