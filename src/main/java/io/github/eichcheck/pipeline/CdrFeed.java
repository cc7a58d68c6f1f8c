package io.github.eichcheck.pipeline;

import io.github.eichcheck.input.Contents;
import io.github.eichcheck.input.Input;
import io.github.eichcheck.input.LimitException;
import io.github.eichcheck.input.Limits;
import io.github.eichcheck.input.NameFilter;
import io.github.eichcheck.input.Reason;
import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Splits inputs, one after the other, into the texts of CDRs. Whatever is wrong with an input costs the others nothing, and
 * what was read whole before it broke off counts.
 */
public final class CdrFeed implements Feed {
    private static final int TEXTS = 128;
    private static final long BYTES = 1L << 20;

    private final Iterator<? extends Input> inputs;
    private final NameFilter filter;
    private final Limits limits;
    private final List<Item> items = new ArrayList<>();
    private long bytes;
    private Input input = new Input.Remark("", "");
    private InputStream raw = InputStream.nullInputStream();
    private @Nullable Contents contents;
    private @Nullable OpenText text;
    private boolean any;

    /** A text that is being split. */
    private record OpenText(String name, UntilFailure stream, CdrSplitter splitter) {}

    /**
     * A feed.
     *
     * @param inputs what is read, in this order
     * @param filter which files of an archive are read
     * @param limits how much may come out of a packed input
     */
    public CdrFeed(Iterator<? extends Input> inputs, NameFilter filter, Limits limits) {
        this.inputs = inputs;
        this.filter = filter;
        this.limits = limits;
    }

    @Override
    public Optional<Chunk> next() {
        boolean more = true;
        while (more && items.size() < TEXTS && bytes < BYTES && !isDry()) {
            more = step();
        }
        Chunk chunk = new Chunk(List.copyOf(items), bytes);
        items.clear();
        bytes = 0;
        return chunk.items().isEmpty() ? Optional.empty() : Optional.of(chunk);
    }

    /** What came slowly goes on at once. */
    private boolean isDry() {
        OpenText open = text;
        return open != null && !items.isEmpty() && input instanceof Input.Stream stream && stream.live() && isDry(raw);
    }

    private static boolean isDry(InputStream raw) {
        try {
            return raw.available() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** One step further; false at the end. */
    private boolean step() {
        try {
            if (text != null) {
                split(text);
            } else if (contents != null) {
                member(contents);
            } else if (inputs.hasNext()) {
                input = inputs.next();
                open();
            } else {
                return false;
            }
        } catch (IOException e) {
            items.add(new Item.Unread(input.name(), "cannot be read: " + Reason.of(e)));
            leave();
        } catch (RuntimeException | StackOverflowError e) {
            items.add(new Item.Lost(input.name(), e));
            leave();
        }
        return true;
    }

    private void open() throws IOException {
        if (input instanceof Input.Stream stream) {
            contents =
                    Contents.open(new Input.Stream(stream.name(), () -> opened(stream), stream.live()), filter, limits);
        } else {
            pass(input);
        }
    }

    private InputStream opened(Input.Stream stream) throws IOException {
        raw = stream.source().open();
        return raw;
    }

    private void pass(Input passed) {
        if (passed instanceof Input.Unusable unusable) {
            items.add(new Item.Unread(unusable.name(), unusable.reason()));
        } else if (passed instanceof Input.Remark remark) {
            items.add(new Item.Remark(remark.name(), remark.text()));
        }
    }

    private void member(Contents open) throws IOException {
        Optional<Input> member = open.next();
        if (member.isEmpty()) {
            leave();
        } else if (member.get() instanceof Input.Stream stream) {
            try {
                UntilFailure content = new UntilFailure(stream.source().open());
                text = new OpenText(stream.name(), content, new CdrSplitter(stream.name(), content));
                any = false;
            } catch (LimitException e) {
                throw e;
            } catch (IOException e) {
                items.add(new Item.Unread(stream.name(), "cannot be read: " + Reason.of(e)));
            }
        } else {
            pass(member.get());
        }
    }

    private void split(OpenText open) throws IOException {
        Optional<CdrText> next = open.splitter().next();
        if (next.isPresent()) {
            any = true;
            items.add(new Item.Text(next.get()));
            bytes += next.get() instanceof CdrJson json ? json.json().length() : 0;
            return;
        }
        text = null;
        Optional<IOException> failure = open.stream().failure();
        open.splitter().close();
        if (failure.isPresent()) {
            if (failure.get() instanceof LimitException) {
                throw failure.get();
            }
            items.add(new Item.Unread(open.name(), "cannot be read to its end: " + Reason.of(failure.get())));
        } else if (!any) {
            items.add(new Item.Unread(open.name(), "there is no CDR in it"));
        }
    }

    /** Gives up the input that is open. */
    private void leave() {
        OpenText open = text;
        Contents packed = contents;
        text = null;
        contents = null;
        try (packed) {
            if (open != null) {
                open.splitter().close();
            }
        } catch (IOException e) {
            items.add(new Item.Unread(input.name(), "cannot be closed: " + Reason.of(e)));
        }
    }

    @Override
    public void close() {
        leave();
    }
}
