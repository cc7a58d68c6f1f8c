package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BouncyCastleVerifierTest {
    private final EcdsaVerifier verifier = new BouncyCastleVerifier(3);

    @ParameterizedTest
    @EnumSource
    void a_signature_of_openssl_is_verified_however_often_the_key_comes_back(OpenSslKey openSsl) {
        for (int i = 0; i < 12; i++) {
            assertThat(verifier.verify(OpenSslKey.MESSAGE, openSsl.numbers(), openSsl.key()))
                    .isTrue();
            assertThat(verifier.verify(Bytes.utf8("signed meter valuf"), openSsl.numbers(), openSsl.key()))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_flipped_bit_of_a_signature_makes_it_fail(OpenSslKey openSsl) {
        for (int bit = 0; bit < openSsl.signature.length() * 8; bit++) {
            byte[] flipped = openSsl.signature.toArray();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertThat(readAndVerify(Bytes.of(flipped), openSsl))
                    .as("bit " + bit)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_truncation_of_a_signature_makes_it_fail(OpenSslKey openSsl) {
        for (int length = 0; length < openSsl.signature.length(); length++) {
            assertThat(readAndVerify(openSsl.signature.slice(0, length), openSsl))
                    .as("length " + length)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_flipped_bit_of_the_message_makes_it_fail(OpenSslKey openSsl) {
        for (int bit = 0; bit < OpenSslKey.MESSAGE.length() * 8; bit++) {
            byte[] flipped = OpenSslKey.MESSAGE.toArray();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertThat(verifier.verify(Bytes.of(flipped), openSsl.numbers(), openSsl.key()))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_twin_with_n_minus_s_is_verified_and_exactly_one_of_the_two_is_high(OpenSslKey openSsl) {
        EcdsaSignature signature = openSsl.numbers();
        EcdsaSignature twin = new EcdsaSignature(
                signature.r(), CurveDomain.order(openSsl.curve).subtract(signature.s()));

        assertThat(verifier.verify(OpenSslKey.MESSAGE, twin, openSsl.key())).isTrue();
        assertThat(twin.isHighS(openSsl.curve)).isNotEqualTo(signature.isHighS(openSsl.curve));
    }

    @ParameterizedTest
    @EnumSource
    void numbers_outside_1_to_n_minus_1_are_out_of_range_and_never_verified(OpenSslKey openSsl) {
        EcdsaSignature good = openSsl.numbers();
        BigInteger n = CurveDomain.order(openSsl.curve);
        for (BigInteger bad : new BigInteger[] {BigInteger.ZERO, n, n.add(good.r()), n.shiftLeft(300)}) {
            for (EcdsaSignature signature : new EcdsaSignature[] {
                new EcdsaSignature(bad, good.s()), new EcdsaSignature(good.r(), bad), new EcdsaSignature(bad, bad)
            }) {
                assertThat(signature.inRange(openSsl.curve)).isFalse();
                assertThat(verifier.verify(OpenSslKey.MESSAGE, signature, openSsl.key()))
                        .isFalse();
            }
        }
        assertThat(good.inRange(openSsl.curve)).isTrue();
    }

    @Test
    void the_key_of_another_curve_never_verifies() {
        for (OpenSslKey signer : OpenSslKey.values()) {
            for (OpenSslKey other : OpenSslKey.values()) {
                assertThat(verifier.verify(OpenSslKey.MESSAGE, signer.numbers(), other.key()))
                        .isEqualTo(signer == other);
            }
        }
    }

    @Test
    void the_cache_keeps_no_more_keys_than_its_capacity_and_drops_the_one_unused_longest() {
        KeyCache cache = new KeyCache(2);
        DecodedKey first = cache.get(OpenSslKey.SECP256R1.key());
        cache.get(OpenSslKey.SECP192R1.key());
        assertThat(cache.get(OpenSslKey.SECP256R1.key())).isSameAs(first);
        cache.get(OpenSslKey.SECP384R1.key());

        assertThat(cache.size()).isEqualTo(2);
        assertThat(cache.get(OpenSslKey.SECP256R1.key())).isSameAs(first);
    }

    @Test
    void a_cache_without_room_is_refused() {
        assertThatThrownBy(() -> new BouncyCastleVerifier(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void threads_that_share_a_verifier_agree() {
        boolean all = IntStream.range(0, 140).parallel().allMatch(i -> {
            OpenSslKey openSsl = OpenSslKey.values()[i % OpenSslKey.values().length];
            return verifier.verify(OpenSslKey.MESSAGE, openSsl.numbers(), openSsl.key())
                    && !verifier.verify(Bytes.utf8("x" + i), openSsl.numbers(), openSsl.key());
        });

        assertThat(all).isTrue();
    }

    @Test
    void verifying_registers_no_security_provider() {
        OpenSslKey openSsl = OpenSslKey.BRAINPOOL_P384R1;
        verifier.verify(OpenSslKey.MESSAGE, openSsl.numbers(), openSsl.key());

        assertThat(Arrays.stream(Security.getProviders()).map(Provider::getName))
                .doesNotContain("BC");
    }

    private boolean readAndVerify(Bytes encoded, OpenSslKey openSsl) {
        Optional<SignatureText> text = EcdsaSignatureReader.read(encoded, openSsl.curve);
        return text.isPresent()
                && verifier.verify(OpenSslKey.MESSAGE, text.get().signature(), openSsl.key());
    }
}
