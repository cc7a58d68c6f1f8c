package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.fast.Comb;
import io.github.eichcheck.crypto.fast.Equation;
import io.github.eichcheck.crypto.fast.FastCurve;
import io.github.eichcheck.crypto.fast.Verification;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.crypto.params.ECDomainParameters;

/** The fast arithmetic of each curve, made when it is first needed. */
final class FastArithmetic {
    private static final int SMALL_BLOCKS = 2;
    private static final int LARGE_BLOCKS = 4;
    private static final int SMALL_TEETH = 6;
    private static final int LARGE_TEETH = 8;

    private static final Map<Curve, FastArithmetic> CURVES = new ConcurrentHashMap<>();

    private final FastCurve curve;
    private final Verification verification;
    private final int orderBits;

    private FastArithmetic(Curve name) {
        ECDomainParameters domain = CurveDomain.of(name);
        this.curve = new FastCurve(
                domain.getCurve().getField().getCharacteristic(),
                domain.getCurve().getA().toBigInteger(),
                domain.getN(),
                domain.getG().normalize().getAffineXCoord().toBigInteger(),
                domain.getG().normalize().getAffineYCoord().toBigInteger());
        this.verification = new Verification(curve);
        this.orderBits = domain.getN().bitLength();
    }

    static FastArithmetic of(Curve curve) {
        return CURVES.computeIfAbsent(curve, FastArithmetic::new);
    }

    Verification verification() {
        return verification;
    }

    /** The table of a key: two blocks of six teeth (5 KB on 256 bits), or four of eight (40 KB). */
    Optional<Comb> table(PublicKey key, boolean large) {
        return curve.table(
                large ? LARGE_BLOCKS : SMALL_BLOCKS,
                large ? LARGE_TEETH : SMALL_TEETH,
                number(key.x()),
                number(key.y()));
    }

    /** What has to hold of a signature whose numbers are in range. */
    Equation equation(SignatureCheck check, Comb table) {
        Bytes hash = Sha256.of(check.message());
        BigInteger e = number(hash).shiftRight(Math.max(0, hash.length() * Byte.SIZE - orderBits));
        return new Equation(e, check.signature().r(), check.signature().s(), table);
    }

    private static BigInteger number(Bytes bytes) {
        return new BigInteger(1, bytes.toArray());
    }
}
