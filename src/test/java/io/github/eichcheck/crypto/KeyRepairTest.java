package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyRepairTest {
    @ParameterizedTest
    @EnumSource
    void a_wrong_digit_of_x_or_y_is_found_with_its_place(OpenSslKey openSsl) {
        String hex = openSsl.spki.toHex();
        int last = hex.length() - 1;
        String wrong = hex.charAt(last) == '7' ? "8" : "7";

        List<KeyRepair> repairs = KeyRepair.of(hex.substring(0, last) + wrong);

        assertThat(repairs).hasSize(1);
        assertThat(repairs.get(0).key()).isEqualTo(openSsl.key());
        assertThat(repairs.get(0).position()).isEqualTo(hex.length());
        assertThat(repairs.get(0).was()).contains(wrong);
        assertThat(repairs.get(0).becomes()).contains(hex.substring(last).toUpperCase(Locale.ROOT));
    }

    @Test
    void blanks_do_not_count_in_the_place() {
        String hex = OpenSslKey.SECP256R1.spki.toHex();
        String changed = hex.substring(0, 60) + (hex.charAt(60) == '0' ? '1' : '0') + hex.substring(61);

        assertThat(KeyRepair.of(changed.replaceAll("(.{4})", "$1 ")))
                .extracting(KeyRepair::position)
                .containsExactly(61);
    }

    @Test
    void a_digit_that_is_missing_and_one_that_is_doubled_are_found() {
        String hex = OpenSslKey.SECP192R1.spki.toHex();

        List<KeyRepair> missing = KeyRepair.of(hex.substring(0, 70) + hex.substring(71));
        List<KeyRepair> doubled = KeyRepair.of(hex.substring(0, 70) + hex.charAt(70) + hex.substring(70));

        assertThat(missing).extracting(KeyRepair::key).containsExactly(OpenSslKey.SECP192R1.key());
        assertThat(missing.get(0).was()).isEmpty();
        assertThat(doubled).extracting(KeyRepair::key).containsExactly(OpenSslKey.SECP192R1.key());
        assertThat(doubled.get(0).becomes()).isEmpty();
    }

    @Test
    void a_small_l_for_a_capital_i_in_the_header_is_found() {
        String base64 = Base64.getEncoder().encodeToString(OpenSslKey.SECP256R1.spki.toArray());
        assertThat(base64).startsWith("MFkwEwYHKoZIzj0C");

        List<KeyRepair> repairs = KeyRepair.of(base64.replaceFirst("ZIzj", "Zlzj"));

        assertThat(repairs).hasSize(1);
        assertThat(repairs.get(0).position()).isEqualTo(12);
        assertThat(repairs.get(0).was()).contains("l");
        assertThat(repairs.get(0).becomes()).contains("I");
        assertThat(repairs.get(0).text()).isEqualTo(base64);
    }

    @Test
    void only_the_character_that_is_no_digit_is_tried() {
        String hex = OpenSslKey.SECP256R1.spki.toHex();
        int zero = hex.indexOf('0', 60);
        String changed = hex.substring(0, zero) + "O" + hex.substring(zero + 1);

        assertThat(KeyRepair.of(changed)).singleElement().satisfies(repair -> {
            assertThat(repair.was()).contains("O");
            assertThat(repair.becomes()).contains("0");
        });
    }

    @Test
    void x_and_y_alone_are_repaired_too() {
        String hex = OpenSslKey.SECP192R1.bare().toHex();
        String changed = (hex.charAt(0) == '1' ? '2' : '1') + hex.substring(1);

        assertThat(KeyRepair.of(changed)).extracting(KeyRepair::key).containsExactly(OpenSslKey.SECP192R1.key());
    }

    @Test
    void a_compressed_point_gets_no_hint_because_every_second_x_has_a_y() {
        String hex = OpenSslKey.SECP192R1.compressedPoint().toHex();
        for (char digit : "0123456789abcdef".toCharArray()) {
            assertThat(KeyRepair.of(hex.substring(0, hex.length() - 1) + digit)).isEmpty();
        }
        String spki = OpenSslKey.SECP256R1.compressedSpki.toHex();
        assertThat(KeyRepair.of(spki.substring(0, spki.length() - 1))).isEmpty();
    }

    @Test
    void good_keys_two_wrong_digits_words_and_long_texts_get_no_hint() {
        String hex = OpenSslKey.SECP256R1.spki.toHex();

        assertThat(KeyRepair.of(hex)).isEmpty();
        assertThat(KeyRepair.of(hex.substring(0, 100) + "xy" + hex.substring(102)))
                .isEmpty();
        assertThat(KeyRepair.of("Wird nachgereicht")).isEmpty();
        assertThat(KeyRepair.of("7".repeat(8000))).isEmpty();
        assertThat(KeyRepair.of("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_names_its_curve_is_one_and_a_point_that_does_not_is_one_of_each_curve(OpenSslKey openSsl) {
        KeyCandidates named = KeyCandidates.of(openSsl.spki.toHex());
        KeyCandidates nameless = KeyCandidates.of(openSsl.compressedPoint().toHex());

        assertThat(named.named()).isTrue();
        assertThat(named.keys()).extracting(KeyText.ReadKey::key).containsExactly(openSsl.key());
        assertThat(nameless.named()).isFalse();
        assertThat(nameless.keys()).extracting(KeyText.ReadKey::key).contains(openSsl.key());
        assertThat(nameless.refusal()).isEmpty();
    }

    @Test
    void a_point_of_no_curve_and_a_text_that_is_no_key_are_refused_for_different_reasons() {
        String hex = OpenSslKey.SECP192R1.bare().toHex();

        assertThat(KeyCandidates.of(hex.substring(0, 95) + (hex.endsWith("0") ? "1" : "0"))
                        .refusal()
                        .map(KeyText.RefusedKey::code))
                .contains(KeyFinding.NOT_ON_CURVE);
        assertThat(KeyCandidates.of("unknown").refusal().map(KeyText.RefusedKey::code))
                .contains(KeyFinding.UNREADABLE);
        assertThat(KeyCandidates.of(" ").refusal().map(KeyText.RefusedKey::code))
                .contains(KeyFinding.MISSING);
    }

    @ParameterizedTest
    @EnumSource
    void every_form_is_read_back_as_the_same_key(OpenSslKey openSsl) {
        KeyForms forms = new KeyForms(openSsl.key());
        Optional<Curve> curve = Optional.of(openSsl.curve);

        for (String form : List.of(
                forms.base64(),
                forms.pem(),
                forms.base32(),
                KeyForms.grouped(openSsl.spki),
                openSsl.key().compressedPoint().toHex(),
                openSsl.key().x().toHex() + openSsl.key().y().toHex())) {
            assertThat(PublicKeyReader.read(form, curve))
                    .as(form)
                    .isInstanceOfSatisfying(
                            KeyText.ReadKey.class,
                            read -> assertThat(read.key()).isEqualTo(openSsl.key()));
        }
        assertThat(openSsl.key().compressedPoint()).isEqualTo(openSsl.compressedPoint());
    }
}
