package io.github.eichcheck.json;

import org.jspecify.annotations.Nullable;

/** A text that is not JSON, not UTF-8, or beyond the reader's limits. */
public final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Where reading stopped, in bytes from the start of the text. */
    private final int offset;

    /** The line where reading stopped, from one. */
    private final int line;

    /** The column where reading stopped, from one. */
    private final int column;

    /** Whether a limit of the reader was exceeded. */
    private final boolean beyondLimit;

    /**
     * A text that could not be read.
     *
     * @param message what is wrong with it
     * @param offset where, in bytes from its start
     * @param line where, the line from one
     * @param column where, the column from one
     */
    public JsonSyntaxException(String message, int offset, int line, int column) {
        this(message, offset, line, column, false);
    }

    private JsonSyntaxException(@Nullable String message, int offset, int line, int column, boolean beyondLimit) {
        super(message);
        this.beyondLimit = beyondLimit;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }

    /**
     * The same, for a text that may be JSON but exceeds a limit of the reader.
     *
     * @return a copy
     */
    JsonSyntaxException asBeyondLimit() {
        return new JsonSyntaxException(getMessage(), offset, line, column, true);
    }

    /**
     * Whether a limit of the reader was exceeded, so that nothing is known of the rest.
     *
     * @return false if the text is not JSON
     */
    public boolean beyondLimit() {
        return beyondLimit;
    }

    /**
     * Where reading stopped.
     *
     * @return bytes from the start of the text
     */
    public int offset() {
        return offset;
    }

    /**
     * The line where reading stopped.
     *
     * @return from one
     */
    public int line() {
        return line;
    }

    /**
     * The column where reading stopped.
     *
     * @return from one
     */
    public int column() {
        return column;
    }
}
