package io.github.eichcheck.ocpi;

import java.time.Instant;
import java.util.Optional;

/**
 * An OCPI {@code DateTime} (OCPI 2.2.1, section 16.2).
 *
 * @param text as it was written
 * @param instant the instant; empty for the placeholder {@code 1970-1-1T00:00:00Z} and for what is no date
 */
public record OcpiDateTime(String text, Optional<Instant> instant) {}
