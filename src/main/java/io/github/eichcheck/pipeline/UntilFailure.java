package io.github.eichcheck.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A stream that ends where it can no longer be read, and then says why: what came before is not lost. */
final class UntilFailure extends FilterInputStream {
    private Optional<IOException> failure = Optional.empty();

    UntilFailure(InputStream in) {
        super(in);
    }

    /** Returns why it ended, unless it was its end. */
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure.isPresent()) {
            return -1;
        }
        try {
            return in.read(target, offset, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            return -1;
        }
    }
}
