package io.github.eichcheck.format.edl40;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.EcdsaSignatureReader;
import io.github.eichcheck.crypto.SignatureAlgorithm;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.RecordSignature;
import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/**
 * The signature of an EDL40 meter: r and s, each as long as a coordinate of the curve, and in most carriers the two
 * bytes of the log book's index after them.
 *
 * <pre>
 * length   curve       log bytes
 * 48       secp192r1   none
 * 50       secp192r1   the last two
 * 64       secp256r1   none
 * 66       secp256r1   the last two
 * </pre>
 *
 * @param signature the signature
 * @param logBookIndex the bytes after it; none or two
 */
public record Edl40Signature(RecordSignature signature, Bytes logBookIndex) {
    private static final String LENGTHS = "48, 50, 64 or 66";

    /**
     * Reads a signature.
     *
     * @param encoded its bytes
     * @param field the field that it stands in
     * @param context where findings go
     * @return the signature; empty if it has another length, which is reported
     */
    public static Optional<Edl40Signature> read(Bytes encoded, String field, DecodeContext context) {
        for (Curve curve : new Curve[] {Curve.SECP192R1, Curve.SECP256R1}) {
            int length = 2 * curve.bytes();
            int tail = encoded.length() - length;
            if (tail == 0 || tail == Edl40Block.LOG_BOOK_LENGTH) {
                return EcdsaSignatureReader.readRaw(encoded.slice(0, length), curve)
                        .map(value -> new RecordSignature(new SignatureAlgorithm(curve), value))
                        .map(signature -> new Edl40Signature(signature, encoded.slice(length, encoded.length())));
            }
        }
        context.report(Edl40Finding.SIGNATURE_LENGTH, field, LENGTHS, Integer.toString(encoded.length()));
        return Optional.empty();
    }

    /**
     * The curve.
     *
     * @return secp192r1 or secp256r1
     */
    public Curve curve() {
        return signature.algorithm().curve();
    }

    /**
     * Whether an eMOC meter signed: only those use secp256r1.
     *
     * @return true for secp256r1
     */
    public boolean isEMoc() {
        return curve() == Curve.SECP256R1;
    }
}
