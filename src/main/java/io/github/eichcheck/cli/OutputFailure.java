package io.github.eichcheck.cli;

import java.io.IOException;
import java.util.Locale;

/** The report cannot be written. Apart from other errors of input and output, because nothing can go on after it. */
final class OutputFailure extends IOException {
    private static final long serialVersionUID = 1L;

    OutputFailure(String message, IOException cause) {
        super(message, cause);
    }

    /** Returns whether whoever read the output has gone, which is no error of this program. */
    boolean isClosedPipe() {
        Throwable cause = getCause();
        String reason = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
        return reason.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
