package io.github.eichcheck.input;

import io.airlift.compress.zstd.ZstdInputStream;
import io.github.eichcheck.ocpi.GzipMembers;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;

/**
 * What lies in an input: its text, or the files of an archive one after the other. Recognised by the content: gzip and zstd
 * streams, zip, tar, also tar and zip in such a stream, and the files of an archive in such streams. An archive in an archive
 * is not read. Everything is read once from the front, so that it may come from a pipe, and nothing is held. Needs
 * commons-compress for archives and aircompressor for zstd. Not for use by several threads at once.
 */
public final class Contents implements Closeable {
    /** Stands between the name of an archive and the path within it. */
    public static final String IN_ARCHIVE = "!/";

    private final InputStream raw;
    private final Members members;

    /** The files of an archive, or the only one. */
    interface Members extends Closeable {
        /** The next one, which need not be read to its end; empty at the end. */
        Optional<Input> next() throws IOException;
    }

    private Contents(InputStream raw, Members members) {
        this.raw = raw;
        this.members = members;
    }

    /**
     * Opens an input.
     *
     * @param input the input
     * @param filter which files of an archive are read
     * @param limits how much may come out of it
     * @return what lies in it
     * @throws IOException if it cannot be opened or read
     */
    public static Contents open(Input.Stream input, NameFilter filter, Limits limits) throws IOException {
        InputStream raw = input.source().open();
        try {
            return new Contents(raw, members(input, raw, filter, new Amounts(limits)));
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static Members members(Input.Stream input, InputStream raw, NameFilter filter, Amounts amounts)
            throws IOException {
        String name = input.name();
        PushbackInputStream in = peekable(amounts.packed(raw));
        if (input.live() && beginsWithText(in)) {
            return single(name, in);
        }
        Packing packing = peek(in);
        InputStream unpacked = unpacked(in, packing, amounts);
        if (packing.isStream()) {
            PushbackInputStream inner = peekable(unpacked);
            packing = peek(inner);
            unpacked = inner;
        }
        return switch (packing) {
            case NONE -> single(name, unpacked);
            case ZIP -> new ZipMembers(name, unpacked, filter, amounts);
            case TAR -> new TarMembers(name, unpacked, filter, amounts);
            case GZIP, ZSTD -> throw new IOException("it is packed more than once");
        };
    }

    private static Members single(String name, InputStream text) {
        return new Members() {
            private boolean given;

            @Override
            public Optional<Input> next() {
                Optional<Input> next = given ? Optional.empty() : Optional.of(new Input.Stream(name, () -> text));
                given = true;
                return next;
            }

            @Override
            public void close() throws IOException {
                text.close();
            }
        };
    }

    /** A file of an archive, which may be packed in a stream of its own. */
    static Input member(String name, InputStream content, Amounts amounts) {
        return new Input.Stream(name, () -> {
            PushbackInputStream in = peekable(content);
            Packing packing = peek(in);
            if (packing == Packing.NONE) {
                return in;
            }
            PushbackInputStream text = peekable(unpacked(in, packing, amounts));
            if (!packing.isStream() || peek(text) != Packing.NONE) {
                throw new IOException("an archive in an archive is not read");
            }
            return text;
        });
    }

    private static PushbackInputStream peekable(InputStream in) {
        return new PushbackInputStream(in, Packing.LOOKED_AT);
    }

    /** What comes slowly is looked at no further than needed. */
    private static boolean beginsWithText(PushbackInputStream in) throws IOException {
        int first = in.read();
        if (first >= 0) {
            in.unread(first);
        }
        return first == '{' || first == '[';
    }

    private static Packing peek(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(Packing.LOOKED_AT);
        in.unread(start);
        return Packing.of(start);
    }

    private static InputStream unpacked(InputStream in, Packing packing, Amounts amounts) throws IOException {
        return switch (packing) {
            case GZIP -> amounts.unpacked(new GzipMembers(in));
            case ZSTD -> amounts.unpacked(new ZstdInputStream(in));
            default -> in;
        };
    }

    /**
     * The next file.
     *
     * @return a stream, which ends when the next one is asked for; something that cannot be read; or a remark; empty at the
     *     end
     * @throws IOException if the archive cannot be read any further
     */
    public Optional<Input> next() throws IOException {
        try {
            return members.next();
        } catch (RuntimeException e) {
            throw new IOException("the archive is corrupt", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (raw) {
            members.close();
        }
    }
}
