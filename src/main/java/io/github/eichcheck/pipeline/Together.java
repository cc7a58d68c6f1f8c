package io.github.eichcheck.pipeline;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.PreparedCdr;
import io.github.eichcheck.crypto.EngineDisagreement;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Verifies the CDRs of a chunk one after the other, but their signatures together. A bug at one of them costs none of the others;
 * engines that disagree cost the run.
 */
public final class Together implements ChunkVerifier {
    private final CdrReader reader = new CdrReader();
    private final CdrVerifier verifier;

    /**
     * Verifies with a verifier.
     *
     * @param verifier decides about every CDR
     */
    public Together(CdrVerifier verifier) {
        this.verifier = verifier;
    }

    /** A text on its way: prepared, or decided already. */
    private static final class Entry {
        private final CdrText text;
        private Optional<PreparedCdr> prepared = Optional.empty();
        private Optional<Decision> decision = Optional.empty();

        Entry(CdrText text) {
            this.text = text;
        }

        /** Does something for the text; empty, and decided, if a bug comes between. */
        <T> Optional<T> step(Supplier<T> step) {
            try {
                return Optional.of(step.get());
            } catch (EngineDisagreement e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                prepared = Optional.empty();
                decision = Optional.of(new Decision.Failed(text.position(), e));
                return Optional.empty();
            }
        }
    }

    @Override
    public List<Decision> verify(List<CdrText> texts) {
        List<Entry> entries = texts.stream().map(Entry::new).toList();
        entries.forEach(entry -> entry.prepared = entry.step(() -> verifier.prepare(reader.read(entry.text))));
        verifySignatures(entries);
        return entries.stream().map(this::decide).toList();
    }

    private void verifySignatures(List<Entry> entries) {
        List<PreparedCdr> all = new ArrayList<>();
        entries.forEach(entry -> entry.prepared.ifPresent(all::add));
        try {
            verifier.verifySignatures(all);
        } catch (EngineDisagreement e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // Whose bug it is shows when they are verified one by one.
            entries.forEach(entry -> entry.prepared.ifPresent(one -> entry.step(() -> {
                verifier.verifySignatures(List.of(one));
                return one;
            })));
        }
    }

    private Decision decide(Entry entry) {
        Optional<CdrReport> report = entry.prepared.flatMap(one -> entry.step(one::report));
        return report.<Decision>map(Decision.Decided::new)
                .or(() -> entry.decision)
                .orElseThrow();
    }
}
