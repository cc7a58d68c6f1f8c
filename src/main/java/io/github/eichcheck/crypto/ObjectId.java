package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;

/**
 * An object identifier (X.690, section 8.19). Equal if its bytes are.
 *
 * @param content the contents octets
 */
record ObjectId(Bytes content) {
    private static final int HEADER = 2;

    static ObjectId of(String dotted) {
        try {
            Bytes encoded = Bytes.of(new ASN1ObjectIdentifier(dotted).getEncoded());
            return new ObjectId(encoded.slice(HEADER, encoded.length()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    /** The identifier in dotted decimal, or its bytes in hexadecimal where they are not an identifier. */
    String dotted() {
        try {
            return ASN1ObjectIdentifier.fromContents(content.toArray()).getId();
        } catch (IllegalArgumentException e) {
            return content.toHex();
        }
    }

    /** The name of the curve that it stands for, as far as it is known, and the identifier. */
    String curveName() {
        try {
            String name = ECNamedCurveTable.getName(ASN1ObjectIdentifier.fromContents(content.toArray()));
            return name == null ? dotted() : name + " (" + dotted() + ")";
        } catch (IllegalArgumentException e) {
            return dotted();
        }
    }
}
