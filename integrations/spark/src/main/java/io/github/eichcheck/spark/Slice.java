package io.github.eichcheck.spark;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A part of a file that one task reads: the lines that begin in a range of bytes, or the whole file.
 *
 * @param file the file
 * @param start the first byte
 * @param end the byte after the last
 * @param linesBefore how many lines lie before it
 * @param cdrsBefore how many CDRs lie before it
 */
record Slice(CdrFile file, long start, long end, long linesBefore, long cdrsBefore) implements Serializable {
    private static final Pattern PACKED = Pattern.compile(".*\\.(gz|tgz|zst|tzst|zip)", Pattern.CASE_INSENSITIVE);

    static Slice whole(CdrFile file) {
        return new Slice(file, 0, Long.MAX_VALUE, 0, 0);
    }

    Slice after(long lines, long cdrs) {
        return new Slice(file, start, end, lines, cdrs);
    }

    boolean isWhole() {
        return start == 0 && end == Long.MAX_VALUE;
    }

    /** How many bytes it weighs; compressed ones weigh more. */
    long weight() {
        long bytes = isWhole() ? file.size() : end - start;
        return PACKED.matcher(file.path()).matches() ? bytes * 4 : bytes;
    }
}
