package io.github.eichcheck.crypto.fast;

import static io.github.eichcheck.crypto.fast.Products.high;
import static io.github.eichcheck.crypto.fast.Products.low;
import static io.github.eichcheck.crypto.fast.Products.top;

import java.math.BigInteger;

/** Seven limbs, for moduli of about 384 bits. Column by column, written out because the compiler would not. */
final class Field7 extends Field {
    private static final int LIMBS = 7;

    Field7(BigInteger prime, BigInteger modulus) {
        super(prime, modulus, LIMBS);
    }

    @Override
    void multiplyAt(long[] w, int r, int a, int b) {
        long a0 = w[a];
        long a1 = w[a + 1];
        long a2 = w[a + 2];
        long a3 = w[a + 3];
        long a4 = w[a + 4];
        long a5 = w[a + 5];
        long a6 = w[a + 6];
        long b0 = w[b];
        long b1 = w[b + 1];
        long b2 = w[b + 2];
        long b3 = w[b + 3];
        long b4 = w[b + 4];
        long b5 = w[b + 5];
        long b6 = w[b + 6];
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
        h = high(a0, b5, a1, b4, a2, b3, a3, b2, a4, b1, a5, b0)
                + top(m0, q[5], m1, q[4], m2, q[3], m3, q[2], m4, q[1]);
        t = low(a0, b5, a1, b4, a2, b3, a3, b2, a4, b1, a5, b0) - (h << WIDTH) + c;
        t += low(m0, p[5], m1, p[4], m2, p[3], m3, p[2], m4, p[1]);
        long m5 = (t * negatedInverse) & MASK;
        c = h + top(m5, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b6, a1, b5, a2, b4, a3, b3, a4, b2, a5, b1)
                + high(a6, b0)
                + top(m0, q[6], m1, q[5], m2, q[4], m3, q[3], m4, q[2], m5, q[1]);
        t = low(a0, b6, a1, b5, a2, b4, a3, b3, a4, b2, a5, b1) + low(a6, b0) - (h << WIDTH) + c;
        t += low(m0, p[6], m1, p[5], m2, p[4], m3, p[3], m4, p[2], m5, p[1]);
        long m6 = (t * negatedInverse) & MASK;
        c = h + top(m6, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a1, b6, a2, b5, a3, b4, a4, b3, a5, b2, a6, b1)
                + top(m1, q[6], m2, q[5], m3, q[4], m4, q[3], m5, q[2], m6, q[1]);
        t = low(a1, b6, a2, b5, a3, b4, a4, b3, a5, b2, a6, b1) - (h << WIDTH) + c;
        t += low(m1, p[6], m2, p[5], m3, p[4], m4, p[3], m5, p[2], m6, p[1]);
        w[r] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a2, b6, a3, b5, a4, b4, a5, b3, a6, b2) + top(m2, q[6], m3, q[5], m4, q[4], m5, q[3], m6, q[2]);
        t = low(a2, b6, a3, b5, a4, b4, a5, b3, a6, b2) - (h << WIDTH) + c;
        t += low(m2, p[6], m3, p[5], m4, p[4], m5, p[3], m6, p[2]);
        w[r + 1] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a3, b6, a4, b5, a5, b4, a6, b3) + top(m3, q[6], m4, q[5], m5, q[4], m6, q[3]);
        t = low(a3, b6, a4, b5, a5, b4, a6, b3) + low(m3, p[6], m4, p[5], m5, p[4], m6, p[3]) - (h << WIDTH) + c;
        w[r + 2] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a4, b6, a5, b5, a6, b4) + top(m4, q[6], m5, q[5], m6, q[4]);
        t = low(a4, b6, a5, b5, a6, b4) + low(m4, p[6], m5, p[5], m6, p[4]) - (h << WIDTH) + c;
        w[r + 3] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a5, b6, a6, b5) + top(m5, q[6], m6, q[5]);
        t = low(a5, b6, a6, b5) + low(m5, p[6], m6, p[5]) - (h << WIDTH) + c;
        w[r + 4] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a6, b6) + top(m6, q[6]);
        t = low(a6, b6) + low(m6, p[6]) - (h << WIDTH) + c;
        w[r + 5] = t & MASK;
        c = h + (t >> WIDTH);
        w[r + 6] = c;
    }
}
