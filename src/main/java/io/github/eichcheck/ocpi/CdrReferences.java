package io.github.eichcheck.ocpi;

import java.util.Optional;

/**
 * What a CDR belongs to (OCPI 2.2.1, section 10.3.1 "CDR Object").
 *
 * @param session {@code session_id}
 * @param authorization {@code authorization_reference}
 * @param credited {@code credit_reference_id}: the CDR that this one takes back
 */
public record CdrReferences(Optional<String> session, Optional<String> authorization, Optional<String> credited) {
    /** A CDR that refers to nothing. */
    public static final CdrReferences NONE = new CdrReferences(Optional.empty(), Optional.empty(), Optional.empty());
}
