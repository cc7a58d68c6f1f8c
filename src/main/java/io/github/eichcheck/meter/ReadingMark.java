package io.github.eichcheck.meter;

/** What a reading says about its place in the transaction. */
public enum ReadingMark {
    /** The transaction begins. */
    BEGIN,
    /** Energy flows, or the transaction is suspended; it goes on. */
    BETWEEN,
    /** The tariff changes. */
    TARIFF_CHANGE,
    /** Something happened; from here on the quantities of this transaction are unusable. */
    EXCEPTION,
    /** The transaction ends as intended. */
    END,
    /** The transaction was aborted by an error. */
    ABORT,
    /** The transaction was ended by a power failure. */
    POWER_FAILURE,
    /** The reading belongs to no transaction, whatever the CDR calls it. */
    OUTSIDE,
    /** Nothing is said. */
    NONE;

    /**
     * Whether the transaction ends here.
     *
     * @return true for an end of whatever reason
     */
    public boolean isEnd() {
        return this == END || this == ABORT || this == POWER_FAILURE;
    }
}
