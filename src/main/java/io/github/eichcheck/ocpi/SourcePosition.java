package io.github.eichcheck.ocpi;

/**
 * Where a CDR lies.
 *
 * @param file the file's name as the user gave it; {@code -} for standard input
 * @param pointer a JSON pointer (RFC 6901) into the file's JSON text; empty where the CDR is the whole text or a line
 * @param line the line where the CDR begins, from one
 * @param column the column where it begins, from one, in bytes
 */
public record SourcePosition(String file, String pointer, long line, long column) {
    /** A CDR that was handed over in memory. */
    public static final SourcePosition MEMORY = new SourcePosition("", "", 1, 1);
}
