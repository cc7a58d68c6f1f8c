package io.github.eichcheck.crypto.fast;

import static io.github.eichcheck.crypto.fast.Field.MASK;
import static io.github.eichcheck.crypto.fast.Field.SPARE;
import static io.github.eichcheck.crypto.fast.Field.WIDTH;
import static java.lang.Math.multiplyHigh;

/**
 * Montgomery multiplication column by column ("product scanning": Handbook of Applied Cryptography, algorithms 14.12 and 14.32),
 * written out for each number of limbs because the compiler would not. A column is summed in two words: t, the products
 * modulo 2^64, and h, each product over 2^56 and rounded down. Then t - h 2^56 is exactly what lies below 2^56, never
 * negative, and no carry has to be caught. p are the digits of the modulus, q the same shifted by 8, inverse is -1 / p
 * modulo 2^56, m the digits by which the modulus is multiplied.
 */
final class Columns {
    private static final int HALF_SPARE = SPARE / 2;

    private Columns() {}

    /** r = a b of four limbs. */
    static void multiply4(long[] w, int r, int a, int b, long[] p, long[] q, long inverse) {
        long a0 = w[a];
        long a1 = w[a + 1];
        long a2 = w[a + 2];
        long a3 = w[a + 3];
        long b0 = w[b];
        long b1 = w[b + 1];
        long b2 = w[b + 2];
        long b3 = w[b + 3];
        long h = high(a0, b0);
        long t = a0 * b0 - (h << WIDTH);
        long m0 = (t * inverse) & MASK;
        long c = h + multiplyHigh(m0, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b1, a1, b0) + multiplyHigh(m0, q[1]);
        t = low(a0, b1, a1, b0) + m0 * p[1] - (h << WIDTH) + c;
        long m1 = (t * inverse) & MASK;
        c = h + multiplyHigh(m1, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b2, a1, b1, a2, b0) + top(m0, q[2], m1, q[1]);
        t = low(a0, b2, a1, b1, a2, b0) + low(m0, p[2], m1, p[1]) - (h << WIDTH) + c;
        long m2 = (t * inverse) & MASK;
        c = h + multiplyHigh(m2, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b3, a1, b2, a2, b1, a3, b0) + top(m0, q[3], m1, q[2], m2, q[1]);
        t = low(a0, b3, a1, b2, a2, b1, a3, b0) + low(m0, p[3], m1, p[2], m2, p[1]) - (h << WIDTH) + c;
        long m3 = (t * inverse) & MASK;
        c = h + multiplyHigh(m3, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a1, b3, a2, b2, a3, b1) + top(m1, q[3], m2, q[2], m3, q[1]);
        t = low(a1, b3, a2, b2, a3, b1) + low(m1, p[3], m2, p[2], m3, p[1]) - (h << WIDTH) + c;
        w[r] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a2, b3, a3, b2) + top(m2, q[3], m3, q[2]);
        t = low(a2, b3, a3, b2) + low(m2, p[3], m3, p[2]) - (h << WIDTH) + c;
        w[r + 1] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a3, b3) + multiplyHigh(m3, q[3]);
        t = a3 * b3 + m3 * p[3] - (h << WIDTH) + c;
        w[r + 2] = t & MASK;
        c = h + (t >> WIDTH);
        w[r + 3] = c;
    }

    /** r = a b of five limbs. */
    static void multiply5(long[] w, int r, int a, int b, long[] p, long[] q, long inverse) {
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
        long t = a0 * b0 - (h << WIDTH);
        long m0 = (t * inverse) & MASK;
        long c = h + multiplyHigh(m0, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b1, a1, b0) + multiplyHigh(m0, q[1]);
        t = low(a0, b1, a1, b0) + m0 * p[1] - (h << WIDTH) + c;
        long m1 = (t * inverse) & MASK;
        c = h + multiplyHigh(m1, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b2, a1, b1, a2, b0) + top(m0, q[2], m1, q[1]);
        t = low(a0, b2, a1, b1, a2, b0) + low(m0, p[2], m1, p[1]) - (h << WIDTH) + c;
        long m2 = (t * inverse) & MASK;
        c = h + multiplyHigh(m2, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b3, a1, b2, a2, b1, a3, b0) + top(m0, q[3], m1, q[2], m2, q[1]);
        t = low(a0, b3, a1, b2, a2, b1, a3, b0) + low(m0, p[3], m1, p[2], m2, p[1]) - (h << WIDTH) + c;
        long m3 = (t * inverse) & MASK;
        c = h + multiplyHigh(m3, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b4, a1, b3, a2, b2, a3, b1, a4, b0) + top(m0, q[4], m1, q[3], m2, q[2], m3, q[1]);
        t = low(a0, b4, a1, b3, a2, b2, a3, b1, a4, b0) - (h << WIDTH) + c;
        t += low(m0, p[4], m1, p[3], m2, p[2], m3, p[1]);
        long m4 = (t * inverse) & MASK;
        c = h + multiplyHigh(m4, q[0]) + ((t + MASK) >> WIDTH);
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
        h = high(a4, b4) + multiplyHigh(m4, q[4]);
        t = a4 * b4 + m4 * p[4] - (h << WIDTH) + c;
        w[r + 3] = t & MASK;
        c = h + (t >> WIDTH);
        w[r + 4] = c;
    }

    /** r = a b of seven limbs. */
    static void multiply7(long[] w, int r, int a, int b, long[] p, long[] q, long inverse) {
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
        long t = a0 * b0 - (h << WIDTH);
        long m0 = (t * inverse) & MASK;
        long c = h + multiplyHigh(m0, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b1, a1, b0) + multiplyHigh(m0, q[1]);
        t = low(a0, b1, a1, b0) + m0 * p[1] - (h << WIDTH) + c;
        long m1 = (t * inverse) & MASK;
        c = h + multiplyHigh(m1, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b2, a1, b1, a2, b0) + top(m0, q[2], m1, q[1]);
        t = low(a0, b2, a1, b1, a2, b0) + low(m0, p[2], m1, p[1]) - (h << WIDTH) + c;
        long m2 = (t * inverse) & MASK;
        c = h + multiplyHigh(m2, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b3, a1, b2, a2, b1, a3, b0) + top(m0, q[3], m1, q[2], m2, q[1]);
        t = low(a0, b3, a1, b2, a2, b1, a3, b0) + low(m0, p[3], m1, p[2], m2, p[1]) - (h << WIDTH) + c;
        long m3 = (t * inverse) & MASK;
        c = h + multiplyHigh(m3, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b4, a1, b3, a2, b2, a3, b1, a4, b0) + top(m0, q[4], m1, q[3], m2, q[2], m3, q[1]);
        t = low(a0, b4, a1, b3, a2, b2, a3, b1, a4, b0) - (h << WIDTH) + c;
        t += low(m0, p[4], m1, p[3], m2, p[2], m3, p[1]);
        long m4 = (t * inverse) & MASK;
        c = h + multiplyHigh(m4, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b5, a1, b4, a2, b3, a3, b2, a4, b1)
                + high(a5, b0)
                + top(m0, q[5], m1, q[4], m2, q[3], m3, q[2], m4, q[1]);
        t = low(a0, b5, a1, b4, a2, b3, a3, b2, a4, b1) + a5 * b0 - (h << WIDTH) + c;
        t += low(m0, p[5], m1, p[4], m2, p[3], m3, p[2], m4, p[1]);
        long m5 = (t * inverse) & MASK;
        c = h + multiplyHigh(m5, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a0, b6, a1, b5, a2, b4, a3, b3, a4, b2)
                + high(a5, b1, a6, b0)
                + top(m0, q[6], m1, q[5], m2, q[4], m3, q[3], m4, q[2])
                + multiplyHigh(m5, q[1]);
        t = low(a0, b6, a1, b5, a2, b4, a3, b3, a4, b2)
                + low(a5, b1, a6, b0)
                + low(m0, p[6], m1, p[5], m2, p[4], m3, p[3], m4, p[2])
                - (h << WIDTH)
                + c;
        t += m5 * p[1];
        long m6 = (t * inverse) & MASK;
        c = h + multiplyHigh(m6, q[0]) + ((t + MASK) >> WIDTH);
        h = high(a1, b6, a2, b5, a3, b4, a4, b3, a5, b2)
                + high(a6, b1)
                + top(m1, q[6], m2, q[5], m3, q[4], m4, q[3], m5, q[2])
                + multiplyHigh(m6, q[1]);
        t = low(a1, b6, a2, b5, a3, b4, a4, b3, a5, b2)
                + a6 * b1
                + low(m1, p[6], m2, p[5], m3, p[4], m4, p[3], m5, p[2])
                - (h << WIDTH)
                + c;
        t += m6 * p[1];
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
        h = high(a6, b6) + multiplyHigh(m6, q[6]);
        t = a6 * b6 + m6 * p[6] - (h << WIDTH) + c;
        w[r + 5] = t & MASK;
        c = h + (t >> WIDTH);
        w[r + 6] = c;
    }

    /** Five limbs modulo 2^256 - 2^224 + 2^192 + 2^96 - 1 (secp256r1), whose digits are -1, 2^40, 0, 2^24 and 2^32 - 1. */
    static void multiplyP256(long[] w, int r, int a, int b) {
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
        long t = a0 * b0 - (h << WIDTH);
        long m0 = t & MASK;
        long c = h + (t >> WIDTH);
        h = high(a0, b1, a1, b0) + (m0 >> 16);
        t = low(a0, b1, a1, b0) + (m0 << 40) - (h << WIDTH) + c;
        long m1 = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a0, b2, a1, b1, a2, b0) + (m1 >> 16);
        t = low(a0, b2, a1, b1, a2, b0) + (m1 << 40) - (h << WIDTH) + c;
        long m2 = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a0, b3, a1, b2, a2, b1, a3, b0) + (m2 >> 16) + (m0 >> 32);
        t = low(a0, b3, a1, b2, a2, b1, a3, b0) + (m2 << 40) + (m0 << 24) - (h << WIDTH) + c;
        long m3 = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a0, b4, a1, b3, a2, b2, a3, b1, a4, b0) + (m3 >> 16) + (m1 >> 32) + (m0 >> 24);
        t = low(a0, b4, a1, b3, a2, b2, a3, b1, a4, b0) + (m3 << 40) + (m1 << 24) + (m0 << 32) - m0 - (h << WIDTH) + c;
        long m4 = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a1, b4, a2, b3, a3, b2, a4, b1) + (m4 >> 16) + (m2 >> 32) + (m1 >> 24);
        t = low(a1, b4, a2, b3, a3, b2, a4, b1) + (m4 << 40) + (m2 << 24) + (m1 << 32) - m1 - (h << WIDTH) + c;
        w[r] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a2, b4, a3, b3, a4, b2) + (m3 >> 32) + (m2 >> 24);
        t = low(a2, b4, a3, b3, a4, b2) + (m3 << 24) + (m2 << 32) - m2 - (h << WIDTH) + c;
        w[r + 1] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a3, b4, a4, b3) + (m4 >> 32) + (m3 >> 24);
        t = low(a3, b4, a4, b3) + (m4 << 24) + (m3 << 32) - m3 - (h << WIDTH) + c;
        w[r + 2] = t & MASK;
        c = h + (t >> WIDTH);
        h = high(a4, b4) + (m4 >> 24);
        t = a4 * b4 + (m4 << 32) - m4 - (h << WIDTH) + c;
        w[r + 3] = t & MASK;
        w[r + 4] = h + (t >> WIDTH);
    }

    private static long low(long a, long b, long c, long d) {
        return a * b + c * d;
    }

    private static long low(long a, long b, long c, long d, long e, long f) {
        return a * b + c * d + e * f;
    }

    private static long low(long a, long b, long c, long d, long e, long f, long g, long h) {
        return a * b + c * d + e * f + g * h;
    }

    private static long low(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
        return a * b + c * d + e * f + g * h + i * j;
    }

    private static long high(long a, long b) {
        return multiplyHigh(a << HALF_SPARE, b << HALF_SPARE);
    }

    private static long high(long a, long b, long c, long d) {
        return high(a, b) + high(c, d);
    }

    private static long high(long a, long b, long c, long d, long e, long f) {
        return high(a, b) + high(c, d) + high(e, f);
    }

    private static long high(long a, long b, long c, long d, long e, long f, long g, long h) {
        return high(a, b) + high(c, d) + high(e, f) + high(g, h);
    }

    private static long high(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
        return high(a, b) + high(c, d) + high(e, f) + high(g, h) + high(i, j);
    }

    private static long top(long a, long b, long c, long d) {
        return multiplyHigh(a, b) + multiplyHigh(c, d);
    }

    private static long top(long a, long b, long c, long d, long e, long f) {
        return multiplyHigh(a, b) + multiplyHigh(c, d) + multiplyHigh(e, f);
    }

    private static long top(long a, long b, long c, long d, long e, long f, long g, long h) {
        return multiplyHigh(a, b) + multiplyHigh(c, d) + multiplyHigh(e, f) + multiplyHigh(g, h);
    }

    private static long top(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
        return multiplyHigh(a, b) + multiplyHigh(c, d) + multiplyHigh(e, f) + multiplyHigh(g, h) + multiplyHigh(i, j);
    }
}
