package io.github.eichcheck.format.alfen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.generate.AlfenRecord;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** No bit of what was signed, nor of the signature, can be changed without being noticed. */
class AlfenTamperTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    private static final String GENUINE = AlfenRecord.start().toString();

    private static Verdict signature(String text) {
        String value = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
        return VERIFIER.verify("{\"id\":\"t\",\"signed_data\":{\"encoding_method\":\"ALFEN\",\"signed_values\":"
                        + "[{\"nature\":\"Start\",\"signed_data\":\"" + value + "\"}]}}")
                .aspect(Aspect.SIGNATURE);
    }

    @Test
    void genuineRecord_isValid() {
        assertThat(signature(GENUINE)).isEqualTo(Verdict.VALID);
    }

    @Test
    void everyBitOfTheDataSet_counts() {
        for (int bit = 0; bit < 82 * 8; bit++) {
            byte[] altered = flipped(AlfenRecord.start().dataSet(), bit);
            String record = with(AlfenRecord.DATA_SET, altered);
            assertThat(signature(record)).as("bit %d", bit).isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void everyBitOfTheSignature_counts() {
        byte[] signature =
                AlfenRecord.KEY.raw(AlfenRecord.KEY.sign(AlfenRecord.start().dataSet()));
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] altered = flipped(signature, bit);
            String record = with(AlfenRecord.SIGNATURE, altered);
            assertThat(signature(record)).as("bit %d", bit).isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void everyBitOfTheEmbeddedKey_counts() {
        for (int bit = 0; bit < 25 * 8; bit++) {
            byte[] altered = flipped(AlfenRecord.KEY.compressedPoint(), bit);
            String record = with(AlfenRecord.PUBLIC_KEY, altered);
            assertThat(signature(record)).as("bit %d", bit).isNotEqualTo(Verdict.VALID);
        }
    }

    private static String with(int part, byte[] altered) {
        String[] parts = GENUINE.split(";");
        parts[part] = AlfenRecord.base32(altered);
        return String.join(";", parts);
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] altered = bytes.clone();
        altered[bit / 8] ^= (byte) (1 << bit % 8);
        return altered;
    }
}
