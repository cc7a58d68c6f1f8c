package io.github.eichcheck;

import io.github.eichcheck.trust.TrustedKey;
import java.util.List;

/**
 * The entries of a key list that speak of a record.
 *
 * @param by how they were found
 * @param entries the entries, of any time; at least one unless nothing was found
 * @param name the name under which they were found, for people
 */
record KeyMatch(By by, List<TrustedKey> entries, String name) {
    /** How entries can be found. */
    enum By {
        /** By the number of the meter, or of the component that signs. */
        METER,
        /** By the EVSE or the charge point; no entry contradicts the record's meter. */
        PLACE,
        /** By the EVSE or the charge point, but all entries name another meter than the record. */
        OTHER_METER,
        /** Not at all. */
        NOTHING
    }
}
