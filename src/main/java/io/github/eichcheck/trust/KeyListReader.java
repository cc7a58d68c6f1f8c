package io.github.eichcheck.trust;

import io.github.eichcheck.trust.ListLines.Line;
import io.github.eichcheck.trust.ListedKey.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads key lists. Their content decides what they are, not their name: NDJSON where the first character is a brace, PEM
 * where a line begins with {@code -----BEGIN} and no header
 * of CSV stands above it, else CSV. Only what is written is read here: that keys are keys and dates
 * are dates is for {@link TrustedKeys}.
 *
 * <pre>
 * CSV     columns by name in the first line: public_key, at least one of meter, evse_id and charge_point, and
 *         valid_from, valid_to, operator, source, comment; separated by comma, semicolon or tab; RFC 4180 quotes
 * NDJSON  one object a line with the same names
 * PEM     blocks of PUBLIC KEY (RFC 7468), each with lines before it such as "meter: 1ABC0012345678"; without such
 *         lines the file's name without its ending is the meter
 * </pre>
 */
public final class KeyListReader {
    private static final int LINES_TO_LOOK_AT = 256;

    private KeyListReader() {}

    /**
     * Reads a list into memory.
     *
     * @param name the list's name as the user knows it
     * @param in the list; is not closed
     * @return its lines and its problems; bad lines never throw
     * @throws IOException if the stream cannot be read, or a line exceeds a megabyte
     */
    public static KeyList read(String name, InputStream in) throws IOException {
        KeyList.Collector collector = new KeyList.Collector();
        read(name, in, collector);
        return collector.list();
    }

    /**
     * Reads a list of any length line by line.
     *
     * @param name the list's name as the user knows it
     * @param in the list; is not closed
     * @param sink receives its lines and its problems
     * @throws IOException if the stream cannot be read, or a line exceeds a megabyte
     */
    public static void read(String name, InputStream in, KeyListSink sink) throws IOException {
        ListLines lines = new ListLines(name, in, sink);
        List<Line> first = lines.peek(LINES_TO_LOOK_AT);
        if (first.stream().anyMatch(line -> line.text().indexOf('\0') >= 0)) {
            sink.problem(new KeyListProblem(new Place(name, 1, ""), KeyListDefect.ENCODING, ""));
        } else if (first.stream().allMatch(Line::isBlank)) {
            sink.problem(new KeyListProblem(new Place(name, 1, ""), KeyListDefect.EMPTY, ""));
        } else if (isJson(first)) {
            new NdjsonList(lines, sink).read();
        } else if (!CsvList.begins(first) && first.stream().anyMatch(line -> PemList.begins(line.text()))) {
            new PemList(lines, sink).read();
        } else {
            new CsvList(lines, sink).read();
        }
    }

    private static boolean isJson(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.text().stripLeading().startsWith("{"))
                .isPresent();
    }
}
