package io.github.eichcheck.crypto.fast;

import static io.github.eichcheck.crypto.fast.Products.high;
import static io.github.eichcheck.crypto.fast.Products.low;
import static io.github.eichcheck.crypto.fast.Products.top;

import java.math.BigInteger;

/** Five limbs, for moduli of about 256 bits. Column by column, written out because the compiler would not. */
final class Field5 extends Field {
    private static final int LIMBS = 5;

    Field5(BigInteger prime, BigInteger modulus) {
        super(prime, modulus, LIMBS);
    }

    @Override
    void multiplyAt(long[] w, int r, int a, int b) {
        long a0 = w[a];
        long a1 = w[a + 1];
        long a2 = w[a + 2];
        long a3 = w[a + 3];
        long a4 = w[a + 4];
        long b0 = w[b];
        long b1 = w[b + 1];
        long b2 = w[b + 2];
        long b3 = w[b + 3];
        long b4 = w[b + 4];
        long h = high(a0, b0);
        long t = low(a0, b0) - (h << WIDTH);
        long m0 = (t * negatedInverse) & MASK;
        long c = h + top(m0, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b1, a1, b0) + top(m0, q[1]);
        t = low(a0, b1, a1, b0) + low(m0, p[1]) - (h << WIDTH) + c;
        long m1 = (t * negatedInverse) & MASK;
        c = h + top(m1, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b2, a1, b1, a2, b0) + top(m0, q[2], m1, q[1]);
        t = low(a0, b2, a1, b1, a2, b0) + low(m0, p[2], m1, p[1]) - (h << WIDTH) + c;
        long m2 = (t * negatedInverse) & MASK;
        c = h + top(m2, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b3, a1, b2, a2, b1, a3, b0) + top(m0, q[3], m1, q[2], m2, q[1]);
        t = low(a0, b3, a1, b2, a2, b1, a3, b0) + low(m0, p[3], m1, p[2], m2, p[1]) - (h << WIDTH) + c;
        long m3 = (t * negatedInverse) & MASK;
        c = h + top(m3, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b4, a1, b3, a2, b2, a3, b1, a4, b0) + top(m0, q[4], m1, q[3], m2, q[2], m3, q[1]);
        t = low(a0, b4, a1, b3, a2, b2, a3, b1, a4, b0) - (h << WIDTH) + c;
        t += low(m0, p[4], m1, p[3], m2, p[2], m3, p[1]);
        long m4 = (t * negatedInverse) & MASK;
        c = h + top(m4, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a1, b4, a2, b3, a3, b2, a4, b1) + top(m1, q[4], m2, q[3], m3, q[2], m4, q[1]);
        t = low(a1, b4, a2, b3, a3, b2, a4, b1) + low(m1, p[4], m2, p[3], m3, p[2], m4, p[1]) - (h << WIDTH) + c;
        w[r] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a2, b4, a3, b3, a4, b2) + top(m2, q[4], m3, q[3], m4, q[2]);
        t = low(a2, b4, a3, b3, a4, b2) + low(m2, p[4], m3, p[3], m4, p[2]) - (h << WIDTH) + c;
        w[r + 1] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a3, b4, a4, b3) + top(m3, q[4], m4, q[3]);
        t = low(a3, b4, a4, b3) + low(m3, p[4], m4, p[3]) - (h << WIDTH) + c;
        w[r + 2] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a4, b4) + top(m4, q[4]);
        t = low(a4, b4) + low(m4, p[4]) - (h << WIDTH) + c;
        w[r + 3] = t & MASK;
        c = h + (t >> WIDTH);
        w[r + 4] = c;
    }

    @Override
    void squareAt(long[] w, int r, int a) {
        long a0 = w[a];
        long a1 = w[a + 1];
        long a2 = w[a + 2];
        long a3 = w[a + 3];
        long a4 = w[a + 4];
        long d0 = 2 * a0;
        long d1 = 2 * a1;
        long d2 = 2 * a2;
        long d3 = 2 * a3;
        long h = high(a0, a0);
        long t = low(a0, a0) - (h << WIDTH);
        long m0 = (t * negatedInverse) & MASK;
        long c = h + top(m0, q[0]) + ((t + MASK) >> WIDTH);
        h = high(d0, a1) + top(m0, q[1]);
        t = low(d0, a1) + low(m0, p[1]) - (h << WIDTH) + c;
        long m1 = (t * negatedInverse) & MASK;
        c = h + top(m1, q[0]) + ((t + MASK) >> WIDTH);
        h = high(d0, a2, a1, a1) + top(m0, q[2], m1, q[1]);
        t = low(d0, a2, a1, a1) + low(m0, p[2], m1, p[1]) - (h << WIDTH) + c;
        long m2 = (t * negatedInverse) & MASK;
        c = h + top(m2, q[0]) + ((t + MASK) >> WIDTH);
        h = high(d0, a3, d1, a2) + top(m0, q[3], m1, q[2], m2, q[1]);
        t = low(d0, a3, d1, a2) + low(m0, p[3], m1, p[2], m2, p[1]) - (h << WIDTH) + c;
        long m3 = (t * negatedInverse) & MASK;
        c = h + top(m3, q[0]) + ((t + MASK) >> WIDTH);
        h = high(d0, a4, d1, a3, a2, a2) + top(m0, q[4], m1, q[3], m2, q[2], m3, q[1]);
        t = low(d0, a4, d1, a3, a2, a2) + low(m0, p[4], m1, p[3], m2, p[2], m3, p[1]) - (h << WIDTH) + c;
        long m4 = (t * negatedInverse) & MASK;
        c = h + top(m4, q[0]) + ((t + MASK) >> WIDTH);
        h = high(d1, a4, d2, a3) + top(m1, q[4], m2, q[3], m3, q[2], m4, q[1]);
        t = low(d1, a4, d2, a3) + low(m1, p[4], m2, p[3], m3, p[2], m4, p[1]) - (h << WIDTH) + c;
        w[r] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(d2, a4, a3, a3) + top(m2, q[4], m3, q[3], m4, q[2]);
        t = low(d2, a4, a3, a3) + low(m2, p[4], m3, p[3], m4, p[2]) - (h << WIDTH) + c;
        w[r + 1] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(d3, a4) + top(m3, q[4], m4, q[3]);
        t = low(d3, a4) + low(m3, p[4], m4, p[3]) - (h << WIDTH) + c;
        w[r + 2] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a4, a4) + top(m4, q[4]);
        t = low(a4, a4) + low(m4, p[4]) - (h << WIDTH) + c;
        w[r + 3] = t & MASK;
        c = h + (t >> WIDTH);
        w[r + 4] = c;
    }
}
