package io.github.eichcheck.ocpi;

import io.github.eichcheck.ocpi.CdrText.BrokenText;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Splits texts for tests and writes down what came out in one line each. */
final class Splitting {
    private Splitting() {}

    static List<CdrText> split(String file, InputStream in, int maximum) {
        List<CdrText> texts = new ArrayList<>();
        try (CdrSplitter splitter = new CdrSplitter(file, in, maximum)) {
            for (Optional<CdrText> text = splitter.next(); text.isPresent(); text = splitter.next()) {
                texts.add(text.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static List<CdrText> split(byte[] input) {
        return split("f.json", new ByteArrayInputStream(input), CdrSplitter.MAX_CDR);
    }

    static List<CdrText> split(String input) {
        return split(input.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code pointer line:column text} of a CDR, {@code pointer line:column CODE} of a broken one. */
    static List<String> lines(List<CdrText> texts) {
        return texts.stream().map(Splitting::line).toList();
    }

    static List<String> lines(String input) {
        return lines(split(input));
    }

    private static String line(CdrText text) {
        SourcePosition at = text.position();
        String place = at.pointer() + " " + at.line() + ":" + at.column() + " ";
        return place + (text instanceof CdrJson json ? json.json().toUtf8() : ((BrokenText) text).code());
    }

    static byte[] gzip(String text) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A stream that hands out few bytes at a time. */
    static InputStream dripping(byte[] content, int atOnce) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, atOnce));
            }
        };
    }
}
