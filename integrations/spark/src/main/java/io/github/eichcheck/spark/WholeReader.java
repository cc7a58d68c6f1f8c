package io.github.eichcheck.spark;

import io.github.eichcheck.input.Input;
import io.github.eichcheck.input.Limits;
import io.github.eichcheck.input.NameFilter;
import io.github.eichcheck.pipeline.CdrFeed;
import io.github.eichcheck.pipeline.Item;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The CDRs of a file, packed or not, as the command line finds them in it. */
final class WholeReader implements ItemReader {
    private final CdrFile file;
    private final CdrFeed feed;
    private final Deque<Item> ready = new ArrayDeque<>();
    private Optional<IOException> failure = Optional.empty();

    WholeReader(CdrFile file, Configuration configuration) {
        this.file = file;
        String name = file.lines() ? CdrFile.asLines(file.name()) : file.name();
        Input input = new Input.Stream(name, () -> open(configuration));
        this.feed = new CdrFeed(List.of(input).iterator(), NameFilter.cdrs(), Limits.DEFAULT);
    }

    private InputStream open(Configuration configuration) throws IOException {
        try {
            Path path = new Path(file.path());
            return new Storage(path.getFileSystem(configuration).open(path));
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** What is wrong with the content is no failure of the storage. */
    private final class Storage extends FilterInputStream {
        Storage(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return in.read(target, offset, length);
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }
    }

    @Override
    public Optional<Item> next() throws IOException {
        if (ready.isEmpty()) {
            feed.next().ifPresent(chunk -> ready.addAll(chunk.items()));
        }
        Item item = ready.poll();
        if (item instanceof Item.Unread && failure.isPresent()) {
            throw failure.get();
        }
        return Optional.ofNullable(item).map(this::named);
    }

    private Item named(Item item) {
        if (item instanceof Item.Text text) {
            return new Item.Text(file.placed(text.text(), 0));
        }
        if (item instanceof Item.Unread unread) {
            return new Item.Unread(file.named(unread.input()), unread.reason());
        }
        return item;
    }

    @Override
    public long cdrsBefore() {
        return 0;
    }

    @Override
    public void close() {
        feed.close();
    }
}
