package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * A SubjectPublicKeyInfo (RFC 5480, section 2) as it is written, not yet understood.
 *
 * @param algorithm the algorithm's object identifier
 * @param parameters the algorithm's parameters, where there are any
 * @param bits the BIT STRING: the number of unused bits, then the key
 */
record SubjectPublicKey(ObjectId algorithm, Optional<DerElement> parameters, Bytes bits) {
    /** id-ecPublicKey. */
    static final ObjectId EC_PUBLIC_KEY = ObjectId.of("1.2.840.10045.2.1");

    static SubjectPublicKey of(PublicKey key) {
        DerElement curve = new DerElement(
                DerElement.OBJECT_IDENTIFIER, ObjectId.of(key.curve().oid()).content());
        return new SubjectPublicKey(
                EC_PUBLIC_KEY, Optional.of(curve), Bytes.hex("00" + key.point().toHex()));
    }

    /**
     * Reads the structure in strict DER, with nothing after it.
     *
     * @return the parts; empty if it is anything else
     */
    static Optional<SubjectPublicKey> parse(Bytes encoded) {
        List<DerElement> parts = DerElement.sequence(encoded);
        if (parts.size() != 2
                || parts.get(0).tag() != DerElement.SEQUENCE
                || parts.get(1).tag() != DerElement.BIT_STRING) {
            return Optional.empty();
        }
        List<DerElement> algorithm = DerElement.all(parts.get(0).content());
        if (algorithm.isEmpty() || algorithm.size() > 2 || algorithm.get(0).tag() != DerElement.OBJECT_IDENTIFIER) {
            return Optional.empty();
        }
        return Optional.of(new SubjectPublicKey(
                new ObjectId(algorithm.get(0).content()),
                algorithm.stream().skip(1).findFirst(),
                parts.get(1).content()));
    }

    /**
     * Whether bytes begin as the SubjectPublicKeyInfo of an elliptic curve does, even if they do not end as one.
     *
     * @return true for what may be a cut or lengthened key
     */
    static boolean begins(Bytes encoded) {
        int prefix = 4;
        Bytes oid = new DerElement(DerElement.OBJECT_IDENTIFIER, EC_PUBLIC_KEY.content()).encode();
        return encoded.length() > prefix
                && encoded.at(0) == DerElement.SEQUENCE
                && encoded.slice(prefix, encoded.length()).startsWith(oid);
    }

    Bytes encode() {
        String oids = new DerElement(DerElement.OBJECT_IDENTIFIER, algorithm.content())
                        .encode()
                        .toHex()
                + parameters.map(element -> element.encode().toHex()).orElse("");
        String parts =
                new DerElement(DerElement.SEQUENCE, Bytes.hex(oids)).encode().toHex()
                        + new DerElement(DerElement.BIT_STRING, bits).encode().toHex();
        return new DerElement(DerElement.SEQUENCE, Bytes.hex(parts)).encode();
    }
}
