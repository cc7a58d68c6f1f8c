package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicKeyReaderRefusalTest {
    private static final Optional<Curve> P256 = Optional.of(Curve.SECP256R1);
    private static final String SPKI = OpenSslKey.SECP256R1.spki.toHex();

    /** Made by {@code openssl ec -pubout -param_enc explicit} for secp256r1. */
    private static final String EXPLICIT = "3082014b3082010306072a8648ce3d02013081f7020101302c06072a8648ce3d0101022100"
            + "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff305b0420"
            + "ffffffff00000001000000000000000000000000fffffffffffffffffffffffc0420"
            + "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b031500"
            + "c49d360886e704936a6678e1139d26b7819f7e900441046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945"
            + "d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5022100"
            + "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551020101034200"
            + "048df9300123af5ee34f0948fc2f2c0afaf5a29cccd07d15958994be42084f0e4c59afa331b4d1f87954d597a2a95e7d1416c7"
            + "e042feb4cffeeb60b062fa58fbfb";

    /** Made by {@code openssl ecparam -name secp224r1 -genkey}. */
    private static final String SECP224R1 = "304e301006072a8648ce3d020106052b81040021033a0004"
            + "7c77948631de609ce2d5ad48dfd51f6b379d6ca46df1ceee5b1bb6ed43f99cc88ac22a204473c2bdafd16e3d27ef8a7f"
            + "c2561f9cd133c270";

    /** Made by {@code openssl genpkey -algorithm ed25519}. */
    private static final String ED25519 =
            "302a300506032b6570032100d8307f10ee042f3bdf2f15bf4b3fd2169135c8557a7da90b5cf645c8549efbb8";

    /** Made by {@code openssl genrsa 1024}. */
    private static final String RSA =
            "30819f300d06092a864886f70d010101050003818d0030818902818100a4424c7068dffae0e93b55db89246529f65b07"
                    + "e196753d198c3bd6e1ddadfef4638ba9fa9f03ebca6375f2d15b7589c6880ae79ee83920ed22e08dad5fa41f1079f736"
                    + "0915c94dbdbaec66f8a5bb37f27807c32c7c844be57ef8b2df8a7a12f9e83bde7f6e4649d5db3240f3b26121d05ef6d2"
                    + "b53f6c0b70210126c913f597e70203010001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wird nachgereicht",
                "DE*EBW*E913553*1",
                "01234567-89ab-cdef-0123-456789abcdef",
                "123",
                "-",
                "{}",
                "{\"UK\": 1}",
                "{\"UK\": \"",
                "oca:base16:asn1:",
                "oca:base58:asn1:00",
                "oca:",
                "-----BEGIN PUBLIC KEY-----",
                "-----BEGIN CERTIFICATE-----MAA=-----END CERTIFICATE-----",
                "AI3HWIJG",
                "aufgrund r\u00E4umlicher Trennung kein Zugriff",
                "=",
                "MFEwEwYHKoZlzj0CAQYIKoZlzj0DAQcDQgAE"
            })
    void a_text_that_is_no_key_is_unreadable(String text) {
        assertRefused(text, P256, KeyFinding.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t\u00A0\uFEFF", "\"\""})
    void a_text_of_nothing_but_blanks_is_a_missing_key(String text) {
        assertRefused(text, P256, KeyFinding.MISSING);
    }

    @ParameterizedTest
    @EnumSource
    void a_signature_in_place_of_a_key_is_recognised(OpenSslKey openSsl) {
        assertRefused(openSsl.signature.toHex(), Optional.of(openSsl.curve), KeyFinding.IS_A_SIGNATURE);
        assertRefused(base64(openSsl.signature), Optional.empty(), KeyFinding.IS_A_SIGNATURE);
    }

    @Test
    void keys_of_other_kinds_are_told_apart() {
        assertRefused(EXPLICIT, P256, KeyFinding.EXPLICIT_PARAMETERS);
        assertRefused(SECP224R1, P256, KeyFinding.CURVE_UNSUPPORTED);
        assertRefused(ED25519, P256, KeyFinding.ALGORITHM_UNSUPPORTED);
        assertRefused(RSA, P256, KeyFinding.ALGORITHM_UNSUPPORTED);
    }

    @ParameterizedTest
    @EnumSource
    void a_point_without_a_curve_is_never_given_the_one_that_fits(OpenSslKey openSsl) {
        assertRefused(openSsl.point().toHex(), Optional.empty(), KeyFinding.UNREADABLE);
        assertRefused(openSsl.compressedPoint().toHex(), Optional.empty(), KeyFinding.UNREADABLE);
        assertRefused(openSsl.bare().toHex(), Optional.empty(), KeyFinding.UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource
    void a_point_of_another_size_than_the_curve_of_the_algorithm_is_not_on_it(OpenSslKey openSsl) {
        for (Curve curve : Curve.values()) {
            if (curve.bytes() != openSsl.curve.bytes()) {
                assertRefused(openSsl.point().toHex(), Optional.of(curve), KeyFinding.NOT_ON_CURVE);
                assertRefused(openSsl.bare().toHex(), Optional.of(curve), KeyFinding.NOT_ON_CURVE);
                assertRefused(openSsl.compressedPoint().toHex(), Optional.of(curve), KeyFinding.NOT_ON_CURVE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_digit_in_a_point_is_found(OpenSslKey openSsl) {
        byte[] changed = openSsl.spki.toArray();
        changed[changed.length - 1] ^= 1;

        assertRefused(Bytes.of(changed).toHex(), Optional.empty(), KeyFinding.NOT_ON_CURVE);
    }

    @ParameterizedTest
    @EnumSource
    void infinity_zero_and_coordinates_of_p_or_more_are_refused(OpenSslKey openSsl) {
        int coordinate = openSsl.curve.bytes();
        String header = openSsl.spki
                .slice(0, openSsl.spki.length() - 1 - 2 * coordinate)
                .toHex();
        String zeros = "00".repeat(coordinate);
        String ones = "ff".repeat(coordinate);

        assertRefused(header + "04" + zeros + zeros, Optional.empty(), KeyFinding.NOT_ON_CURVE);
        assertRefused(header + "04" + ones + ones, Optional.empty(), KeyFinding.NOT_ON_CURVE);
        assertRefused(header + "00" + zeros + zeros, Optional.empty(), KeyFinding.NOT_ON_CURVE);
        assertRefused("02" + ones, Optional.of(openSsl.curve), KeyFinding.NOT_ON_CURVE);
        assertThat(PublicKey.decode(openSsl.curve, Bytes.hex("00"))).isEmpty();
        assertThat(PublicKey.decode(openSsl.curve, Bytes.EMPTY)).isEmpty();
    }

    /** x + p is below 2^bits for some points of these curves, so that the same point could be written twice. */
    @Test
    void a_coordinate_with_p_added_is_not_another_name_of_the_same_point() {
        Curve curve = Curve.SECP192K1;
        BigInteger p = CurveDomain.of(curve).getCurve().getField().getCharacteristic();
        for (int x = 1; x < 200; x++) {
            String small = String.format(Locale.ROOT, "02%048x", x);
            String large = "02" + p.add(BigInteger.valueOf(x)).toString(16);
            if (PublicKey.decode(curve, Bytes.hex(small)).isPresent()) {
                assertThat(PublicKey.decode(curve, Bytes.hex(large))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytes_after_or_missing_from_an_spki_make_it_unreadable(OpenSslKey openSsl) {
        Optional<Curve> curve = Optional.of(openSsl.curve);
        assertRefused(openSsl.spki.toHex() + "00", curve, KeyFinding.UNREADABLE);
        assertRefused(openSsl.spki.toHex() + openSsl.spki.toHex(), curve, KeyFinding.UNREADABLE);
        for (int length = 16; length < openSsl.spki.length(); length++) {
            assertRefused(openSsl.spki.slice(0, length).toHex(), curve, KeyFinding.UNREADABLE);
        }
        assertRefused(openSsl.spki.toHex().substring(1), curve, KeyFinding.UNREADABLE);
    }

    @Test
    void hybrid_points_and_stray_bits_are_unreadable() {
        assertRefused(SPKI.replace("03420004", "03420006"), P256, KeyFinding.UNREADABLE);
        assertRefused(SPKI.replace("03420004", "03420104"), P256, KeyFinding.UNREADABLE);
    }

    @Test
    void wrapping_is_followed_three_times_and_no_further() {
        String once = base64(Bytes.utf8(SPKI));
        String twice = base64(Bytes.utf8(once));

        assertThat(PublicKeyReader.read(twice, Optional.empty())).isInstanceOf(ReadKey.class);
        assertRefused(base64(Bytes.utf8(twice)), Optional.empty(), KeyFinding.UNREADABLE);
    }

    @Test
    void a_text_of_more_than_the_limit_is_not_looked_at() {
        assertRefused(SPKI + " ".repeat(PublicKeyReader.MAX_TEXT), P256, KeyFinding.UNREADABLE);
    }

    @Test
    void no_text_makes_it_throw_and_no_reason_repeats_much_of_it() {
        Random random = new Random(1);
        String alphabet = "0123456789abcdefABCDEFMFkwAI=+/-_:{}\"'UKoca \u00A0\u0130\uD800x";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(120); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertHarmless(text.toString());
        }
    }

    @Test
    void no_bytes_make_it_throw() {
        Random random = new Random(2);
        for (int i = 0; i < 3_000; i++) {
            byte[] content = OpenSslKey.values()[i % 7].spki.toArray();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(content, random.nextInt(content.length + 4));
            assertHarmless(base64(Bytes.of(cut)));
            assertHarmless(Bytes.of(cut).toHex());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3080", "30847fffffff", "3088ffffffffffffffff", "30", "3000", "30043000", "3003030100"})
    void nesting_and_lengths_do_no_harm(String start) {
        assertHarmless(start.repeat(PublicKeyReader.MAX_TEXT / start.length()));
        assertHarmless(start);
        assertHarmless("{\"UK\":".repeat(1000));
        assertHarmless("\"".repeat(8000));
    }

    private static void assertHarmless(String text) {
        for (Optional<Curve> curve : List.of(Optional.<Curve>empty(), P256)) {
            if (PublicKeyReader.read(text, curve) instanceof RefusedKey refused) {
                assertThat(refused.reason().length()).isLessThan(120);
                if (text.length() > KeyText.MAX_QUOTE) {
                    assertThat(refused.reason()).doesNotContain(text.substring(0, KeyText.MAX_QUOTE + 1));
                }
            }
        }
    }

    private static void assertRefused(String text, Optional<Curve> curve, KeyFinding code) {
        assertThat(PublicKeyReader.read(text, curve))
                .as(text)
                .isInstanceOfSatisfying(
                        RefusedKey.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static String base64(Bytes content) {
        return Base64.getEncoder().encodeToString(content.toArray());
    }
}
