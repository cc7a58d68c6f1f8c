package io.github.eichcheck.batch;

/** A ledger cannot be opened, read or written. What it held before stays as it was. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what cannot be done.
     *
     * @param message what and why, for the user
     */
    public LedgerException(String message) {
        super(message);
    }

    /**
     * Says what cannot be done.
     *
     * @param message what and why, for the user
     * @param cause what the database said
     */
    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
