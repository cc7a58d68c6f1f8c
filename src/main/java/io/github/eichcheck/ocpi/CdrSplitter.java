package io.github.eichcheck.ocpi;

import io.github.eichcheck.ocpi.CdrText.BrokenText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the borders of the CDRs in a stream without parsing them, so that a file of any size takes little memory and a
 * broken CDR costs only itself. Takes a CDR, an array of CDRs, the answer of an OCPI endpoint whose {@code data} is either
 * (OCPI 2.2.1, section 4.1), newline-delimited JSON, and any number of these one after the other; each of them also
 * compressed with gzip. The encoding is UTF-8, with or without a byte order mark. Not for use by several threads at once.
 */
public final class CdrSplitter implements AutoCloseable {
    /** The longest CDR that is read, in bytes. */
    public static final int MAX_CDR = 16 << 20;

    private static final int WINDOW = 1 << 16;

    private final String file;
    private InputStream in;
    private final int maximum;
    private @Nullable ByteWindow window;
    private TextSource texts = Optional::empty;

    /**
     * Splits a stream.
     *
     * @param file the name that positions give; {@code .ndjson} and {@code .jsonl} at its end, also before {@code .gz},
     *     say that each line is a CDR
     * @param in the stream, which {@link #close()} closes
     */
    public CdrSplitter(String file, InputStream in) {
        this(file, in, MAX_CDR);
    }

    /**
     * Splits a stream within a limit.
     *
     * @param file the name that positions give
     * @param in the stream
     * @param maximum the longest CDR that is handed out, in bytes
     */
    public CdrSplitter(String file, InputStream in, int maximum) {
        this.file = file;
        this.in = in;
        this.maximum = maximum;
    }

    /**
     * The next CDR, or the next place where one should be.
     *
     * @return empty at the end; a stream that holds no CDR is empty from the start
     * @throws IOException if the stream cannot be read; damaged compression is no exception but a broken text
     */
    public Optional<CdrText> next() throws IOException {
        if (window == null) {
            window = open();
        }
        Optional<CdrText> text = texts.next();
        if (text.isEmpty()) {
            ByteWindow ended = window;
            texts = Optional::empty;
            text = ended.damage().map(why -> new BrokenText(ended.here(file, ""), CdrTextFinding.GZIP_DAMAGED, why));
            ended.forgetDamage();
        }
        return text;
    }

    private ByteWindow open() throws IOException {
        in = unpacked();
        ByteWindow opened = new ByteWindow(in, WINDOW, maximum);
        opened.ensure(4);
        if (isOtherEncoding(opened)) {
            texts = once(new BrokenText(
                    opened.here(file, ""), CdrTextFinding.NOT_UTF8, "it looks like UTF-16, UTF-32 or no text at all"));
            return opened;
        }
        if (opened.limit >= 3 && at(opened, 0) == 0xEF && at(opened, 1) == 0xBB && at(opened, 2) == 0xBF) {
            opened.position = 3;
            opened.beginText();
        }
        texts = LineProbe.isLines(file, opened) ? new LineSplitter(file, opened) : new DocumentSplitter(file, opened);
        return opened;
    }

    private InputStream unpacked() throws IOException {
        byte[] magic = in.readNBytes(2);
        PushbackInputStream whole = new PushbackInputStream(in, 2);
        whole.unread(magic);
        boolean packed = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        return packed ? new GzipMembers(whole) : whole;
    }

    /** A JSON text in UTF-8 has neither of these among its first bytes (RFC 8259, section 8.1). */
    private static boolean isOtherEncoding(ByteWindow text) {
        for (int i = 0; i < Math.min(4, text.limit); i++) {
            if (at(text, i) == 0 || at(text, i) >= 0xFE) {
                return true;
            }
        }
        return false;
    }

    private static int at(ByteWindow text, int index) {
        return text.buffer[index] & 0xFF;
    }

    private TextSource once(CdrText text) {
        return () -> {
            texts = Optional::empty;
            return Optional.of(text);
        };
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
