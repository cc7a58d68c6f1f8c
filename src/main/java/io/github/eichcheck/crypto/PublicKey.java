package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.util.Optional;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;

/** A point on a curve. Two keys are equal if they are the same point of the same curve, however they were written. */
public final class PublicKey {
    private static final Bytes UNCOMPRESSED = Bytes.hex("04");

    private final Curve curve;
    private final Bytes point;
    private final int hash;

    /** Computed when first asked for, which may happen twice with the same result. */
    private @Nullable String fingerprint;

    /**
     * A key whose point is known to be good. What comes from outside goes through {@link #decode} or
     * {@link PublicKeyReader}.
     *
     * @param curve the curve
     * @param point 0x04, x, y
     * @throws IllegalArgumentException if it is not an uncompressed point of that curve
     */
    public PublicKey(Curve curve, Bytes point) {
        if (!point.startsWith(UNCOMPRESSED) || CurveDomain.point(curve, point).isEmpty()) {
            throw new IllegalArgumentException("not an uncompressed point of " + curve.id());
        }
        this.curve = curve;
        this.point = point;
        this.hash = point.hashCode();
    }

    /**
     * The curve.
     *
     * @return the one on which the point lies
     */
    public Curve curve() {
        return curve;
    }

    /**
     * The point in X9.62's uncompressed form.
     *
     * @return 0x04, x, y
     */
    public Bytes point() {
        return point;
    }

    /**
     * Reads a point of a known curve (SEC 1, section 2.3.4).
     *
     * @param curve the curve
     * @param encoded 04 and x and y, 02 or 03 and x, or x and y alone, with coordinates of {@link Curve#bytes()}
     * @return the key; empty if the length is another, a coordinate is not below p, or there is no such point
     */
    public static Optional<PublicKey> decode(Curve curve, Bytes encoded) {
        Bytes prefixed = encoded.length() == 2 * curve.bytes() ? Bytes.hex("04" + encoded.toHex()) : encoded;
        return CurveDomain.point(curve, prefixed).map(point -> new PublicKey(curve, uncompressed(point)));
    }

    private static Bytes uncompressed(ECPoint point) {
        return Bytes.of(point.getEncoded(false));
    }

    /**
     * The key as a SubjectPublicKeyInfo with a named curve and an uncompressed point (RFC 5480, section 2): the form
     * that OCPI prescribes, before its base64.
     *
     * @return the DER encoding
     */
    public Bytes toSpki() {
        return SubjectPublicKey.of(this).encode();
    }

    /**
     * The point in X9.62's compressed form (SEC 1, section 2.3.3).
     *
     * @return 02 or 03, and x
     */
    public Bytes compressedPoint() {
        boolean odd = point.at(point.length() - 1) % 2 != 0;
        return Bytes.hex((odd ? "03" : "02") + x().toHex());
    }

    /**
     * The coordinate x.
     *
     * @return as many bytes as {@link Curve#bytes()}
     */
    public Bytes x() {
        return point.slice(1, 1 + curve.bytes());
    }

    /**
     * The coordinate y.
     *
     * @return as many bytes as {@link Curve#bytes()}
     */
    public Bytes y() {
        return point.slice(1 + curve.bytes(), point.length());
    }

    /**
     * A short name for the key, the same for every form in which it can be written.
     *
     * @return {@code sha256:} and the SHA-256 of {@link #toSpki()} in lower-case hexadecimal
     */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = "sha256:" + Sha256.of(toSpki()).toHex();
            fingerprint = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof PublicKey key
                        && curve == key.curve
                        && hash == key.hash
                        && point.equals(key.point));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "PublicKey[curve=" + curve + ", point=" + point + "]";
    }
}
