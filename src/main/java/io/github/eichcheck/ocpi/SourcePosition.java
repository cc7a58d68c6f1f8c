package io.github.eichcheck.ocpi;

import io.github.eichcheck.wire.Bytes;

/**
 * Where a CDR lies.
 *
 * @param file the file's name as the user gave it; {@code -} for standard input
 * @param pointer a JSON pointer (RFC 6901) into the file's JSON text; empty where the CDR is the whole text or a line
 * @param line the line where the CDR begins, from one
 * @param column the column where it begins, from one, in characters (Unicode code points)
 */
public record SourcePosition(String file, String pointer, long line, long column) {
    /** A CDR that was handed over in memory. */
    public static final SourcePosition MEMORY = new SourcePosition("", "", 1, 1);

    /**
     * A place inside the CDR that begins here.
     *
     * @param json the CDR's bytes
     * @param offset the place in them, in bytes
     * @return the line and column of that place; line feeds count
     */
    public SourcePosition after(Bytes json, int offset) {
        long lines = line;
        long columns = column;
        for (int i = 0; i < Math.min(offset, json.length()); i++) {
            boolean ends = json.at(i) == '\n';
            lines += ends ? 1 : 0;
            columns = ends ? 1 : columns + (isContinuation(json.at(i)) ? 0 : 1);
        }
        return new SourcePosition(file, pointer, lines, columns);
    }

    /** Whether a byte of UTF-8 begins no character of its own (RFC 3629, section 3). */
    static boolean isContinuation(int value) {
        return (value & 0xC0) == 0x80;
    }
}
