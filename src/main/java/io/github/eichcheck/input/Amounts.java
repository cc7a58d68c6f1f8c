package io.github.eichcheck.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of one packed input was read, and how much came out of it. */
final class Amounts {
    private final Limits limits;
    private long packed;
    private long unpacked;
    private long entries;

    Amounts(Limits limits) {
        this.limits = limits;
    }

    /** Counts what goes in. */
    InputStream packed(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** Counts what comes out of a decompressor, and makes an {@link IOException} of whatever it throws. */
    InputStream unpacked(InputStream in) {
        return new Counted(in) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                check();
                try {
                    return super.read(target, offset, length);
                } catch (RuntimeException e) {
                    throw new IOException("the compressed data is corrupt", e);
                }
            }

            @Override
            void count(long bytes) {
                unpacked += bytes;
            }
        };
    }

    /** One more file of the archive. */
    void entry() throws IOException {
        entries++;
        if (entries > limits.entries()) {
            throw new LimitException("it has more than " + limits.entries() + " files (--max-entries)");
        }
        check();
    }

    private void check() throws LimitException {
        if (unpacked > limits.bytes()) {
            throw new LimitException("it unpacks to more than " + limits.bytes() + " bytes (--max-unpacked)");
        }
        if (unpacked > Limits.FREE && unpacked / limits.ratio() > packed) {
            throw new LimitException("it unpacks to more than " + limits.ratio() + " times its size (--max-ratio)");
        }
    }

    private abstract static class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes);

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] skipped = new byte[(int) Math.min(count, 1 << 13)];
            return Math.max(read(skipped, 0, skipped.length), 0);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
