package io.github.eichcheck.trust;

import io.github.eichcheck.trust.ListedKey.Place;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text, numbered, with those to come within sight. Each line is UTF-8 or, where it is not, windows-1252:
 * spreadsheet programs write it, and what counts in a key list is ASCII. Lines end with LF, CR LF or CR.
 */
final class ListLines {
    /** The longest line that is read, in bytes. */
    static final int MAX_LINE = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String file;
    private final InputStream in;
    private final KeyListSink sink;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending = -1;
    private long number;
    private boolean otherEncoding;

    ListLines(String file, InputStream in, KeyListSink sink) {
        this.file = file;
        this.in = new BufferedInputStream(in, 1 << 16);
        this.sink = sink;
    }

    /**
     * A line.
     *
     * @param number from one
     * @param text without its end
     */
    record Line(long number, String text) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    String file() {
        return file;
    }

    Optional<Line> next() throws IOException {
        return ahead.isEmpty() ? read() : Optional.of(ahead.removeFirst());
    }

    /** The next lines, which remain to be read: as many as asked for, or all that there are. */
    List<Line> peek(int count) throws IOException {
        while (ahead.size() < count) {
            Optional<Line> line = read();
            if (line.isEmpty()) {
                break;
            }
            ahead.addLast(line.get());
        }
        return new ArrayList<>(ahead).subList(0, Math.min(count, ahead.size()));
    }

    private Optional<Line> read() throws IOException {
        bytes.reset();
        int b = readByte();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0 && b != '\n' && b != '\r') {
            if (bytes.size() == MAX_LINE) {
                throw new IOException("line " + (number + 1) + " is longer than " + MAX_LINE
                        + " bytes, which no line of a key list is");
            }
            bytes.write(b);
            b = readByte();
        }
        if (b == '\r') {
            pending = in.read();
            if (pending == '\n') {
                pending = -1;
            }
        }
        number++;
        return Optional.of(new Line(number, text(bytes.toByteArray())));
    }

    private int readByte() throws IOException {
        int b = pending >= 0 ? pending : in.read();
        pending = -1;
        return b;
    }

    private String text(byte[] line) {
        String text;
        try {
            text = utf8.decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            text = new String(line, WINDOWS);
            reportEncoding(text);
        }
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void reportEncoding(String text) {
        if (!otherEncoding) {
            sink.problem(new KeyListProblem(new Place(file, number, ""), KeyListDefect.NOT_UTF8, text));
            otherEncoding = true;
        }
    }
}
