package io.github.eichcheck;

import io.github.eichcheck.ValueReport.KeyUsed;
import io.github.eichcheck.finding.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses the key that a record is verified with. Implementations are thread-safe. */
interface KeyChoice {
    /**
     * Chooses a key.
     *
     * @param request the record and what came with it
     * @param findings receives what is found about the keys
     * @return the key and where it came from; empty if there is none that can be used
     */
    Optional<KeyUsed> choose(KeyRequest request, Consumer<Finding> findings);
}
