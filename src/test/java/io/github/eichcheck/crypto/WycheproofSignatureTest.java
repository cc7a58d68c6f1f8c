package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.Wycheproof.Case;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WycheproofSignatureTest {
    private final EcdsaVerifier verifier = new BouncyCastleVerifier();

    @ParameterizedTest
    @CsvSource({
        "SECP192K1, ecdsa_secp192k1_sha256_test.json, 452, 143",
        "SECP192R1, ecdsa_secp192r1_sha256_test.json, 454, 143",
        "SECP224K1, ecdsa_secp224k1_sha256_test.json, 448, 140",
        "SECP256K1, ecdsa_secp256k1_sha256_test.json, 476, 168",
        "SECP256R1, ecdsa_secp256r1_sha256_test.json, 484, 174",
        "BRAINPOOL_P256R1, ecdsa_brainpoolP256r1_sha256_test.json, 485, 176",
        "SECP384R1, ecdsa_secp384r1_sha256_test.json, 472, 162",
    })
    void strict_der_of_every_file_gets_the_verdict_of_the_file(Curve curve, String file, int count, int valid)
            throws Exception {
        List<Case> cases = Wycheproof.read(file);

        assertThat(cases).hasSize(count);
        assertThat(cases.stream().filter(Case::isValid)).hasSize(valid);
        for (Case test : cases) {
            Optional<EcdsaSignature> signature = EcdsaSignatureReader.readStrict(test.bytes("sig"), curve);
            assertThat(verifies(test, curve, signature)).as(test.toString()).isEqualTo(test.isValid());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SECP192K1, ecdsa_secp192k1_sha256_p1363_test.json, 228, 142",
        "SECP192R1, ecdsa_secp192r1_sha256_p1363_test.json, 230, 142",
        "SECP224K1, ecdsa_secp224k1_sha256_p1363_test.json, 226, 139",
        "SECP256K1, ecdsa_secp256k1_sha256_p1363_test.json, 252, 167",
        "SECP256R1, ecdsa_secp256r1_sha256_p1363_test.json, 262, 173",
        "BRAINPOOL_P256R1, ecdsa_brainpoolP256r1_sha256_p1363_test.json, 261, 175",
    })
    void raw_numbers_of_every_file_get_the_verdict_of_the_file(Curve curve, String file, int count, int valid)
            throws Exception {
        List<Case> cases = Wycheproof.read(file);

        assertThat(cases).hasSize(count);
        assertThat(cases.stream().filter(Case::isValid)).hasSize(valid);
        for (Case test : cases) {
            Optional<EcdsaSignature> signature = EcdsaSignatureReader.readRaw(test.bytes("sig"), curve);
            assertThat(verifies(test, curve, signature)).as(test.toString()).isEqualTo(test.isValid());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SECP192K1, ecdsa_secp192k1_sha256_test.json",
        "SECP192R1, ecdsa_secp192r1_sha256_test.json",
        "SECP224K1, ecdsa_secp224k1_sha256_test.json",
        "SECP256K1, ecdsa_secp256k1_sha256_test.json",
        "SECP256R1, ecdsa_secp256r1_sha256_test.json",
        "BRAINPOOL_P256R1, ecdsa_brainpoolP256r1_sha256_test.json",
        "SECP384R1, ecdsa_secp384r1_sha256_test.json",
    })
    void generous_reading_only_adds_other_encodings_of_signatures_that_are_valid_anyway(Curve curve, String file)
            throws Exception {
        List<Case> cases = Wycheproof.read(file);
        Set<String> genuine = new HashSet<>();
        for (Case test : cases) {
            if (test.isValid()) {
                genuine.add(identity(
                        test,
                        EcdsaSignatureReader.readStrict(test.bytes("sig"), curve)
                                .orElseThrow()));
            }
        }
        int added = 0;
        for (Case test : cases) {
            Optional<SignatureText> text = EcdsaSignatureReader.read(test.bytes("sig"), curve);
            boolean verified = verifies(test, curve, text.map(SignatureText::signature));
            if (test.isValid()) {
                assertThat(verified).as(test.toString()).isTrue();
                assertThat(text.orElseThrow().leniencies()).as(test.toString()).isEmpty();
            } else if (verified) {
                added++;
                assertThat(text.orElseThrow().leniencies()).as(test.toString()).isNotEmpty();
                assertThat(genuine)
                        .as(test.toString())
                        .contains(identity(test, text.orElseThrow().signature()));
            }
        }
        assertThat(added).isPositive();
    }

    private boolean verifies(Case test, Curve curve, Optional<EcdsaSignature> signature) {
        PublicKey key = new PublicKey(curve, test.groupKey());
        return signature.isPresent() && verifier.verify(test.bytes("msg"), signature.get(), key);
    }

    private static String identity(Case test, EcdsaSignature signature) {
        return test.groupKey() + " " + test.text("msg") + " " + signature;
    }
}
