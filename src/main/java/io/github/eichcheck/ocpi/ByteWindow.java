package io.github.eichcheck.ocpi;

import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The part of a stream that lies in memory. It moves forward only; what follows a mark is kept, up to a limit. Scanners
 * read {@link #buffer} directly between {@link #position} and {@link #limit}, which is what makes them fast.
 */
final class ByteWindow {
    private static final int NONE = -1;

    /** The bytes in memory; replaced by {@link #refill()}. */
    byte[] buffer;

    /** The index of the next byte. */
    int position;

    /** The index after the last byte that may be read. */
    int limit;

    private final InputStream in;
    private final int maximum;
    private int mark = NONE;
    private int filled;
    private boolean fenced;
    private boolean ended;
    private Optional<String> damage = Optional.empty();

    private long dropped;
    private int counted;
    private long line = 1;
    private long lineStart;
    private long continuations;

    ByteWindow(InputStream in, int size, int maximum) {
        this.in = in;
        this.buffer = new byte[size];
        this.maximum = maximum;
    }

    /** Reads more behind {@link #limit}; indices may move. False at the end of the stream or of the fence. */
    boolean refill() throws IOException {
        if (fenced || ended) {
            return false;
        }
        if (!isMarked()) {
            mark = NONE;
        }
        makeRoom();
        int count = read();
        if (count <= 0) {
            ended = true;
            return false;
        }
        filled += count;
        limit = filled;
        return true;
    }

    private int read() throws IOException {
        try {
            return in.read(buffer, filled, buffer.length - filled);
        } catch (DamagedGzipException e) {
            damage = Optional.ofNullable(e.getMessage());
            return -1;
        }
    }

    private void makeRoom() {
        if (buffer.length - filled > buffer.length / 2) {
            return;
        }
        int keep = mark == NONE ? position : mark;
        countLines(keep);
        System.arraycopy(buffer, keep, buffer, 0, filled - keep);
        dropped += keep;
        counted -= keep;
        position -= keep;
        filled -= keep;
        limit = filled;
        mark = mark == NONE ? NONE : 0;
        if (filled > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }

    /** Reads until so many bytes lie behind the position, or all that are left. */
    void ensure(int count) throws IOException {
        while (limit - position < count) {
            if (!refill()) {
                return;
            }
        }
    }

    /** Whether there is a byte at the position. */
    boolean hasNext() throws IOException {
        return position < limit || refill();
    }

    /** Skips white space and shows the byte after it; -1 at the end. */
    int nextSignificant() throws IOException {
        do {
            byte[] bytes = buffer;
            int end = limit;
            for (int i = position; i < end; i++) {
                byte value = bytes[i];
                if (value != ' ' && value != '\n' && value != '\r' && value != '\t') {
                    position = i;
                    return value & 0xFF;
                }
            }
            position = end;
        } while (refill());
        return -1;
    }

    /** From here on bytes are kept. */
    void mark() {
        mark = position;
    }

    void unmark() {
        mark = NONE;
    }

    /** False also where more followed the mark than is kept. */
    boolean isMarked() {
        return mark != NONE && position - mark <= maximum;
    }

    /** The index of the mark. */
    int marked() {
        return mark;
    }

    /** The bytes from the mark to the position. */
    Bytes sinceMark() {
        return Bytes.of(buffer, mark, position);
    }

    /** Lets the stream appear to end at an index that lies in memory. */
    void fence(int index) {
        fenced = true;
        limit = index;
    }

    void unfence() {
        fenced = false;
        limit = filled;
    }

    /** Why the compressed stream ended before its end. */
    Optional<String> damage() {
        return damage;
    }

    /** The damage was reported. */
    void forgetDamage() {
        damage = Optional.empty();
    }

    /** What lies before the position counts in no column. */
    void beginText() {
        lineStart = dropped + position;
        continuations = 0;
        counted = position;
    }

    /** The position in the file. Not to be asked for a place before one that was asked for. */
    SourcePosition here(String file, String pointer) {
        countLines(position);
        return new SourcePosition(file, pointer, line, dropped + position - lineStart - continuations + 1);
    }

    /**
     * Skips the line feed at the position, if there is one, after a line of which a place was asked for: between that place
     * and here is no other.
     */
    void skipLineEnd() {
        if (position < limit && buffer[position] == '\n') {
            position++;
            line++;
            lineStart = dropped + position;
            continuations = 0;
            counted = position;
        }
    }

    private void countLines(int end) {
        byte[] bytes = buffer;
        for (int i = counted; i < end; i++) {
            byte value = bytes[i];
            if (value > '\n') {
                continue;
            }
            if (value == '\n') {
                line++;
                lineStart = dropped + i + 1;
                continuations = 0;
            } else if (SourcePosition.isContinuation(value)) {
                continuations++;
            }
        }
        counted = Math.max(counted, end);
    }

    /** The beginning of what follows, for messages: one line, printable ASCII, not more than a few words. */
    String preview() throws IOException {
        ensure(40);
        String text = new String(buffer, position, Math.min(40, limit - position), StandardCharsets.ISO_8859_1);
        String first = text.lines().findFirst().orElse("");
        return first.replaceAll("[^ -~]", "?");
    }
}
