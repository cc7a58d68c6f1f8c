package io.github.eichcheck.generate;

import java.util.List;
import java.util.Optional;

/**
 * A CDR and what must be said of it.
 *
 * @param name what is special about it, as a short fact
 * @param cdr its JSON text
 * @param keys the list of trusted keys; empty where it is judged without one
 * @param aspects the verdicts of signature, key, session and totals, one letter each: V valid, U indeterminate, X invalid
 * @param findings the exact set of codes but {@code key/self-asserted}, which comes with every key that can be used
 */
record CdrCase(String name, String cdr, Optional<String> keys, String aspects, List<String> findings) {
    CdrCase(String name, String cdr, String aspects, List<String> findings) {
        this(name, cdr, Optional.empty(), aspects, findings);
    }
}
