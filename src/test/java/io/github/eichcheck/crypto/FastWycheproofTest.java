package io.github.eichcheck.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.Wycheproof.Case;
import io.github.eichcheck.crypto.fast.Answer;
import io.github.eichcheck.crypto.fast.Comb;
import io.github.eichcheck.crypto.fast.Equation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wycheproof's signatures, decided by the fast arithmetic alone. */
class FastWycheproofTest {
    private final Map<PublicKey, Comb> tables = new HashMap<>();

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
    void no_verdict_is_wrong_and_only_sums_at_infinity_or_of_equal_points_get_none(Curve curve, String file)
            throws Exception {
        FastArithmetic arithmetic = FastArithmetic.of(curve);
        List<Case> asked = new ArrayList<>();
        List<Equation> equations = new ArrayList<>();
        for (Case test : Wycheproof.read(file)) {
            Optional<EcdsaSignature> signature =
                    EcdsaSignatureReader.readStrict(test.bytes("sig"), curve).filter(read -> read.inRange(curve));
            if (signature.isEmpty()) {
                assertThat(test.isValid()).as(test.toString()).isFalse();
                continue;
            }
            PublicKey key = new PublicKey(curve, test.groupKey());
            asked.add(test);
            Comb table = tables.computeIfAbsent(
                    key, added -> arithmetic.table(added, false).orElseThrow());
            equations.add(arithmetic.equation(new SignatureCheck(test.bytes("msg"), signature.get(), key), table));
        }

        List<Answer> inStep = arithmetic.verification().decide(equations);

        int exceptions = 0;
        for (int i = 0; i < asked.size(); i++) {
            Case test = asked.get(i);
            for (Answer answer :
                    List.of(inStep.get(i), arithmetic.verification().decide(equations.get(i)))) {
                if (answer == Answer.EXCEPTIONAL) {
                    exceptions++;
                } else {
                    assertThat(answer == Answer.HOLDS).as(test.toString()).isEqualTo(test.isValid());
                }
            }
        }
        assertThat(exceptions).isLessThan(asked.size() / 8);
    }
}
