package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.math.ec.ECPoint;

/** A named curve, in Bouncy Castle's arithmetic and in ours. */
record TestCurve(String name, ECDomainParameters domain) {
    static Stream<TestCurve> all() {
        return Stream.of(
                        "secp192k1",
                        "secp192r1",
                        "secp224k1",
                        "secp256k1",
                        "secp256r1",
                        "brainpoolP256r1",
                        "secp384r1",
                        "brainpoolP384r1")
                .map(TestCurve::of);
    }

    static TestCurve of(String name) {
        X9ECParameters custom = CustomNamedCurves.getByName(name);
        return new TestCurve(name, new ECDomainParameters(custom != null ? custom : ECNamedCurveTable.getByName(name)));
    }

    BigInteger p() {
        return domain.getCurve().getField().getCharacteristic();
    }

    BigInteger n() {
        return domain.getN();
    }

    FastCurve fast() {
        ECPoint g = domain.getG().normalize();
        return new FastCurve(p(), domain.getCurve().getA().toBigInteger(), n(), x(g), y(g));
    }

    static BigInteger x(ECPoint point) {
        return point.normalize().getAffineXCoord().toBigInteger();
    }

    static BigInteger y(ECPoint point) {
        return point.normalize().getAffineYCoord().toBigInteger();
    }

    @Override
    public String toString() {
        return name;
    }
}
