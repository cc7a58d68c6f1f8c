package io.github.eichcheck.transport;

import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * A record as it was before it was packed for the transport.
 *
 * @param record its bytes; of a text, white space and a byte order mark around it are gone
 * @param steps what was undone, from the outside to the inside: {@code raw} (nothing), {@code base64}, {@code hex},
 *     {@code json-string}, {@code html}, {@code percent}, {@code ocpp-json}, {@code xml}, {@code split},
 *     {@code plain_data} (it was found there)
 * @param publicKey the key's text that a wrapper carried beside the record, not decoded
 * @param encodingMethod the name of the record's format that a wrapper carried
 */
public record TransportedRecord(
        Bytes record, List<String> steps, Optional<String> publicKey, Optional<String> encodingMethod) {
    TransportedRecord withSteps(List<String> others) {
        return new TransportedRecord(record, List.copyOf(others), publicKey, encodingMethod);
    }
}
