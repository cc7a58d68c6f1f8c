package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECPoint;

/** The arithmetic of each curve. One instance a curve, so that the multiples of its generator are computed once. */
final class CurveDomain {
    private static final int COMPRESSED_EVEN = 2;
    private static final int COMPRESSED_ODD = 3;
    private static final int UNCOMPRESSED = 4;

    private static final Map<Curve, ECDomainParameters> DOMAINS = domains();

    private static final Map<Curve, ECDomainParameters> PLAIN_DOMAINS = plainDomains();

    private CurveDomain() {}

    static ECDomainParameters of(Curve curve) {
        return of(DOMAINS, curve);
    }

    /** The same curve without the endomorphism of Koblitz curves; the same instance where there is none. */
    static ECDomainParameters withoutEndomorphism(Curve curve) {
        return of(PLAIN_DOMAINS, curve);
    }

    private static ECDomainParameters of(Map<Curve, ECDomainParameters> domains, Curve curve) {
        ECDomainParameters domain = domains.get(curve);
        if (domain == null) {
            throw new IllegalStateException("no arithmetic for " + curve.id());
        }
        return domain;
    }

    static BigInteger order(Curve curve) {
        return of(curve).getN();
    }

    /**
     * Reads a point (SEC 1, section 2.3.4), refusing the point at infinity, hybrid forms, coordinates that are not
     * below p and whatever does not lie on the curve. All these curves have cofactor 1, so a point on one is of its
     * order.
     *
     * @param encoded 02 or 03 and x, or 04 and x and y
     * @return the point; empty if there is none
     */
    static Optional<ECPoint> point(Curve curve, Bytes encoded) {
        if (!hasShape(curve, encoded) || (encoded.at(0) == UNCOMPRESSED && !isOnCurve(curve, encoded))) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(curve).getCurve().decodePoint(encoded.toArray()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Cheaper than the library's exception, which matters where thousands of points are tried. */
    private static boolean isOnCurve(Curve curve, Bytes uncompressed) {
        ECCurve domain = of(curve).getCurve();
        BigInteger p = domain.getField().getCharacteristic();
        int end = 1 + curve.bytes();
        BigInteger x = new BigInteger(1, uncompressed.slice(1, end).toArray());
        BigInteger y =
                new BigInteger(1, uncompressed.slice(end, uncompressed.length()).toArray());
        BigInteger right = x.multiply(x)
                .add(domain.getA().toBigInteger())
                .multiply(x)
                .add(domain.getB().toBigInteger());
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.multiply(y).subtract(right).mod(p).signum() == 0;
    }

    private static boolean hasShape(Curve curve, Bytes encoded) {
        if (encoded.length() == 0) {
            return false;
        }
        return switch (encoded.at(0)) {
            case COMPRESSED_EVEN, COMPRESSED_ODD -> encoded.length() == 1 + curve.bytes();
            case UNCOMPRESSED -> encoded.length() == 1 + 2 * curve.bytes();
            default -> false;
        };
    }

    private static Map<Curve, ECDomainParameters> domains() {
        Map<Curve, ECDomainParameters> domains = new EnumMap<>(Curve.class);
        for (Curve curve : Curve.values()) {
            domains.put(curve, new ECDomainParameters(parameters(curve)));
        }
        return Collections.unmodifiableMap(domains);
    }

    private static Map<Curve, ECDomainParameters> plainDomains() {
        Map<Curve, ECDomainParameters> domains = new EnumMap<>(DOMAINS);
        domains.replaceAll((curve, domain) -> domain.getCurve().getEndomorphism() == null ? domain : plain(domain));
        return Collections.unmodifiableMap(domains);
    }

    private static ECDomainParameters plain(ECDomainParameters domain) {
        ECCurve curve = domain.getCurve().configure().setEndomorphism(null).create();
        ECPoint generator = curve.importPoint(domain.getG());
        return new ECDomainParameters(curve, generator, domain.getN(), domain.getH());
    }

    private static X9ECParameters parameters(Curve curve) {
        X9ECParameters fast = CustomNamedCurves.getByName(curve.id());
        return fast != null ? fast : ECNamedCurveTable.getByName(curve.id());
    }
}
