package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicKeyTest {
    @ParameterizedTest
    @EnumSource
    void spki_and_fingerprint_are_those_of_openssl(OpenSslKey openSsl) {
        assertThat(openSsl.key().toSpki()).isEqualTo(openSsl.spki);
        assertThat(openSsl.key().fingerprint()).isEqualTo("sha256:" + openSsl.sha256);
    }

    @ParameterizedTest
    @EnumSource(names = {"SECP256R1", "SECP384R1"})
    void spki_is_the_encoding_of_the_jdk_where_the_jdk_knows_the_curve(OpenSslKey openSsl) throws Exception {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(openSsl.curve.id()));
        Bytes bare = openSsl.bare();
        BigInteger x = new BigInteger(1, bare.slice(0, openSsl.curve.bytes()).toArray());
        BigInteger y = new BigInteger(
                1, bare.slice(openSsl.curve.bytes(), bare.length()).toArray());
        KeyFactory factory = KeyFactory.getInstance("EC");
        byte[] encoded = factory.generatePublic(
                        new ECPublicKeySpec(new ECPoint(x, y), parameters.getParameterSpec(ECParameterSpec.class)))
                .getEncoded();

        assertThat(openSsl.key().toSpki()).isEqualTo(Bytes.of(encoded));
        ECPublicKey back = (ECPublicKey) factory.generatePublic(
                new X509EncodedKeySpec(openSsl.key().toSpki().toArray()));
        assertThat(back.getW()).isEqualTo(new ECPoint(x, y));
    }

    @ParameterizedTest
    @EnumSource
    void the_order_and_the_oid_of_a_curve_are_those_that_everybody_else_uses(OpenSslKey openSsl) {
        String order = switch (openSsl.curve) {
            case SECP192K1 -> "fffffffffffffffffffffffe26f2fc170f69466a74defd8d";
            case SECP192R1 -> "ffffffffffffffffffffffff99def836146bc9b1b4d22831";
            case SECP224K1 -> "10000000000000000000000000001dce8d2ec6184caf0a971769fb1f7";
            case SECP256K1 -> "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
            case SECP256R1 -> "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
            case BRAINPOOL_P256R1 -> "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7";
            case SECP384R1 ->
                "ffffffffffffffffffffffffffffffffffffffffffffffff" + "c7634d81f4372ddf581a0db248b0a77aecec196accc52973";
            case BRAINPOOL_P384R1 ->
                "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b3" + "1f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565";
        };

        assertThat(CurveDomain.order(openSsl.curve)).isEqualTo(new BigInteger(order, 16));
        assertThat(Curve.ofOid(openSsl.curve.oid())).contains(openSsl.curve);
        assertThat(Curve.ofOid("1.3.132.0.33")).isEmpty();
    }

    @Test
    void a_key_that_is_not_an_uncompressed_point_of_its_curve_cannot_be_made() {
        OpenSslKey openSsl = OpenSslKey.SECP256R1;

        for (Bytes point : new Bytes[] {
            Bytes.EMPTY, openSsl.compressedPoint(), openSsl.bare(), OpenSslKey.SECP256K1.point(), Bytes.hex("00")
        }) {
            assertThatThrownBy(() -> new PublicKey(openSsl.curve, point)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_flipped_bit_of_a_point_is_no_key(OpenSslKey openSsl) {
        for (int bit = 8; bit < openSsl.point().length() * 8; bit++) {
            byte[] flipped = openSsl.point().toArray();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertThat(PublicKey.decode(openSsl.curve, Bytes.of(flipped))).isEmpty();
        }
    }
}
