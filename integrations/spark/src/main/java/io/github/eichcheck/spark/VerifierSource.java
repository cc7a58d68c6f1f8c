package io.github.eichcheck.spark;

import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.trust.KeyListReader;
import io.github.eichcheck.trust.TrustedKeyLists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier is made of. It is broadcast, so that each executor holds it once, and makes its verifier there on first use;
 * the verifier itself never travels.
 */
final class VerifierSource implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How findings are weighed. */
    private final Grading grading;

    /** The key lists; with none, keys of the CDRs themselves are used. */
    private final List<KeyText> keys;

    /** Made on first use on each executor. */
    private transient @Nullable CdrVerifier verifier;

    VerifierSource(Grading grading, List<KeyText> keys) {
        this.grading = grading;
        this.keys = List.copyOf(keys);
    }

    Policy policy() {
        return grading.policy();
    }

    /** The verifier of this executor, with the decoders on its class path. */
    synchronized CdrVerifier verifier() {
        CdrVerifier made = verifier;
        if (made == null) {
            CdrVerifier untrusting = CdrVerifier.with(policy(), decoders());
            made = keys.isEmpty() ? untrusting : untrusting.trusting(lists().keys());
            verifier = made;
        }
        return made;
    }

    /** What the key lists say and what is wrong with them. */
    TrustedKeyLists lists() {
        TrustedKeyLists lists = new TrustedKeyLists();
        for (KeyText list : keys) {
            try {
                KeyListReader.read(list.name(), new ByteArrayInputStream(list.content()), lists);
            } catch (IOException e) {
                throw new UncheckedIOException(list.name() + " cannot be read", e);
            }
        }
        return lists;
    }

    /** Jars of {@code --jars} are seen by the loader of the task alone. */
    private static Decoders decoders() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? Decoders.installed() : Decoders.installed(loader);
    }
}
