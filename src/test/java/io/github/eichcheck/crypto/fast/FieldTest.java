package io.github.eichcheck.crypto.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The field against BigInteger, up to the bounds that BOUNDS.md allows and not beyond. */
class FieldTest {
    private static final int A = Field.FREE;
    private static final int B = Field.FREE + 1;
    private static final int C = Field.FREE + 2;
    private static final int ROUNDS = 2_000;
    private static final int LIGHTEST = 1;
    private static final int PRODUCT_OF_WEIGHTS = 15;
    private static final int HEAVIEST = 8;

    private final Random random = new Random(1);

    static Stream<BigInteger> primes() {
        Stream<BigInteger> named = TestCurve.all().flatMap(curve -> Stream.of(curve.p(), curve.n()));
        return Stream.concat(named, Stream.of(BigInteger.valueOf(547), BigInteger.valueOf(2081)));
    }

    @ParameterizedTest
    @MethodSource("primes")
    void products_squares_and_sums_are_those_of_big_integers(BigInteger prime) {
        Field field = Field.of(prime);
        long[] w = field.workspace(3);
        for (int round = 0; round < ROUNDS; round++) {
            BigInteger a = number(prime);
            BigInteger b = number(prime);
            int c = random.nextInt(9) - 4;
            int d = random.nextInt(9) - 4;
            field.put(w, A, a);
            field.put(w, B, b);

            field.multiply(w, C, A, B);
            assertThat(field.get(w, C)).isEqualTo(a.multiply(b).mod(prime));
            field.square(w, C, A);
            assertThat(field.get(w, C)).isEqualTo(a.multiply(a).mod(prime));
            field.subtract(w, C, A, B);
            assertThat(field.get(w, C)).isEqualTo(a.subtract(b).mod(prime));
            field.combine(w, C, c, A, d, B);
            assertThat(field.get(w, C))
                    .isEqualTo(a.multiply(BigInteger.valueOf(c))
                            .add(b.multiply(BigInteger.valueOf(d)))
                            .mod(prime));
        }
    }

    @ParameterizedTest
    @MethodSource("primes")
    void limbs_at_the_bounds_of_every_pair_of_weights_do_not_overflow(BigInteger prime) {
        Field field = Field.of(prime);
        long[] w = field.workspace(3);
        BigInteger r = BigInteger.ONE.shiftLeft(Field.WIDTH * field.limbs);
        for (int first = LIGHTEST; first <= HEAVIEST; first++) {
            int second = Math.min(HEAVIEST, PRODUCT_OF_WEIGHTS / first);
            for (int signs = 0; signs < ROUNDS; signs++) {
                extreme(field, w, A, first, signs % 4 == 0 ? -1 : random.nextInt());
                extreme(field, w, B, second, signs % 4 == 1 ? -1 : random.nextInt());
                BigInteger product = value(field, w, A).multiply(value(field, w, B));

                field.multiply(w, C, A, B);

                assertThat(value(field, w, C).multiply(r).subtract(product).mod(prime))
                        .isZero();
                assertThat(field.isReduced(w, C)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("primes")
    void nine_times_a_number_at_its_bounds_is_reduced(BigInteger prime) {
        Field field = Field.of(prime);
        long[] w = field.workspace(3);
        for (int signs = 0; signs < ROUNDS; signs++) {
            extreme(field, w, A, 1, random.nextInt());
            extreme(field, w, B, 1, random.nextInt());
            BigInteger nine = value(field, w, A).subtract(value(field, w, B).shiftLeft(3));

            field.combine(w, C, 1, A, -8, B);

            assertThat(value(field, w, C).subtract(nine).mod(prime)).isZero();
            assertThat(field.isReduced(w, C)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("primes")
    void an_inverse_times_its_number_is_one_and_zero_has_none(BigInteger prime) {
        Field field = Field.of(prime);
        long[] w = field.workspace(3);
        for (BigInteger a : new BigInteger[] {BigInteger.ONE, BigInteger.TWO, prime.subtract(BigInteger.ONE)}) {
            field.put(w, A, a);
            assertThat(field.invert(w, B, A)).isTrue();
            assertThat(field.get(w, B)).isEqualTo(a.modInverse(prime));
        }
        field.put(w, A, BigInteger.ONE);
        field.combine(w, A, 1, A, -1, A);
        assertThat(field.invert(w, B, A)).isFalse();
    }

    @Test
    void operands_beyond_their_bounds_fail_an_assertion() {
        Field field = Field.of(TestCurve.of("secp384r1").p());
        long[] w = field.workspace(3);
        extreme(field, w, A, 4, -1);
        extreme(field, w, B, 4, -1);

        assertThatThrownBy(() -> field.multiply(w, C, A, B)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> field.square(w, C, A)).isInstanceOf(AssertionError.class);
    }

    private BigInteger number(BigInteger prime) {
        return switch (random.nextInt(8)) {
            case 0 -> BigInteger.valueOf(random.nextInt(3));
            case 1 -> prime.subtract(BigInteger.valueOf(1 + random.nextInt(3)));
            default -> new BigInteger(prime.bitLength() + 64, random).mod(prime);
        };
    }

    /** All limbs at the largest size of a weight, with signs, and the value as large as the weight allows. */
    private static void extreme(Field field, long[] w, int element, int weight, int signs) {
        int at = element * field.limbs;
        for (int n = 0; n < field.limbs; n++) {
            boolean last = n == field.limbs - 1;
            long size = last ? 3 * weight * field.p[n] / 2 - weight : weight * Field.MASK;
            w[at + n] = ((signs >> n) & 1) == 0 ? size : -size;
        }
    }

    private static BigInteger value(Field field, long[] w, int element) {
        BigInteger value = BigInteger.ZERO;
        for (int n = field.limbs - 1; n >= 0; n--) {
            value = value.shiftLeft(Field.WIDTH).add(BigInteger.valueOf(w[element * field.limbs + n]));
        }
        return value;
    }
}
