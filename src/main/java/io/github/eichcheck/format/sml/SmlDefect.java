package io.github.eichcheck.format.sml;

/**
 * Something wrong with an SML file that could be read all the same.
 *
 * @param kind what
 * @param expected what should have been there
 * @param actual what is there
 */
public record SmlDefect(Kind kind, String expected, String actual) {
    /** What can be wrong. */
    public enum Kind {
        /** The check sum over the whole file does not fit. */
        FILE_CRC,
        /** The check sum over one message does not fit. */
        MESSAGE_CRC,
        /** There are bytes before the file. */
        BYTES_BEFORE,
        /** There are bytes after the file. */
        BYTES_AFTER
    }
}
