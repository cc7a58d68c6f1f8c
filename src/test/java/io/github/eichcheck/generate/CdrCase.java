package io.github.eichcheck.generate;

import java.util.List;

/**
 * A CDR and what must be said of it.
 *
 * @param name what is special about it, as a short fact
 * @param cdr its JSON text
 * @param aspects the verdicts of signature, key, session and totals, one letter each: V valid, U indeterminate, X invalid
 * @param findings the exact set of codes but {@code key/self-asserted}, which comes with every key that can be used
 */
record CdrCase(String name, String cdr, String aspects, List<String> findings) {}
