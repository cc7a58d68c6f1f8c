package io.github.eichcheck.pipeline;

import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrText;
import java.util.List;

/** Verifies the CDRs of a chunk one after the other. */
public final class OneByOne implements ChunkVerifier {
    private final CdrReader reader = new CdrReader();
    private final CdrVerifier verifier;

    /**
     * Verifies with a verifier.
     *
     * @param verifier decides about every CDR
     */
    public OneByOne(CdrVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public List<Decision> verify(List<CdrText> texts) {
        return texts.stream().map(this::verify).toList();
    }

    private Decision verify(CdrText text) {
        try {
            return new Decision.Decided(verifier.verify(reader.read(text)));
        } catch (RuntimeException | StackOverflowError e) {
            return new Decision.Failed(text.position(), e);
        }
    }
}
