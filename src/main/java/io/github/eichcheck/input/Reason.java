package io.github.eichcheck.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why a file could not be read or written; exceptions often carry only the file's name. */
public final class Reason {
    private Reason() {}

    /**
     * The reason in a few words.
     *
     * @param e what went wrong
     * @return such as {@code permission denied}
     */
    public static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemLoopException) {
            return "a link leads back to a folder above it";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "it is a directory";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
