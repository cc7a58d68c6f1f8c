package io.github.eichcheck.ocpi;

import java.util.Optional;

/**
 * An OCPI {@code SignedValue} (OCPI 2.2.1, section 10.4.8).
 *
 * @param pointer a JSON pointer into the CDR, such as {@code /signed_data/signed_values/0}
 * @param nature {@code nature} as written
 * @param plainData {@code plain_data}; empty where absent
 * @param signedData {@code signed_data}; empty where absent
 */
public record SignedValue(
        String pointer, Optional<String> nature, Optional<String> plainData, Optional<String> signedData) {}
