package io.github.eichcheck.ocpi;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952) with any number of members. The class of the Java library silently ignores whatever it cannot
 * read after the first member; here nothing is lost without a word.
 */
public final class GzipMembers extends InputStream {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private int position;
    private int limit;
    private boolean inMember;

    /**
     * Unpacks a stream.
     *
     * @param in what is packed; closed with this one
     */
    public GzipMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (length > 0) {
            if (!inMember && !beginMember()) {
                return -1;
            }
            int count = inflate(target, offset, length);
            if (count > 0) {
                crc.update(target, offset, count);
                return count;
            }
            if (inflater.finished()) {
                endMember();
            }
        }
        return 0;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(target, offset, length);
            if (count == 0 && inflater.needsDictionary()) {
                throw new DamagedGzipException("it needs a dictionary");
            }
            if (count == 0 && inflater.needsInput() && !inflater.finished()) {
                if (!fill()) {
                    throw new DamagedGzipException("the compressed data ends too early");
                }
                inflater.setInput(packed, position, limit - position);
            }
            return count;
        } catch (DataFormatException e) {
            throw new DamagedGzipException("the compressed data is corrupt");
        }
    }

    /** Zeros between members are padding that tape tools write. */
    private boolean beginMember() throws IOException {
        int first = nextOrEnd();
        while (first == 0) {
            first = nextOrEnd();
        }
        if (first < 0) {
            return false;
        }
        if (first != 0x1F || next() != 0x8B || next() != 8) {
            throw new DamagedGzipException("something else follows the compressed data");
        }
        skipHeader(next());
        inflater.reset();
        inflater.setInput(packed, position, limit - position);
        crc.reset();
        inMember = true;
        return true;
    }

    private void skipHeader(int flags) throws IOException {
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
    }

    private void endMember() throws IOException {
        position = limit - inflater.getRemaining();
        if (nextInt() != crc.getValue() || nextInt() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new DamagedGzipException("its checksum is wrong");
        }
        inMember = false;
    }

    private long nextInt() throws IOException {
        return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
    }

    private void skipText() throws IOException {
        int value;
        do {
            value = next();
        } while (value != 0);
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        int value = nextOrEnd();
        if (value < 0) {
            throw new DamagedGzipException("the compressed data ends too early");
        }
        return value;
    }

    private int nextOrEnd() throws IOException {
        return position < limit || fill() ? packed[position++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        int count = in.read(packed, 0, packed.length);
        position = 0;
        limit = Math.max(count, 0);
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
