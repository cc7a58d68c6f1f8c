package io.github.eichcheck.spark;

import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.ocpi.CdrText.BrokenText;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import io.github.eichcheck.ocpi.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** The texts of a slice, at their positions in the file. */
final class SliceReader implements AutoCloseable {
    /** Empty lines before the first one, so that nothing in it is taken for the beginning of a file. */
    private static final byte[] EMPTY_LINES = {'\n', '\n', '\n', '\n'};

    private final Slice slice;
    private final LineRange range;
    private final CdrSplitter splitter;
    private final long lineShift;
    private long number;

    private SliceReader(Slice slice, LineRange range) {
        this.slice = slice;
        this.range = range;
        this.number = slice.cdrsBefore();
        boolean first = slice.start() == 0;
        this.lineShift = first ? 0 : slice.linesBefore() - EMPTY_LINES.length;
        InputStream in = first ? range : new SequenceInputStream(new ByteArrayInputStream(EMPTY_LINES), range);
        String name = slice.file().name();
        this.splitter = new CdrSplitter(slice.file().lines() || !first ? name + ".ndjson" : name, in);
    }

    static SliceReader open(Slice slice, Configuration configuration) throws IOException {
        Path path = new Path(slice.file().path());
        FSDataInputStream in = path.getFileSystem(configuration).open(path);
        if (slice.start() > 0) {
            in.seek(slice.start() - 1);
        }
        return new SliceReader(slice, new LineRange(in, slice.start(), slice.end()));
    }

    /** The next CDR, or the next place where one should be. */
    Optional<CdrText> next() throws IOException {
        Optional<CdrText> text = splitter.next();
        number += text.isPresent() ? 1 : 0;
        return text.map(this::placed);
    }

    private CdrText placed(CdrText text) {
        SourcePosition at = text.position();
        SourcePosition place =
                new SourcePosition(slice.file().name(), at.pointer(), at.line() + lineShift, at.column());
        if (text instanceof CdrJson json) {
            return new CdrJson(place, json.json());
        }
        BrokenText broken = (BrokenText) text;
        return new BrokenText(place, broken.code(), broken.detail());
    }

    /** The number in the file, from one, of the last text. */
    long number() {
        return number;
    }

    /** How many line feeds were read. */
    long lines() {
        return range.lines();
    }

    @Override
    public void close() throws IOException {
        splitter.close();
    }
}
