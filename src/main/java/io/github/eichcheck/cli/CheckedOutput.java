package io.github.eichcheck.cli;

import io.github.eichcheck.input.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;

/** An output that does not lose errors, neither those of a print stream nor those that a caller ignored. */
final class CheckedOutput extends OutputStream {
    private final OutputStream raw;
    private final String name;
    private Optional<OutputFailure> failure = Optional.empty();

    CheckedOutput(OutputStream raw, String name) {
        this.raw = raw;
        this.name = name;
    }

    /** Returns the first error. */
    Optional<OutputFailure> failure() {
        return failure;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            raw.write(bytes, offset, length);
            check();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            raw.flush();
            check();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void check() throws IOException {
        if (raw instanceof PrintStream stream && stream.checkError()) {
            throw new IOException("the stream reports an error");
        }
    }

    private OutputFailure failed(IOException cause) {
        OutputFailure first =
                failure.orElseGet(() -> new OutputFailure("cannot write " + name + ": " + Reason.of(cause), cause));
        failure = Optional.of(first);
        return first;
    }
}
