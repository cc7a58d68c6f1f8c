package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicKeyReaderFormsTest {
    @ParameterizedTest
    @EnumSource
    void one_key_in_every_form_of_spki_is_the_same_key_without_help(OpenSslKey openSsl) {
        spkiForms(openSsl).forEach((text, form) -> {
            ReadKey read = read(text, Optional.empty());
            assertThat(read.key()).as(text).isEqualTo(openSsl.key());
            assertThat(read.form()).as(text).isEqualTo(form);
            assertThat(read.canonical()).as(text).isEqualTo(form.equals(List.of("base64", "spki")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_key_in_every_form_of_a_point_is_the_same_key_if_the_algorithm_names_the_curve(OpenSslKey openSsl) {
        pointForms(openSsl).forEach((text, form) -> {
            ReadKey read = read(text, Optional.of(openSsl.curve));
            assertThat(read.key()).as(text).isEqualTo(openSsl.key());
            assertThat(read.form()).as(text).isEqualTo(form);
            assertThat(read.canonical()).as(text).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void bytes_are_read_like_the_text_that_holds_them(OpenSslKey openSsl) {
        Optional<Curve> curve = Optional.of(openSsl.curve);

        for (Bytes encoded : List.of(
                openSsl.spki, openSsl.compressedSpki, openSsl.point(), openSsl.compressedPoint(), openSsl.bare())) {
            KeyText read = PublicKeyReader.read(encoded, curve);
            assertThat(((ReadKey) read).key()).isEqualTo(openSsl.key());
            assertThat(PublicKey.decode(openSsl.curve, openSsl.compressedPoint()))
                    .contains(openSsl.key());
        }
    }

    @Test
    void a_key_on_another_curve_than_the_algorithm_names_is_read_with_its_own_curve() {
        String text = base64(OpenSslKey.SECP256K1.spki);

        ReadKey read = read(text, Optional.of(Curve.SECP256R1));

        assertThat(read.key()).isEqualTo(OpenSslKey.SECP256K1.key());
    }

    @Test
    void forty_characters_of_base32_are_a_point_though_they_would_be_base64_too() {
        String text = base32(OpenSslKey.SECP192R1.compressedPoint());

        assertThat(text).matches("A[I-P][A-Z2-7]{38}");
        assertThat(Base64.getDecoder().decode(text)).hasSize(30);
        assertThat(read(text, Optional.of(Curve.SECP192R1)).key()).isEqualTo(OpenSslKey.SECP192R1.key());
        assertThat(read("\"" + text.toLowerCase(Locale.ROOT) + "\"", Optional.of(Curve.SECP192R1))
                        .key())
                .isEqualTo(OpenSslKey.SECP192R1.key());
    }

    private static Map<String, List<String>> spkiForms(OpenSslKey openSsl) {
        String hex = openSsl.spki.toHex();
        String base64 = base64(openSsl.spki);
        String url = Base64.getUrlEncoder().encodeToString(openSsl.spki.toArray());
        String pem =
                "-----BEGIN PUBLIC KEY-----\n" + base64.replaceAll("(.{64})", "$1\n") + "\n-----END PUBLIC KEY-----\n";
        String keba = "{\"UK\": \"" + hex + "\"}";
        String oca16 = "oca:base16:asn1:" + hex;
        Map<String, List<String>> forms = new LinkedHashMap<>();
        forms.put(base64, List.of("base64", "spki"));
        forms.put(" " + base64 + "\n", List.of("base64-lax", "spki"));
        forms.put(base64.replaceAll("(.{20})", "$1\r\n"), List.of("base64-lax", "spki"));
        forms.put("\"" + base64 + "\"", List.of("base64-lax", "spki"));
        forms.put(base64(openSsl.compressedSpki), List.of("base64", "spki-compressed"));
        forms.put(hex, List.of("hex", "spki"));
        forms.put(hex.toUpperCase(Locale.ROOT), List.of("hex", "spki"));
        forms.put("0x" + hex, List.of("hex", "spki"));
        forms.put(hex.replaceAll("(..)", "0x$1 "), List.of("hex", "spki"));
        forms.put(hex.replaceAll("(....)", "$1 "), List.of("hex", "spki"));
        forms.put(hex.replaceAll("(....)", "$1\u00A0"), List.of("hex", "spki"));
        forms.put(hex.replaceAll("(..)(?=.)", "$1:"), List.of("hex", "spki"));
        forms.put(hex.replaceAll("(....)(?=.)", "$1-"), List.of("hex", "spki"));
        forms.put("'" + hex + "'", List.of("hex", "spki"));
        forms.put("\u201E" + hex + "\u201C", List.of("hex", "spki"));
        forms.put("\uFEFF" + hex + "\t\u200B", List.of("hex", "spki"));
        forms.put(base32(openSsl.spki), List.of("base32", "spki"));
        forms.put(base32(openSsl.spki).toLowerCase(Locale.ROOT), List.of("base32", "spki"));
        forms.put(pem, List.of("pem", "spki"));
        forms.put(pem.replace("\n", "\r\n"), List.of("pem", "spki"));
        forms.put(pem.replace("\n", ""), List.of("pem", "spki"));
        forms.put(pem.replace("\n", "\\n"), List.of("pem", "spki"));
        forms.put(base64(Bytes.utf8(pem)), List.of("base64", "pem", "spki"));
        forms.put(base64(Bytes.utf8(hex)), List.of("base64", "hex", "spki"));
        forms.put(base64(Bytes.utf8(base64)), List.of("base64", "base64", "spki"));
        forms.put(keba, List.of("json", "hex", "spki"));
        forms.put(base64(Bytes.utf8(keba)), List.of("base64", "json", "hex", "spki"));
        forms.put(oca16, List.of("oca", "spki"));
        forms.put(base64(Bytes.utf8(oca16)), List.of("base64", "oca", "spki"));
        forms.put(
                "OCA:BASE16:ASN1:0x" + hex.replaceAll("(....)", "$1 ~").toUpperCase(Locale.ROOT),
                List.of("oca", "spki"));
        forms.put("oca:base64:asn1:" + base64, List.of("oca", "spki"));
        forms.put(base64(Bytes.utf8("oca:base64:asn1:" + base64)), List.of("base64", "oca", "spki"));
        if (!base64.endsWith("=")) {
            return urlForm(forms, url, base64);
        }
        forms.put(base64.replace("=", ""), List.of("base64-lax", "spki"));
        return urlForm(forms, url, base64);
    }

    private static Map<String, List<String>> urlForm(Map<String, List<String>> forms, String url, String base64) {
        if (!url.equals(base64)) {
            forms.put(url, List.of("base64url", "spki"));
            forms.put(url.replace("=", ""), List.of("base64url", "spki"));
        }
        return forms;
    }

    private static Map<String, List<String>> pointForms(OpenSslKey openSsl) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        Map.of("uncompressed", openSsl.point(), "compressed", openSsl.compressedPoint(), "bare", openSsl.bare())
                .forEach((form, point) -> {
                    forms.put(point.toHex(), List.of("hex", form));
                    forms.put(point.toHex().toUpperCase(Locale.ROOT).replaceAll("(....)", "$1 "), List.of("hex", form));
                    forms.put(base64(point), List.of("base64", form));
                    forms.put(base64(Bytes.utf8(point.toHex())), List.of("base64", "hex", form));
                    forms.put("oca:base16:asn1:" + point.toHex(), List.of("oca", form));
                });
        if (openSsl.curve.bytes() == 24) {
            forms.put(base32(openSsl.compressedPoint()), List.of("base32", "compressed"));
        }
        return forms;
    }

    private static ReadKey read(String text, Optional<Curve> curve) {
        KeyText read = PublicKeyReader.read(text, curve);
        assertThat(read).as(text).isInstanceOf(ReadKey.class);
        return (ReadKey) read;
    }

    private static String base64(Bytes content) {
        return Base64.getEncoder().encodeToString(content.toArray());
    }

    /** Base32 of RFC 4648 by arithmetic, for test data only. */
    private static String base32(Bytes content) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        int padding = (5 - content.length() * 8 % 5) % 5;
        BigInteger number = new BigInteger(1, content.toArray()).shiftLeft(padding);
        int digits = (content.length() * 8 + padding) / 5;
        StringBuilder text = new StringBuilder();
        for (int i = digits - 1; i >= 0; i--) {
            text.append(alphabet.charAt(number.shiftRight(5 * i).intValue() & 31));
        }
        return text.append("=".repeat((8 - digits % 8) % 8)).toString();
    }

    @Test
    void base32_of_rfc_4648_section_10() {
        assertThat(base32(Bytes.of("foobar".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("MZXW6YTBOI======");
    }
}
