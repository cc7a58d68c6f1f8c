package io.github.eichcheck.spark;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream that begin in a range of bytes, to the end of the last of them. Counts their line feeds. */
final class LineRange extends InputStream {
    private final InputStream in;
    private final long end;
    private final byte[] buffer = new byte[1 << 16];
    private long position;
    private int next;
    private int limit;
    private boolean ended;
    private long lines;

    /**
     * A range.
     *
     * @param in the stream at the byte before {@code start}, or at its beginning where that is zero; is closed with this one
     */
    LineRange(InputStream in, long start, long end) throws IOException {
        this.in = in;
        this.end = end;
        this.position = Math.max(0, start - 1);
        if (start > 0) {
            skipLine();
        }
    }

    /** Past the line feed that lies before the first line. */
    private void skipLine() throws IOException {
        int value;
        do {
            value = read();
        } while (value != '\n' && value != -1);
        lines = 0;
        ended = value == -1 || position >= end;
    }

    @Override
    public int read() throws IOException {
        if (ended || (next == limit && !fill())) {
            return -1;
        }
        byte value = buffer[next++];
        position++;
        if (value == '\n') {
            lines++;
            ended = position >= end;
        }
        return value & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (ended || (next == limit && !fill())) {
            return -1;
        }
        int copied = 0;
        while (copied < length && next < limit && !ended) {
            byte value = buffer[next++];
            target[offset + copied++] = value;
            position++;
            if (value == '\n') {
                lines++;
                ended = position >= end;
            }
        }
        return copied;
    }

    private boolean fill() throws IOException {
        next = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    /** How many line feeds were read. */
    long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
