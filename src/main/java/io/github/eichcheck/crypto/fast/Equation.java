package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;

/**
 * What has to hold of a signature (FIPS 186-5, section 6.4.2): r is x of (e / s) G + (r / s) Q, modulo n.
 *
 * @param e the hash, cut to the bit length of n
 * @param r from 1 to n - 1
 * @param s from 1 to n - 1
 * @param key the table of the key Q
 */
public record Equation(BigInteger e, BigInteger r, BigInteger s, Comb key) {}
