package io.github.eichcheck.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files of a tar archive. */
final class TarMembers extends ArchiveMembers<TarArchiveEntry> {
    private final LastBytes source;
    private final TarArchiveInputStream tar;

    TarMembers(String archive, InputStream in, NameFilter filter, Amounts amounts) {
        super(archive, filter, amounts);
        this.source = new LastBytes(in);
        this.tar = new TarArchiveInputStream(source, StandardCharsets.UTF_8.name());
    }

    @Override
    ArchiveInputStream<TarArchiveEntry> in() {
        return tar;
    }

    @Override
    InputStream content(TarArchiveEntry entry, Amounts amounts) {
        return new FilterInputStream(tar) {
            @Override
            public void close() {}
        };
    }

    @Override
    Optional<String> obstacle(TarArchiveEntry entry) {
        if (!entry.isFile() || entry.isLink() || entry.isSymbolicLink()) {
            return Optional.of("this is not a regular file");
        }
        return tar.canReadEntryData(entry) ? Optional.empty() : Optional.of("it is stored in a way that is not read");
    }

    @Override
    Optional<Input> verdictOnLast() {
        return Optional.empty();
    }

    /** Two blocks of zeros end an archive (POSIX.1-2017, pax); where there is not even one, something was cut off. */
    @Override
    void requireEnd() throws IOException {
        if (!source.endedWithZeros()) {
            throw new IOException("the archive ends too early");
        }
    }

    /** Remembers whether the last block was nothing but zeros. */
    private static final class LastBytes extends FilterInputStream {
        private static final int BLOCK = 512;

        private int zeros;

        LastBytes(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            int end = offset + Math.max(count, 0);
            int trailing = 0;
            while (trailing < BLOCK && end - trailing > offset && target[end - trailing - 1] == 0) {
                trailing++;
            }
            zeros = Math.min(BLOCK, trailing == Math.max(count, 0) ? zeros + trailing : trailing);
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] skipped = new byte[(int) Math.min(count, 1 << 13)];
            return Math.max(read(skipped, 0, skipped.length), 0);
        }

        boolean endedWithZeros() {
            return zeros >= BLOCK;
        }
    }
}
