package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A curve y^2 = x^3 + a x + b over a prime field, of prime order, with tables of its generator's multiples. */
public final class FastCurve {
    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final int WINDOW = 10;

    final Field field;
    final Field scalars;
    final BigInteger a;
    final boolean minusThree;
    final Comb generator;

    /**
     * Computes a curve's tables.
     *
     * @param p the prime of the field
     * @param a the coefficient, from 0 to p - 1
     * @param n the order, a prime
     * @param x the generator's coordinate
     * @param y the generator's coordinate
     */
    public FastCurve(BigInteger p, BigInteger a, BigInteger n, BigInteger x, BigInteger y) {
        this(p, a, n, x, y, WINDOW);
    }

    FastCurve(BigInteger p, BigInteger a, BigInteger n, BigInteger x, BigInteger y, int window) {
        this.field = Field.of(p);
        this.scalars = Field.of(n);
        this.a = a;
        this.minusThree = p.subtract(a).equals(THREE);
        CombShape windows = CombShape.of(n, -Math.floorDiv(-n.bitLength(), window), window);
        this.generator = Comb.of(this, windows, x, y).orElseThrow();
    }

    /**
     * Computes the table of a key.
     *
     * @param blocks the number of blocks of a comb
     * @param teeth the teeth of each
     * @param x the key's coordinate; the point must lie on the curve
     * @param y the key's coordinate
     * @return the table; empty only on tiny curves
     */
    public Optional<Comb> table(int blocks, int teeth, BigInteger x, BigInteger y) {
        return Comb.of(this, CombShape.of(scalars.prime, blocks, teeth), x, y);
    }

    /** The coordinates x that mean r: r and r + n, where they are below p. */
    List<BigInteger> coordinates(BigInteger r) {
        List<BigInteger> coordinates = new ArrayList<>();
        for (BigInteger x = r; x.compareTo(field.prime) < 0; x = x.add(scalars.prime)) {
            coordinates.add(x);
        }
        return coordinates;
    }
}
