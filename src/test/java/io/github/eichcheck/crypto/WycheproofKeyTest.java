package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.crypto.Wycheproof.Case;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WycheproofKeyTest {
    @ParameterizedTest
    @CsvSource({
        "SECP256R1, ecdh_secp256r1_test.json, 612, 330",
        "SECP256K1, ecdh_secp256k1_test.json, 752, 473",
        "SECP384R1, ecdh_secp384r1_test.json, 1047, 771",
        "BRAINPOOL_P256R1, ecdh_brainpoolP256r1_test.json, 804, 517",
    })
    void keys_in_spki_are_read_if_valid_and_refused_for_the_right_reason(Curve curve, String file, int count, int valid)
            throws Exception {
        List<Case> cases = Wycheproof.read(file);

        assertThat(cases).hasSize(count);
        assertThat(cases.stream().filter(Case::isValid)).hasSize(valid);
        for (Case test : cases) {
            check(test, curve, PublicKeyReader.read(test.text("public"), Optional.of(curve)));
        }
    }

    private static void check(Case test, Curve curve, KeyText text) {
        if (test.isValid()) {
            assertThat(text).as(test.toString()).isInstanceOfSatisfying(ReadKey.class, read -> {
                assertThat(read.form()).containsExactly("hex", "spki");
                assertThat(read.key().curve()).isEqualTo(curve);
                assertThat(read.key().toSpki().toHex()).isEqualTo(test.text("public"));
            });
        } else if (test.hasFlag("CompressedPublic")) {
            assertThat(text)
                    .as(test.toString())
                    .isInstanceOfSatisfying(
                            ReadKey.class, read -> assertThat(read.form()).containsExactly("hex", "spki-compressed"));
        } else if (test.hasFlag("UnnamedCurve")) {
            assertRefused(test, text, KeyFinding.EXPLICIT_PARAMETERS);
        } else if (test.hasFlag("InvalidCurveAttack")
                || test.hasFlag("ModifiedPublicPoint")
                || test.hasFlag("InvalidCompressedPublic")) {
            assertRefused(test, text, KeyFinding.NOT_ON_CURVE);
        } else if (test.hasFlag("InvalidAsn") || test.hasFlag("InvalidEncoding")) {
            assertThat(text).as(test.toString()).isInstanceOf(RefusedKey.class);
        } else if (text instanceof ReadKey read) {
            assertThat(read.key().curve()).as(test.toString()).isNotEqualTo(curve);
        }
    }

    @Test
    void points_are_decoded_if_valid_and_refused_otherwise() throws Exception {
        List<Case> cases = Wycheproof.read("ecdh_secp256r1_ecpoint_test.json");

        assertThat(cases).hasSize(355);
        for (Case test : cases) {
            boolean good = !test.text("result").equals("invalid");
            KeyText text = PublicKeyReader.read(test.bytes("public"), Optional.of(Curve.SECP256R1));
            assertThat(text instanceof ReadKey).as(test.toString()).isEqualTo(good);
        }
    }

    private static void assertRefused(Case test, KeyText text, KeyFinding code) {
        assertThat(text)
                .as(test.toString())
                .isInstanceOfSatisfying(
                        RefusedKey.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
