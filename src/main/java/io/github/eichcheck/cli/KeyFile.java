package io.github.eichcheck.cli;

import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads a whole file, or standard input, of keys. */
final class KeyFile {
    /** The whole German register has 56 megabytes. */
    private static final int LIMIT = 512 << 20;

    private KeyFile() {}

    /**
     * Reads everything.
     *
     * @throws IOException with a message for people
     */
    static Bytes read(String name, InputStream standardInput) throws IOException {
        if (name.equals(Inputs.STANDARD_INPUT)) {
            return content(standardInput);
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return content(in);
        } catch (InvalidPathException e) {
            throw new IOException("this is not a path", e);
        }
    }

    private static Bytes content(InputStream in) throws IOException {
        byte[] content = in.readNBytes(LIMIT + 1);
        if (content.length > LIMIT) {
            throw new IOException("longer than " + LIMIT + " bytes");
        }
        return Bytes.of(content);
    }
}
