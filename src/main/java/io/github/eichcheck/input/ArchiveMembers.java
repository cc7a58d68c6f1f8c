package io.github.eichcheck.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/** The files of an archive that is read from the front. */
abstract class ArchiveMembers<E extends ArchiveEntry> implements Contents.Members {
    private final String archive;
    private final NameFilter filter;
    private final Amounts amounts;
    private final Deque<Input> ready = new ArrayDeque<>();
    private InputStream open = InputStream.nullInputStream();
    private long passedOver;
    private boolean any;
    private boolean ended;

    ArchiveMembers(String archive, NameFilter filter, Amounts amounts) {
        this.archive = archive;
        this.filter = filter.inArchive();
        this.amounts = amounts;
    }

    /** The reader of this kind of archive. */
    abstract ArchiveInputStream<E> in();

    /** The content of the entry just begun, from which its bytes are read and checked. */
    abstract InputStream content(E entry, Amounts amounts);

    /** Why the entry cannot be read; empty if it can. */
    abstract Optional<String> obstacle(E entry);

    /** Called once the entry before was read to its end: why it was not what it should be. */
    abstract Optional<Input> verdictOnLast();

    /** Called at the end. */
    abstract void requireEnd() throws IOException;

    @Override
    public final Optional<Input> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return Optional.ofNullable(ready.poll());
    }

    private void advance() throws IOException {
        open.transferTo(OutputStream.nullOutputStream());
        E entry = in().getNextEntry();
        verdictOnLast().ifPresent(ready::add);
        if (entry == null) {
            ended = true;
            requireEnd();
            end();
            return;
        }
        amounts.entry();
        if (entry.isDirectory()) {
            open = InputStream.nullInputStream();
            return;
        }
        String name = name(entry);
        if (!filter.accepts(entry.getName())) {
            passedOver++;
            open = obstacle(entry).isPresent() ? InputStream.nullInputStream() : content(entry, amounts);
            return;
        }
        any = true;
        Optional<String> obstacle = obstacle(entry);
        if (obstacle.isPresent()) {
            open = InputStream.nullInputStream();
            ready.add(new Input.Unusable(name, obstacle.get()));
            return;
        }
        open = content(entry, amounts);
        ready.add(Contents.member(name, open, amounts));
    }

    @Override
    public final void close() throws IOException {
        in().close();
    }

    /** Its full name for people. */
    String name(ArchiveEntry entry) {
        return archive + Contents.IN_ARCHIVE + entry.getName();
    }

    private void end() {
        if (passedOver > 0) {
            ready.add(new Input.Remark(archive, filter.passedOver(passedOver)));
        }
        if (!any) {
            ready.add(new Input.Unusable(archive, "there is no file to read in this archive"));
        }
    }
}
