package io.github.eichcheck.crypto.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same code over primes of ten to twelve bits, on curves of prime order, against schoolbook addition of points. An
 * answer depends on the key, on u1 = e / s, on u2 = r / s and on r: all of them with {@code -Deichcheck.nightly=true}, else
 * all u1 and some u2 for some keys; and all r for some of those.
 */
class ToyCurveTest {
    private static final boolean NIGHTLY = Boolean.getBoolean("eichcheck.nightly");
    private static final int BATCH = 256;
    private static final int FEW = 16;

    /** y^2 = x^3 + a x + b, its order n and a generator; a is -3, 0 and neither; n is above p and below. */
    @ParameterizedTest(name = "p = {0}, a = {1}, b = {2}, combs of {6} x {7}")
    @CsvSource({
        "557, 554, 4, 547, 0, 2, 2, 3",
        "541, 0, 2, 571, 1, 57, 2, 2",
        "617, 5, 11, 593, 0, 93, 1, 4",
        "2081, 2078, 1, 2003, 0, 1, 2, 3",
    })
    void every_answer_is_that_of_the_schoolbook(int p, int a, int b, int n, int x, int y, int blocks, int teeth) {
        Toy toy = new Toy(p, a, b, n, x, y);
        Tally tally = new Tally(toy, blocks, teeth);
        for (int d = 1; d < n; d += NIGHTLY ? 1 : n / 2 - 1) {
            tally.key(d, NIGHTLY ? 1 : n / 16);
        }
        tally.flush();

        assertThat(tally.wrong).isEmpty();
        assertThat(tally.exceptions).isPositive().isLessThan(tally.asked / 8);
        assertThat(tally.held).isGreaterThan(tally.asked / 5);
    }

    /** A curve that can be counted on one's fingers. */
    private static final class Toy {
        private final int p;
        private final int a;
        private final int n;
        private final int[][] multiples;

        Toy(int p, int a, int b, int n, int x, int y) {
            this.p = p;
            this.a = a;
            this.n = n;
            this.multiples = new int[n][];
            for (int k = 1; k < n; k++) {
                multiples[k] = k == 1 ? new int[] {x, y} : add(multiples[k - 1], multiples[1]);
                assertThat(Math.floorMod(y(k) * y(k) - (x(k) * x(k) + a) % p * x(k) - b, p))
                        .isZero();
            }
            assertThat(x(n - 1)).isEqualTo(x);
            assertThat(y(n - 1)).isEqualTo(p - y);
        }

        int x(int k) {
            return multiples[k][0];
        }

        int y(int k) {
            return multiples[k][1];
        }

        private int[] add(int[] s, int[] t) {
            boolean same = s[0] == t[0] && s[1] == t[1];
            int above = same ? 3 * s[0] * s[0] + a : t[1] - s[1];
            int below = same ? 2 * s[1] : t[0] - s[0];
            int slope = Math.floorMod(above, p) * inverse(below, p) % p;
            int x = Math.floorMod(slope * slope - s[0] - t[0], p);
            return new int[] {x, Math.floorMod(slope * (s[0] - x) - s[1], p)};
        }

        static int inverse(int v, int modulus) {
            return BigInteger.valueOf(v).modInverse(BigInteger.valueOf(modulus)).intValue();
        }

        FastCurve fast() {
            return new FastCurve(big(p), big(a), big(n), big(x(1)), big(y(1)), 3);
        }

        static BigInteger big(int v) {
            return BigInteger.valueOf(v);
        }
    }

    /** Asks one at a time and in step, and counts. */
    private static final class Tally {
        private final Toy toy;
        private final FastCurve curve;
        private final Verification verification;
        private final int blocks;
        private final int teeth;
        private final int[] inverses;
        private final List<Equation> equations = new ArrayList<>();
        private final List<Boolean> expected = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private long asked;
        private long held;
        private long exceptions;

        Tally(Toy toy, int blocks, int teeth) {
            this.toy = toy;
            this.blocks = blocks;
            this.teeth = teeth;
            this.curve = toy.fast();
            this.verification = new Verification(curve);
            this.inverses = new int[toy.n];
            for (int v = 1; v < toy.n; v++) {
                inverses[v] = Toy.inverse(v, toy.n);
            }
        }

        void key(int d, int step) {
            Comb comb = curve.table(blocks, teeth, Toy.big(toy.x(d)), Toy.big(toy.y(d)))
                    .orElseThrow();
            for (int u1 = 0; u1 < toy.n; u1++) {
                for (int u2 = 1; u2 < toy.n; u2 += step) {
                    int k = (u1 + u2 * d) % toy.n;
                    int right = k == 0 ? 0 : toy.x(k) % toy.n;
                    boolean every = u1 < FEW && u2 < (NIGHTLY ? FEW : 2);
                    if (every) {
                        for (int r = 1; r < toy.n; r++) {
                            ask(u1, u2, r, r == right, comb);
                        }
                    } else {
                        ask(u1, u2, right, true, comb);
                        ask(u1, u2, right + 1, false, comb);
                    }
                }
            }
        }

        private void ask(int u1, int u2, int r, boolean answer, Comb comb) {
            if (r == 0 || r >= toy.n) {
                return;
            }
            int s = r * inverses[u2] % toy.n;
            equations.add(new Equation(Toy.big(u1 * s % toy.n), Toy.big(r), Toy.big(s), comb));
            expected.add(answer);
            if (equations.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            List<Answer> inStep = equations.isEmpty() ? List.of() : verification.decide(equations);
            for (int i = 0; i < equations.size(); i++) {
                count(verification.decide(equations.get(i)), i);
                count(inStep.get(i), i);
            }
            equations.clear();
            expected.clear();
        }

        private void count(Answer answer, int index) {
            asked++;
            if (answer == Answer.EXCEPTIONAL) {
                exceptions++;
            } else if ((answer == Answer.HOLDS) != expected.get(index)) {
                wrong.add(equations.get(index) + " " + answer);
            } else if (expected.get(index)) {
                held++;
            }
        }
    }
}
