package io.github.eichcheck.spi;

import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a decoder read: which bytes were signed and how, and what they state. Nothing in it is proven.
 *
 * @param message the signed bytes exactly as received
 * @param signature the signature over them; empty where it cannot be read or its algorithm is not supported, in which
 *     case the decoder reported why
 * @param embeddedKey a public key that the record itself carries
 * @param origin who measured what for whom
 * @param readings the readings in the order written
 * @param layout which bytes of the message belong to which field, in ascending order; empty where the format is a text
 * @param fields everything else that the record states, by the field names of its own format and in the order written
 */
public record SignedRecord(
        Bytes message,
        Optional<RecordSignature> signature,
        Optional<PublicKey> embeddedKey,
        RecordOrigin origin,
        List<MeterReading> readings,
        List<FieldRange> layout,
        Map<String, String> fields) {}
