package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.wire.Bytes;

/**
 * One OCMF record cut into its sections.
 *
 * @param payload the payload section, every byte between the first separator and the one that ends it
 * @param signature the signature section's object
 */
record Frame(Bytes payload, Bytes signature) {}
