package io.github.eichcheck.cli;

import io.github.eichcheck.input.Reason;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that exists only when it is complete: written under another name beside its place, then moved there at once.
 * What is no regular file, such as {@code /dev/null}, is written directly.
 */
final class OutputFile implements Closeable {
    private final Path target;
    private final Path written;
    private final OutputStream file;
    private final OutputStream out;
    private boolean committed;

    private OutputFile(Path target, Path written, OutputStream file) {
        this.target = target;
        this.written = written;
        this.file = file;
        this.out = new BufferedOutputStream(new CheckedOutput(file, target.toString()), 1 << 16);
    }

    /** Refuses a place where no file can be. */
    static void checkPlace(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("cannot write " + file + ": there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new UsageException("cannot write " + file + ": this is a folder");
        }
    }

    /** Opens a file; what lay there stays until {@link #commit()}. */
    static OutputFile open(Path path) throws IOException {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return new OutputFile(target, target, Files.newOutputStream(target));
            }
            Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            OutputStream file = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            beside.toFile().deleteOnExit();
            return new OutputFile(target, beside, file);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /** Returns where to write; its errors are {@link OutputFailure}s. */
    OutputStream stream() {
        return out;
    }

    /** Puts the complete file into its place. */
    void commit() throws IOException {
        try {
            out.flush();
            file.close();
            if (!written.equals(target)) {
                move();
            }
            committed = true;
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was written, unless it was committed. */
    @Override
    public void close() throws IOException {
        if (!committed) {
            file.close();
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        }
    }

    private static OutputFailure failure(Path path, IOException e) {
        Throwable cause = e instanceof OutputFailure && e.getCause() != null ? e.getCause() : e;
        IOException reason = cause instanceof IOException io ? io : e;
        return new OutputFailure("cannot write " + path + ": " + Reason.of(reason), reason);
    }
}
