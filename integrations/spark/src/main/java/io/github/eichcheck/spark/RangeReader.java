package io.github.eichcheck.spark;

import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.pipeline.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** The CDRs of some lines of a file, at their positions in it. */
final class RangeReader implements ItemReader {
    /** Empty lines before the first one, so that nothing in it is taken for the beginning of a file. */
    private static final byte[] EMPTY_LINES = {'\n', '\n', '\n', '\n'};

    private final Slice slice;
    private final LineRange range;
    private final CdrSplitter splitter;
    private final long lineShift;
    private long count;

    private RangeReader(Slice slice, LineRange range) {
        this.slice = slice;
        this.range = range;
        boolean first = slice.start() == 0;
        this.lineShift = first ? 0 : slice.linesBefore() - EMPTY_LINES.length;
        InputStream in = first ? range : new SequenceInputStream(new ByteArrayInputStream(EMPTY_LINES), range);
        this.splitter = new CdrSplitter(CdrFile.asLines(slice.file().name()), in);
    }

    static RangeReader open(Slice slice, Configuration configuration) throws IOException {
        Path path = new Path(slice.file().path());
        FSDataInputStream in = path.getFileSystem(configuration).open(path);
        if (slice.start() > 0) {
            in.seek(slice.start() - 1);
        }
        return new RangeReader(slice, new LineRange(in, slice.start(), slice.end()));
    }

    @Override
    public Optional<Item> next() throws IOException {
        Optional<CdrText> text = splitter.next();
        count += text.isPresent() ? 1 : 0;
        return text.map(found -> new Item.Text(slice.file().placed(found, lineShift)));
    }

    @Override
    public long cdrsBefore() {
        return slice.cdrsBefore();
    }

    /** How many CDRs were read. */
    long count() {
        return count;
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
