package io.github.eichcheck.cli;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.ValueReport;
import io.github.eichcheck.crypto.KeyForms;
import io.github.eichcheck.input.Limits;
import io.github.eichcheck.input.NameFilter;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.SourcePosition;
import io.github.eichcheck.pipeline.CdrFeed;
import io.github.eichcheck.pipeline.Chunk;
import io.github.eichcheck.pipeline.Item;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.trust.KeyImport;
import io.github.eichcheck.trust.KeyListFiles;
import io.github.eichcheck.trust.ListedKey;
import io.github.eichcheck.trust.ListedKey.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the keys that CDRs bring along, each marked as taken from a CDR. */
final class CdrKeys {
    private static final String SOURCE = "cdr";

    private final CdrReader reader = new CdrReader();
    private final CdrVerifier verifier;
    private final Streams streams;
    private final Notes notes;
    private final Map<List<String>, ListedKey> found = new LinkedHashMap<>();

    CdrKeys(Decoders decoders, Streams streams, Notes notes) {
        this.verifier = CdrVerifier.with(Policy.interop(), decoders);
        this.streams = streams;
        this.notes = notes;
    }

    /**
     * Reads all CDRs of a path.
     *
     * @throws IOException if none of its files can be read
     */
    KeyImport read(String path) throws IOException {
        NameFilter filter = NameFilter.cdrs();
        try (CdrFeed feed = new CdrFeed(new Inputs(List.of(path), streams.in(), filter), filter, Limits.DEFAULT)) {
            for (Optional<Chunk> chunk = feed.next(); chunk.isPresent(); chunk = feed.next()) {
                for (Item item : chunk.get().items()) {
                    read(item);
                }
            }
        }
        return KeyListFiles.of(path, new ArrayList<>(found.values()));
    }

    private void read(Item item) throws IOException {
        if (item instanceof Item.Text text) {
            if (reader.read(text.text()) instanceof ReadableCdr readable) {
                collect(readable.cdr());
            } else {
                unused(text.text().position(), "this is not a CDR that can be read");
            }
        } else if (item instanceof Item.Unread unread) {
            throw new IOException(unread.input() + ": " + unread.reason());
        } else if (item instanceof Item.Remark remark) {
            notes.note(remark.input() + ": " + remark.text());
        } else if (item instanceof Item.Lost lost) {
            throw new IllegalStateException(lost.input(), lost.bug());
        }
    }

    private void collect(Cdr cdr) {
        CdrReport report = verifier.verify(cdr);
        for (ValueReport value : report.values()) {
            if (value.key().isPresent()) {
                add(listed(cdr, report, value));
            } else {
                unused(cdr.position(), "value " + value.index() + " has no key that can be used");
            }
        }
    }

    private void add(ListedKey key) {
        found.putIfAbsent(
                List.of(key.publicKey(), key.meter().orElse(""), key.evseId().orElse("")), key);
    }

    private static ListedKey listed(Cdr cdr, CdrReport report, ValueReport value) {
        Optional<String> meter =
                report.signed().flatMap(CdrReport.Measured::meter).or(cdr::meterId);
        String signature = value.proven() ? "verifies a value in" : "does not verify the value in";
        return new ListedKey(
                new Place(cdr.position().file(), cdr.position().line(), "public_key"),
                new KeyForms(value.key().orElseThrow().key()).base64(),
                meter,
                cdr.location().evseId(),
                cdr.location().evseUid(),
                Optional.empty(),
                Optional.empty(),
                cdr.partyId()
                        .map(party ->
                                cdr.countryCode().map(country -> country + "*").orElse("") + party),
                Optional.of(SOURCE),
                Optional.of("self-asserted, not to be trusted before it was compared with the meter's label; "
                        + signature + " CDR " + cdr.id().orElse("without id")));
    }

    private void unused(SourcePosition position, String reason) {
        notes.problem(position.file() + ":" + position.line() + " " + position.pointer() + ": " + reason);
    }
}
