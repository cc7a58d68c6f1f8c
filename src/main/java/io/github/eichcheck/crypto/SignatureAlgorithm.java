package io.github.eichcheck.crypto;

/**
 * How a record was signed: ECDSA over a curve with SHA-256, the only hash that any of the formats uses.
 *
 * @param curve the curve
 */
public record SignatureAlgorithm(Curve curve) {
    /**
     * The algorithm's name.
     *
     * @return in the notation of OCMF, such as {@code ECDSA-secp256r1-SHA256}
     */
    public String id() {
        return "ECDSA-" + curve.id() + "-SHA256";
    }
}
