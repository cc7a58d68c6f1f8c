package io.github.eichcheck.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip archive, read by their local headers from the front, as from a pipe; so the directory at the archive's
 * end is looked for, but not believed more than the headers.
 */
final class ZipMembers extends ArchiveMembers<ZipArchiveEntry> {
    private final EndOfDirectory source;
    private final ZipArchiveInputStream zip;
    private CRC32 sum = new CRC32();
    private @Nullable ZipArchiveEntry last;

    ZipMembers(String archive, InputStream in, NameFilter filter, Amounts amounts) {
        super(archive, filter, amounts);
        this.source = new EndOfDirectory(in);
        this.zip = new ZipArchiveInputStream(source, StandardCharsets.UTF_8.name(), true, false);
    }

    @Override
    ArchiveInputStream<ZipArchiveEntry> in() {
        return zip;
    }

    @Override
    InputStream content(ZipArchiveEntry entry, Amounts amounts) {
        last = entry;
        sum = new CRC32();
        return new FilterInputStream(new CheckedInputStream(amounts.unpacked(zip), sum)) {
            @Override
            public void close() {}
        };
    }

    @Override
    Optional<String> obstacle(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("it is encrypted");
        }
        return zip.canReadEntryData(entry) ? Optional.empty() : Optional.of("it is packed in a way that is not read");
    }

    @Override
    Optional<Input> verdictOnLast() {
        ZipArchiveEntry entry = last;
        last = null;
        if (entry == null || entry.getCrc() < 0 || entry.getCrc() == sum.getValue()) {
            return Optional.empty();
        }
        return Optional.of(new Input.Unusable(name(entry), "its checksum is wrong"));
    }

    @Override
    void requireEnd() throws IOException {
        if (!source.seen()) {
            throw new IOException("the archive ends too early");
        }
    }

    /** Looks out for the record that ends an archive (APPNOTE 4.3.16), in what is read. */
    private static final class EndOfDirectory extends FilterInputStream {
        private static final int SIGNATURE = 0x504B0506;

        /** The record, with the longest comment that may follow it. */
        private static final int LONGEST = 22 + 0xFFFF;

        private int window;
        private long total;
        private long seenAt = -LONGEST;

        EndOfDirectory(InputStream in) {
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
            for (int i = offset; i < offset + count; i++) {
                window = window << 8 | (target[i] & 0xFF);
                total++;
                if (window == SIGNATURE) {
                    seenAt = total;
                }
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] skipped = new byte[(int) Math.min(count, 1 << 13)];
            return Math.max(read(skipped, 0, skipped.length), 0);
        }

        boolean seen() {
            return total - seenAt <= LONGEST;
        }
    }
}
