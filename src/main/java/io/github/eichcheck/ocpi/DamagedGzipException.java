package io.github.eichcheck.ocpi;

import java.io.IOException;

/** Compressed data that cannot be unpacked any further. */
final class DamagedGzipException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedGzipException(String message) {
        super(message);
    }
}
