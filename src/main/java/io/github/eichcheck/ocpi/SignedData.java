package io.github.eichcheck.ocpi;

import java.util.List;
import java.util.Optional;

/**
 * An OCPI {@code SignedData} (OCPI 2.2.1, section 10.4.7).
 *
 * @param encodingMethod {@code encoding_method}, the name of the format
 * @param encodingMethodVersion {@code encoding_method_version} as written, number or text
 * @param publicKey {@code public_key} as written; empty where absent or blank
 * @param values {@code signed_values} in the order written
 * @param url {@code url}; shown, never fetched
 */
public record SignedData(
        Optional<String> encodingMethod,
        Optional<String> encodingMethodVersion,
        Optional<String> publicKey,
        List<SignedValue> values,
        Optional<String> url) {

    /** The same with other values. */
    SignedData with(List<SignedValue> others) {
        return new SignedData(encodingMethod, encodingMethodVersion, publicKey, List.copyOf(others), url);
    }
}
