package io.github.eichcheck.crypto;

import java.util.Arrays;
import java.util.Optional;

/**
 * The elliptic curves over which meters sign, by their names in SEC 2 and RFC 5639.
 *
 * <pre>
 * name              OID                      bits
 * secp192k1         1.3.132.0.31             192
 * secp192r1         1.2.840.10045.3.1.1      192
 * secp224k1         1.3.132.0.32             224
 * secp256k1         1.3.132.0.10             256
 * secp256r1         1.2.840.10045.3.1.7      256
 * brainpoolP256r1   1.3.36.3.3.2.8.1.1.7     256
 * secp384r1         1.3.132.0.34             384
 * brainpoolP384r1   1.3.36.3.3.2.8.1.1.11    384
 * </pre>
 */
public enum Curve {
    /** SEC 2, 192 bits, Koblitz. */
    SECP192K1("secp192k1", "1.3.132.0.31", 24),
    /** SEC 2, 192 bits; also NIST P-192 and prime192v1. */
    SECP192R1("secp192r1", "1.2.840.10045.3.1.1", 24),
    /** SEC 2, 224 bits, Koblitz; its order has 225 bits. */
    SECP224K1("secp224k1", "1.3.132.0.32", 28),
    /** SEC 2, 256 bits, Koblitz. */
    SECP256K1("secp256k1", "1.3.132.0.10", 32),
    /** SEC 2, 256 bits; also NIST P-256 and prime256v1. */
    SECP256R1("secp256r1", "1.2.840.10045.3.1.7", 32),
    /** RFC 5639, 256 bits. */
    BRAINPOOL_P256R1("brainpoolP256r1", "1.3.36.3.3.2.8.1.1.7", 32),
    /** SEC 2, 384 bits; also NIST P-384. */
    SECP384R1("secp384r1", "1.3.132.0.34", 48),
    /** RFC 5639, 384 bits. */
    BRAINPOOL_P384R1("brainpoolP384r1", "1.3.36.3.3.2.8.1.1.11", 48);

    private final String id;
    private final String oid;
    private final int bytes;

    Curve(String id, String oid, int bytes) {
        this.id = id;
        this.oid = oid;
        this.bytes = bytes;
    }

    /**
     * The curve's name.
     *
     * @return as in SEC 2 or RFC 5639, such as {@code secp256r1}
     */
    public String id() {
        return id;
    }

    /**
     * The curve's object identifier.
     *
     * @return in dotted decimal
     */
    public String oid() {
        return oid;
    }

    /**
     * The length of a coordinate.
     *
     * @return bytes
     */
    public int bytes() {
        return bytes;
    }

    /**
     * The length of the order, and so of r and of s where they are written at full length.
     *
     * @return bytes: those of a coordinate but for secp224k1, whose order is a bit longer
     */
    public int orderBytes() {
        return this == SECP224K1 ? bytes + 1 : bytes;
    }

    /**
     * The curve with an object identifier.
     *
     * @param oid in dotted decimal
     * @return the curve; empty if it is none of these
     */
    public static Optional<Curve> ofOid(String oid) {
        return Arrays.stream(values()).filter(curve -> curve.oid.equals(oid)).findFirst();
    }
}
