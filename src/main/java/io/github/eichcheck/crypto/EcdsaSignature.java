package io.github.eichcheck.crypto;

import java.math.BigInteger;

/**
 * An ECDSA signature, not yet compared with the order of any curve.
 *
 * @param r the first integer, never negative
 * @param s the second integer, never negative
 */
public record EcdsaSignature(BigInteger r, BigInteger s) {}
