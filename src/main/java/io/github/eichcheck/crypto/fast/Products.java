package io.github.eichcheck.crypto.fast;

/**
 * Sums of products for one column of a multiplication. Of a product of two limbs the low half is kept modulo 2^64 and the high
 * half is floor(a b / 2^56): with both, what lies below 2^56 is low - high 2^56, exactly and never negative.
 */
final class Products {
    private static final int HALF_SPARE = Field.SPARE / 2;

    private Products() {}

    /** Products modulo 2^64. */
    static long low(long a, long b) {
        return a * b;
    }

    static long low(long a, long b, long c, long d) {
        return a * b + c * d;
    }

    static long low(long a, long b, long c, long d, long e, long f) {
        return a * b + c * d + e * f;
    }

    static long low(long a, long b, long c, long d, long e, long f, long g, long h) {
        return a * b + c * d + e * f + g * h;
    }

    static long low(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
        return a * b + c * d + e * f + g * h + i * j;
    }

    static long low(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l) {
        return a * b + c * d + e * f + g * h + i * j + k * l;
    }

    /** Floor of each product over 2^56. */
    static long high(long a, long b) {
        return Math.multiplyHigh(a << HALF_SPARE, b << HALF_SPARE);
    }

    static long high(long a, long b, long c, long d) {
        return high(a, b) + high(c, d);
    }

    static long high(long a, long b, long c, long d, long e, long f) {
        return high(a, b) + high(c, d) + high(e, f);
    }

    static long high(long a, long b, long c, long d, long e, long f, long g, long h) {
        return high(a, b) + high(c, d) + high(e, f) + high(g, h);
    }

    static long high(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
        return high(a, b) + high(c, d) + high(e, f) + high(g, h) + high(i, j);
    }

    static long high(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l) {
        return high(a, b) + high(c, d) + high(e, f) + high(g, h) + high(i, j) + high(k, l);
    }

    /** The same where the second factor was shifted by 8 beforehand. */
    static long top(long a, long b) {
        return Math.multiplyHigh(a, b);
    }

    static long top(long a, long b, long c, long d) {
        return Math.multiplyHigh(a, b) + Math.multiplyHigh(c, d);
    }

    static long top(long a, long b, long c, long d, long e, long f) {
        return Math.multiplyHigh(a, b) + Math.multiplyHigh(c, d) + Math.multiplyHigh(e, f);
    }

    static long top(long a, long b, long c, long d, long e, long f, long g, long h) {
        return Math.multiplyHigh(a, b) + Math.multiplyHigh(c, d) + Math.multiplyHigh(e, f) + Math.multiplyHigh(g, h);
    }

    static long top(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
        return Math.multiplyHigh(a, b)
                + Math.multiplyHigh(c, d)
                + Math.multiplyHigh(e, f)
                + Math.multiplyHigh(g, h)
                + Math.multiplyHigh(i, j);
    }

    static long top(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l) {
        return Math.multiplyHigh(a, b)
                + Math.multiplyHigh(c, d)
                + Math.multiplyHigh(e, f)
                + Math.multiplyHigh(g, h)
                + Math.multiplyHigh(i, j)
                + Math.multiplyHigh(k, l);
    }
}
