package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.junit.jupiter.api.Test;

class FastVerifierTest {
    private static final long PLENTY = 8L << 20;
    private static final int NEARLY_NONE = Integer.MAX_VALUE;

    private final Random random = new Random(3);
    private final Counting arbiter = new Counting(new BouncyCastleVerifier());

    @Test
    void the_first_signature_of_a_key_and_every_refusal_go_to_the_arbiter() {
        EcdsaVerifier fast = new FastVerifier(arbiter, PLENTY, NEARLY_NONE, 0);
        Signer signer = new Signer(Curve.SECP256R1);
        SignatureCheck good = signer.sign();
        SignatureCheck bad = forged(signer.sign());

        assertThat(verify(fast, good)).isTrue();
        assertThat(arbiter.asked()).isEqualTo(1);
        assertThat(verify(fast, good)).isTrue();
        assertThat(verify(fast, signer.sign())).isTrue();
        assertThat(arbiter.asked()).isEqualTo(1);
        assertThat(verify(fast, bad)).isFalse();
        assertThat(arbiter.asked()).isEqualTo(2);
    }

    @Test
    void a_sample_of_one_in_one_repeats_every_signature() {
        EcdsaVerifier fast = new FastVerifier(arbiter, PLENTY, 1, 0);
        Signer signer = new Signer(Curve.SECP192R1);

        IntStream.range(0, 50)
                .forEach(i -> assertThat(verify(fast, signer.sign())).isTrue());

        assertThat(arbiter.asked()).isEqualTo(50);
    }

    @Test
    void about_one_in_so_many_valid_signatures_is_repeated() {
        EcdsaVerifier fast = new FastVerifier(arbiter, PLENTY, 8, 0);
        SignatureCheck check = new Signer(Curve.SECP192R1).sign();

        IntStream.range(0, 801).forEach(i -> assertThat(verify(fast, check)).isTrue());

        assertThat(arbiter.asked()).isBetween(1 + 50, 1 + 160);
    }

    @Test
    void an_arbiter_that_contradicts_stops_everything() {
        SignatureCheck good = new Signer(Curve.SECP256K1).sign();
        SignatureCheck bad = forged(good);
        EcdsaVerifier denies = new FastVerifier((message, signature, key) -> false, PLENTY, 1, 0);
        EcdsaVerifier agrees = new FastVerifier((message, signature, key) -> true, PLENTY, NEARLY_NONE, 0);

        assertThat(verify(denies, good)).isFalse();
        assertThatThrownBy(() -> verify(denies, good))
                .isInstanceOfSatisfying(EngineDisagreement.class, disagreement -> {
                    assertThat(disagreement.check()).isEqualTo(good);
                    assertThat(disagreement.answer()).isTrue();
                    assertThat(disagreement.engine()).isEqualTo("fast");
                });
        assertThat(verify(agrees, bad)).isTrue();
        assertThatThrownBy(() -> agrees.verifyAll(Collections.nCopies(20, bad)))
                .isInstanceOfSatisfying(EngineDisagreement.class, disagreement -> {
                    assertThat(disagreement.check()).isEqualTo(bad);
                    assertThat(disagreement.answer()).isFalse();
                });
    }

    @Test
    void many_at_once_get_the_answers_of_one_at_a_time() {
        List<SignatureCheck> checks = new ArrayList<>();
        for (Curve curve : Curve.values()) {
            Signer often = new Signer(curve);
            IntStream.range(0, 40).forEach(i -> checks.add(often.sign()));
            IntStream.range(0, 3).forEach(i -> checks.add(forged(often.sign())));
            checks.add(outOfRange(often.sign()));
            Signer rarely = new Signer(curve);
            IntStream.range(0, 4).forEach(i -> checks.add(rarely.sign()));
            checks.add(new Signer(curve).sign());
        }
        Collections.shuffle(checks, random);
        boolean[] expected = new BouncyCastleVerifier().verifyAll(checks);
        FastVerifier fast = new FastVerifier(arbiter, PLENTY, NEARLY_NONE, 0);

        assertThat(fast.verifyAll(checks)).isEqualTo(expected);
        assertThat(fast.verifyAll(checks)).isEqualTo(expected);
        assertThat(arbiter.asked()).isLessThan(checks.size() / 3);
    }

    @Test
    void without_memory_for_tables_the_arbiter_decides() {
        EcdsaVerifier fast = new FastVerifier(arbiter, 0, NEARLY_NONE, 0);
        Signer signer = new Signer(Curve.SECP192K1);

        IntStream.range(0, 5)
                .forEach(i -> assertThat(verify(fast, signer.sign())).isTrue());

        assertThat(arbiter.asked()).isEqualTo(5);
    }

    @Test
    void the_first_signatures_of_a_curve_go_to_the_arbiter() {
        EcdsaVerifier fast = new FastVerifier(arbiter, PLENTY, NEARLY_NONE, 10);
        Signer signer = new Signer(Curve.SECP192K1);

        IntStream.range(0, 30)
                .forEach(i -> assertThat(verify(fast, signer.sign())).isTrue());

        assertThat(arbiter.asked()).isEqualTo(10 + 1);
    }

    @Test
    void a_signature_out_of_range_is_invalid() {
        EcdsaVerifier fast = new FastVerifier(arbiter, PLENTY, NEARLY_NONE, 0);
        SignatureCheck check = outOfRange(new Signer(Curve.SECP384R1).sign());

        IntStream.range(0, 3).forEach(i -> assertThat(verify(fast, check)).isFalse());
    }

    private static boolean verify(EcdsaVerifier verifier, SignatureCheck check) {
        return verifier.verify(check.message(), check.signature(), check.key());
    }

    private static SignatureCheck forged(SignatureCheck check) {
        EcdsaSignature signature =
                new EcdsaSignature(check.signature().r(), check.signature().s().flipBit(7));
        return new SignatureCheck(check.message(), signature, check.key());
    }

    private static SignatureCheck outOfRange(SignatureCheck check) {
        BigInteger n = CurveDomain.order(check.key().curve());
        EcdsaSignature signature =
                new EcdsaSignature(check.signature().r(), check.signature().s().add(n));
        return new SignatureCheck(check.message(), signature, check.key());
    }

    private static final class Counting implements EcdsaVerifier {
        private final EcdsaVerifier verifier;
        private final AtomicInteger asked = new AtomicInteger();

        Counting(EcdsaVerifier verifier) {
            this.verifier = verifier;
        }

        int asked() {
            return asked.get();
        }

        @Override
        public boolean verify(Bytes message, EcdsaSignature signature, PublicKey key) {
            asked.incrementAndGet();
            return verifier.verify(message, signature, key);
        }
    }

    private final class Signer {
        private final PublicKey key;
        private final ECDSASigner signer = new ECDSASigner();

        Signer(Curve curve) {
            ECDomainParameters domain = CurveDomain.of(curve);
            BigInteger secret = new BigInteger(domain.getN().bitLength() - 1, random).setBit(0);
            this.key =
                    new PublicKey(curve, Bytes.of(domain.getG().multiply(secret).getEncoded(false)));
            signer.init(true, new ECPrivateKeyParameters(secret, domain));
        }

        SignatureCheck sign() {
            byte[] message = new byte[40];
            random.nextBytes(message);
            BigInteger[] signature =
                    signer.generateSignature(Sha256.of(Bytes.of(message)).toArray());
            return new SignatureCheck(Bytes.of(message), new EcdsaSignature(signature[0], signature[1]), key);
        }
    }
}
