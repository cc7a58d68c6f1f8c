package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One element of a DER encoding (X.690, section 10): definite length in the fewest bytes, tag of one byte.
 *
 * @param tag the identifier octet
 * @param content the contents octets
 */
record DerElement(int tag, Bytes content) {
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OBJECT_IDENTIFIER = 0x06;
    static final int SEQUENCE = 0x30;

    private static final int HEADER = 2;
    private static final int LONG_FORM = 0x80;

    /**
     * Splits bytes into the elements that they consist of, without looking inside those.
     *
     * @return the elements; none if the bytes are not wholly made of them
     */
    static List<DerElement> all(Bytes encoded) {
        List<DerElement> elements = new ArrayList<>();
        int at = 0;
        while (at < encoded.length()) {
            Optional<DerLength> length = DerLength.at(encoded, at + 1).filter(DerLength::isMinimal);
            if (length.isEmpty()) {
                return List.of();
            }
            int from = length.get().contentFrom();
            int to = from + length.get().value();
            elements.add(new DerElement(encoded.at(at), encoded.slice(from, to)));
            at = to;
        }
        return List.copyOf(elements);
    }

    /**
     * The elements of a value that consists of one SEQUENCE and nothing else.
     *
     * @return the elements; none if it is anything else
     */
    static List<DerElement> sequence(Bytes encoded) {
        List<DerElement> outer = all(encoded);
        return outer.size() == 1 && outer.get(0).tag == SEQUENCE ? all(outer.get(0).content) : List.of();
    }

    /** The encoding of an element with fewer than 128 bytes of content. */
    Bytes encode() {
        if (content.length() >= LONG_FORM) {
            throw new IllegalStateException("an element of " + content.length() + " bytes is never written");
        }
        byte[] encoded = new byte[HEADER + content.length()];
        encoded[0] = (byte) tag;
        encoded[1] = (byte) content.length();
        System.arraycopy(content.toArray(), 0, encoded, HEADER, content.length());
        return Bytes.of(encoded);
    }
}
