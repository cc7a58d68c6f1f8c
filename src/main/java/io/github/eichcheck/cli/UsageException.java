package io.github.eichcheck.cli;

/** The command line asks for something that cannot be done. The message says what and what could be done instead. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
