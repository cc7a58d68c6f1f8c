package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcdsaSignatureReaderTest {
    private static final Curve CURVE = Curve.SECP192R1;

    @ParameterizedTest
    @EnumSource
    void the_der_of_openssl_is_strict_and_has_the_numbers_written_in_it(OpenSslKey openSsl) {
        assertThat(EcdsaSignatureReader.readStrict(openSsl.signature, openSsl.curve))
                .contains(openSsl.numbers());
        assertThat(EcdsaSignatureReader.read(openSsl.signature, openSsl.curve))
                .contains(new SignatureText(openSsl.numbers(), Set.of()));
    }

    @ParameterizedTest
    @EnumSource
    void r_and_s_alone_are_read_if_their_length_is_exact(OpenSslKey openSsl) {
        Bytes raw = Bytes.hex(padded(openSsl.numbers().r(), openSsl)
                + padded(openSsl.numbers().s(), openSsl));

        assertThat(EcdsaSignatureReader.readRaw(raw, openSsl.curve)).contains(openSsl.numbers());
        assertThat(EcdsaSignatureReader.readStrict(raw, openSsl.curve)).isEmpty();
        assertThat(EcdsaSignatureReader.read(raw, openSsl.curve))
                .contains(new SignatureText(openSsl.numbers(), Set.of(SignatureLeniency.RAW_R_S)));
        assertThat(EcdsaSignatureReader.read(raw.slice(1, raw.length()), openSsl.curve))
                .isEmpty();
        assertThat(EcdsaSignatureReader.readRaw(Bytes.hex(raw.toHex() + "00"), openSsl.curve))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3006020181020105, 129, 5, MISSING_SIGN_PAD",
        "30060201050201ff, 5, 255, MISSING_SIGN_PAD",
        "300702020005020107, 5, 7, SUPERFLUOUS_ZERO",
        "30080203000081020107, 129, 7, SUPERFLUOUS_ZERO",
        "300702010502020000, 5, 0, SUPERFLUOUS_ZERO",
        "308106020105020107, 5, 7, LONG_LENGTH",
        "30820006020105020107, 5, 7, LONG_LENGTH",
        "30070281010502 0107, 5, 7, LONG_LENGTH",
        "300902840000000105020107, 5, 7, ",
        "300a02840000000105020107, 5, 7, LONG_LENGTH",
        "300602010502010700, 5, 7, TRAILING_BYTES",
        "3006020105020107ffffff, 5, 7, TRAILING_BYTES",
    })
    void departures_from_der_are_read_and_named(String hex, int r, int s, SignatureLeniency leniency) {
        Bytes encoded = Bytes.hex(hex.replace(" ", ""));

        if (leniency == null) {
            assertThat(EcdsaSignatureReader.read(encoded, CURVE)).isEmpty();
            return;
        }
        EcdsaSignature expected = new EcdsaSignature(BigInteger.valueOf(r), BigInteger.valueOf(s));
        assertThat(EcdsaSignatureReader.read(encoded, CURVE)).contains(new SignatureText(expected, Set.of(leniency)));
        assertThat(EcdsaSignatureReader.readStrict(encoded, CURVE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3000",
                "3080020105020107",
                "30800201050201070000",
                "3003020105",
                "30050200020107",
                "3006020105020207",
                "3005020105020107",
                "3007020105020107",
                "30080201050201070500",
                "3006020105030107",
                "3106020105020107",
                "30847fffffff020105020107",
                "3088ffffffffffffffff020105020107",
                "3006028500000000010502 0107",
            })
    void what_is_not_a_sequence_of_two_integers_is_refused(String hex) {
        assertThat(EcdsaSignatureReader.read(Bytes.hex(hex.replace(" ", "")), CURVE))
                .isEmpty();
    }

    @Test
    void a_number_much_longer_than_the_curve_is_refused_and_one_slightly_longer_is_left_to_the_range_check() {
        assertThat(EcdsaSignatureReader.read(Bytes.hex("3036" + "0231" + "7f".repeat(49) + "020107"), CURVE))
                .isEmpty();
        assertThat(EcdsaSignatureReader.read(Bytes.hex("301e" + "0219" + "7f".repeat(25) + "020107"), CURVE))
                .hasValueSatisfying(
                        text -> assertThat(text.signature().inRange(CURVE)).isFalse());
    }

    @Test
    void no_input_makes_it_throw_and_strict_is_never_more_generous_than_lax() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            byte[] content = OpenSslKey.SECP192R1.signature.toArray();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            Bytes cut = Bytes.of(Arrays.copyOf(content, random.nextInt(content.length + 8)));
            Optional<EcdsaSignature> strict = EcdsaSignatureReader.readStrict(cut, CURVE);
            Optional<SignatureText> lax = EcdsaSignatureReader.read(cut, CURVE);
            if (strict.isPresent()) {
                assertThat(lax).contains(new SignatureText(strict.get(), Set.of()));
            }
        }
    }

    private static String padded(BigInteger number, OpenSslKey openSsl) {
        String hex = number.toString(16);
        return "0".repeat(2 * openSsl.curve.orderBytes() - hex.length()) + hex;
    }
}
