package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/**
 * Reads signatures: Ecdsa-Sig-Value in DER (RFC 3279, section 2.2.3) or r and s one after the other. Reads no number
 * longer than twice the curve's and never throws.
 */
public final class EcdsaSignatureReader {
    private EcdsaSignatureReader() {}

    /**
     * Reads a signature as generously as can be done without a guess: strict DER, else r and s alone if the length is
     * exactly theirs, else DER with the departures of {@link SignatureLeniency}.
     *
     * @param encoded the bytes
     * @param curve the curve that it was made over
     * @return the signature and its departures; empty if it is none
     */
    public static Optional<SignatureText> read(Bytes encoded, Curve curve) {
        return readStrict(encoded, curve)
                .map(signature -> new SignatureText(signature, Set.of()))
                .or(() -> readRaw(encoded, curve)
                        .map(signature -> new SignatureText(signature, Set.of(SignatureLeniency.RAW_R_S))))
                .or(() -> LaxDerSignature.read(encoded, curve));
    }

    /**
     * Reads a signature in strict DER, with nothing after it.
     *
     * @param encoded the bytes
     * @param curve the curve that it was made over
     * @return the signature, which may be out of range; empty if it is anything else
     */
    public static Optional<EcdsaSignature> readStrict(Bytes encoded, Curve curve) {
        return LaxDerSignature.read(encoded, curve)
                .filter(text -> text.leniencies().isEmpty())
                .map(SignatureText::signature);
    }

    /**
     * Reads r and s one after the other, each as long as a coordinate (IEEE P1363).
     *
     * @param encoded the bytes
     * @param curve the curve that it was made over
     * @return the signature, which may be out of range; empty if the length is another
     */
    public static Optional<EcdsaSignature> readRaw(Bytes encoded, Curve curve) {
        if (encoded.length() != 2 * curve.orderBytes()) {
            return Optional.empty();
        }
        BigInteger r = new BigInteger(1, encoded.slice(0, curve.orderBytes()).toArray());
        BigInteger s = new BigInteger(
                1, encoded.slice(curve.orderBytes(), encoded.length()).toArray());
        return Optional.of(new EcdsaSignature(r, s));
    }
}
