package io.github.eichcheck.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Text that must wait until something that stands before it is known. It is held compressed in memory: this program writes
 * no file that it was not asked to write, and reports repeat themselves so much that little is left of them.
 */
public final class HeldText implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final List<byte[]> chunks = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream(CHUNK);
    private final Deflater deflater = new Deflater();
    private final OutputStream packed = new DeflaterOutputStream(open, deflater, 1 << 12);

    /** Nothing is held yet. */
    public HeldText() {}

    /**
     * Adds a text.
     *
     * @param text the text
     * @throws IOException never, since it is held in memory
     */
    public void add(String text) throws IOException {
        packed.write(text.getBytes(StandardCharsets.UTF_8));
        if (open.size() >= CHUNK) {
            chunks.add(open.toByteArray());
            open.reset();
        }
    }

    /**
     * Writes everything that was added, in UTF-8; nothing can be added after it.
     *
     * @param out where it goes; not closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        packed.close();
        chunks.add(open.toByteArray());
        open.reset();
        List<InputStream> parts = new ArrayList<>();
        chunks.forEach(chunk -> parts.add(new ByteArrayInputStream(chunk)));
        try (InputStream text = new InflaterInputStream(new SequenceInputStream(Collections.enumeration(parts)))) {
            text.transferTo(out);
        }
    }

    /** Gives back what the compressor holds outside of Java's heap. */
    @Override
    public void close() {
        deflater.end();
    }
}
