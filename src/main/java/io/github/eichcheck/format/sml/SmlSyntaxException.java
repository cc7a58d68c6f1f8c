package io.github.eichcheck.format.sml;

/** Bytes that are not SML. */
public final class SmlSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    SmlSyntaxException(String problem, int offset) {
        super(problem);
        this.offset = offset;
    }

    /**
     * Where it was noticed.
     *
     * @return the offset in bytes, after the transport escapes are undone
     */
    public int offset() {
        return offset;
    }
}
