package io.github.eichcheck.crypto;

import java.math.BigInteger;

/**
 * An ECDSA signature, not yet compared with the order of any curve.
 *
 * @param r the first integer, never negative
 * @param s the second integer, never negative
 */
public record EcdsaSignature(BigInteger r, BigInteger s) {
    /**
     * Whether r and s are possible on a curve: both lie in 1..n-1 (FIPS 186-5, section 6.4.2, step 1).
     *
     * @param curve the curve, whose order is n
     * @return false if no key of that curve can have made it
     */
    public boolean inRange(Curve curve) {
        BigInteger n = CurveDomain.order(curve);
        return r.signum() > 0 && s.signum() > 0 && r.compareTo(n) < 0 && s.compareTo(n) < 0;
    }

    /**
     * Whether s lies in the upper half of the range. Such a signature is as good as its twin with n - s; some systems
     * only write the lower one.
     *
     * @param curve the curve, whose order is n
     * @return true if s is greater than n / 2
     */
    public boolean isHighS(Curve curve) {
        return s.compareTo(CurveDomain.order(curve).shiftRight(1)) > 0;
    }
}
