package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import java.util.function.Consumer;

/** One rule. Stateless and thread-safe. */
public interface Check {
    /**
     * Looks at a CDR and its readings.
     *
     * @param evidence the CDR, its records and the session that they form
     * @param findings receives what is found
     */
    void check(Evidence evidence, Consumer<Finding> findings);
}
