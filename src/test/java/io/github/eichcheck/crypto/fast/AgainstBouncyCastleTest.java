package io.github.eichcheck.crypto.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Signatures that are good, forged in one bit or at the edges, one at a time and in step, against Bouncy Castle: a thousand a curve,
 * or as many as {@code -Deichcheck.fast.signatures=} says.
 */
class AgainstBouncyCastleTest {
    private static final int COUNT = Integer.getInteger("eichcheck.fast.signatures", 1_000);
    private static final int KEYS = 12;
    private static final int BATCH = 256;
    private static final int SIGNATURES_PER_KEY = 64;

    static Stream<TestCurve> curves() {
        return TestCurve.all();
    }

    @ParameterizedTest
    @MethodSource("curves")
    void random_signatures_and_forgeries_of_one_bit_get_the_same_answer(TestCurve curve) {
        Trial trial = new Trial(curve);
        while (trial.asked < COUNT) {
            trial.newKeys();
            for (int i = 0; i < KEYS * SIGNATURES_PER_KEY && trial.asked < COUNT; i++) {
                trial.random();
            }
        }
        trial.flush();

        assertThat(trial.differences).isEmpty();
        assertThat(trial.exceptions).isZero();
        assertThat(trial.held).isBetween(COUNT / 2, COUNT - COUNT / 8);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void edges_get_the_same_answer_or_none(TestCurve curve) {
        Trial trial = new Trial(curve);
        BigInteger n = curve.n();
        List<BigInteger> edges = List.of(
                BigInteger.ONE,
                BigInteger.TWO,
                n.shiftRight(1),
                n.shiftRight(1).add(BigInteger.ONE),
                n.subtract(BigInteger.TWO),
                n.subtract(BigInteger.ONE));
        BigInteger longest = BigInteger.ONE.shiftLeft(n.bitLength()).subtract(BigInteger.ONE);
        for (int d : new int[] {1, -1, 2, -2, 3, -3, 4, 5}) {
            Key key = trial.key(BigInteger.valueOf(d).mod(n));
            for (BigInteger e : List.of(BigInteger.ZERO, BigInteger.ONE, n.subtract(BigInteger.ONE), longest)) {
                for (BigInteger k : edges) {
                    trial.signed(key, e, k);
                }
                for (BigInteger r : edges.subList(0, 2)) {
                    trial.ask(key, e, r, n.subtract(r));
                    trial.ask(key, e, n.subtract(r), r);
                    trial.ask(key, e, r, r);
                }
            }
            trial.infinity(key);
        }
        trial.flush();

        assertThat(trial.differences).isEmpty();
        assertThat(trial.exceptions).isLessThan(trial.asked / 3);
        assertThat(trial.held).isPositive();
    }

    @ParameterizedTest
    @MethodSource("curves")
    void x_above_the_order_is_found_again(TestCurve curve) {
        if (curve.p().compareTo(curve.n()) <= 0) {
            return;
        }
        Trial trial = new Trial(curve);
        for (int i = 0; i < 24; i++) {
            trial.aboveTheOrder();
        }
        trial.flush();

        assertThat(trial.differences).isEmpty();
        assertThat(trial.held).isGreaterThanOrEqualTo(24);
    }

    /** A key for both: its secret where there is one to know. */
    private record Key(BigInteger secret, ECPublicKeyParameters parameters, Comb small, Comb large) {}

    /** Asks everybody, and compares. */
    private static final class Trial {
        private final TestCurve curve;
        private final FastCurve fast;
        private final Verification verification;
        private final BigInteger n;
        private final Random random = new Random(7);
        private final List<Key> keys = new ArrayList<>();
        private final List<Equation> small = new ArrayList<>();
        private final List<Equation> large = new ArrayList<>();
        private final List<Boolean> expected = new ArrayList<>();
        private final List<String> differences = new ArrayList<>();
        private BigInteger nonce;
        private ECPoint commitment;
        private int asked;
        private int held;
        private int exceptions;

        Trial(TestCurve curve) {
            this.curve = curve;
            this.fast = curve.fast();
            this.verification = new Verification(fast);
            this.n = curve.n();
            this.nonce = number();
            this.commitment = curve.domain().getG().multiply(nonce).normalize();
        }

        private BigInteger number() {
            return new BigInteger(n.bitLength() + 64, random)
                    .mod(n.subtract(BigInteger.ONE))
                    .add(BigInteger.ONE);
        }

        void newKeys() {
            keys.clear();
            for (int i = 0; i < KEYS; i++) {
                keys.add(key(number()));
            }
        }

        Key key(BigInteger secret) {
            return key(secret, curve.domain().getG().multiply(secret).normalize());
        }

        private Key key(BigInteger secret, ECPoint q) {
            return new Key(
                    secret,
                    new ECPublicKeyParameters(q, curve.domain()),
                    fast.table(2, 6, TestCurve.x(q), TestCurve.y(q)).orElseThrow(),
                    fast.table(4, 8, TestCurve.x(q), TestCurve.y(q)).orElseThrow());
        }

        /** The next nonce is one more than the last: cheap, and the arithmetic cannot know. */
        void random() {
            nonce = nonce.add(BigInteger.ONE);
            commitment = commitment.add(curve.domain().getG()).normalize();
            Key key = keys.get(random.nextInt(keys.size()));
            BigInteger e = new BigInteger(n.bitLength(), random);
            BigInteger r = TestCurve.x(commitment).mod(n);
            BigInteger s = sign(key, e, r, nonce);
            int bit = random.nextInt(n.bitLength() - 1);
            switch (random.nextInt(9)) {
                case 0 -> ask(key, e.flipBit(bit), r, s);
                case 1 -> ask(key, e, r.flipBit(bit), s);
                case 2 -> ask(key, e, r, s.flipBit(bit));
                case 3 -> ask(key, e, r, n.subtract(s));
                default -> ask(key, e, r, s);
            }
        }

        private BigInteger sign(Key key, BigInteger e, BigInteger r, BigInteger k) {
            return e.add(r.multiply(key.secret())).multiply(k.modInverse(n)).mod(n);
        }

        void signed(Key key, BigInteger e, BigInteger k) {
            BigInteger r = TestCurve.x(curve.domain().getG().multiply(k)).mod(n);
            ask(key, e, r, sign(key, e, r, k));
        }

        /** u1 G + u2 Q is the point at infinity. */
        void infinity(Key key) {
            BigInteger r = number();
            ask(key, r.multiply(key.secret()).negate().mod(n), r, number());
        }

        /** A point whose x lies between n and p, and a key made for it. */
        void aboveTheOrder() {
            BigInteger x = n.add(new BigInteger(curve.p().subtract(n).bitLength() - 2, random));
            ECPoint point = null;
            while (point == null) {
                x = x.add(BigInteger.ONE);
                byte[] encoded = x.setBit(curve.p().bitLength() + (curve.p().bitLength() % 8 == 0 ? 1 : 9))
                        .toByteArray();
                encoded[0] = 2;
                try {
                    point = curve.domain().getCurve().decodePoint(encoded);
                } catch (IllegalArgumentException notOnCurve) {
                    continue;
                }
            }
            BigInteger r = x.subtract(n);
            BigInteger u1 = number();
            BigInteger u2 = number();
            BigInteger s = r.multiply(u2.modInverse(n)).mod(n);
            ECPoint q = point.subtract(curve.domain().getG().multiply(u1))
                    .multiply(u2.modInverse(n))
                    .normalize();
            Key key = key(BigInteger.ZERO, q);
            BigInteger e = u1.multiply(s).mod(n);
            ask(key, e, r, s);
            ask(key, e, r.add(BigInteger.ONE), s);
        }

        void ask(Key key, BigInteger e, BigInteger r, BigInteger s) {
            if (r.signum() <= 0 || s.signum() <= 0 || r.compareTo(n) >= 0 || s.compareTo(n) >= 0) {
                return;
            }
            asked++;
            small.add(new Equation(e, r, s, key.small()));
            large.add(new Equation(e, r, s, key.large()));
            boolean holds = bouncyCastle(key, e, r, s);
            expected.add(holds);
            held += holds ? 1 : 0;
            if (small.size() == BATCH) {
                flush();
            }
        }

        private boolean bouncyCastle(Key key, BigInteger e, BigInteger r, BigInteger s) {
            int bytes = (n.bitLength() + 7) / 8;
            byte[] number = e.shiftLeft(8 * bytes - n.bitLength()).toByteArray();
            byte[] hash = new byte[bytes];
            int length = Math.min(bytes, number.length);
            System.arraycopy(number, number.length - length, hash, bytes - length, length);
            ECDSASigner signer = new ECDSASigner();
            signer.init(false, key.parameters());
            return signer.verifySignature(hash, r, s);
        }

        void flush() {
            if (small.isEmpty()) {
                return;
            }
            List<Answer> ofSmall = verification.decide(small);
            List<Answer> ofLarge = verification.decide(large);
            for (int i = 0; i < small.size(); i++) {
                compare(i, ofSmall.get(i));
                compare(i, ofLarge.get(i));
                compare(i, verification.decide(i % 2 == 0 ? small.get(i) : large.get(i)));
            }
            small.clear();
            large.clear();
            expected.clear();
        }

        private void compare(int index, Answer answer) {
            if (answer == Answer.EXCEPTIONAL) {
                exceptions++;
            } else if ((answer == Answer.HOLDS) != expected.get(index)) {
                differences.add(curve + " " + small.get(index) + " " + answer);
            }
        }
    }
}
