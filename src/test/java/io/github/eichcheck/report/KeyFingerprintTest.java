package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.wire.Bytes;
import org.junit.jupiter.api.Test;

/** The expected values are openssl's: {@code openssl pkey -pubin -outform DER | sha256sum}. */
class KeyFingerprintTest {
    @Test
    void secp256r1() {
        assertThat(KeyFingerprint.of(SampleReports.KEY))
                .isEqualTo("sha256:5cd252fb0ce8932436faf8ccd1040981b89ee4ad6b9fe9e2a2b7e71aacb27cd3");
    }

    @Test
    void brainpoolP384r1() {
        PublicKey key = new PublicKey(
                Curve.BRAINPOOL_P384R1,
                Bytes.hex("046425684f8baa8840b1422ec923e7caa107308a9739fe9a768be5f099d4ff6376d7ff669777d2594ee7e13b"
                        + "85bf516d6b482e509feab1974d4bd784b21b2d29481292b511f24001fbf6d1c859bda280b81f9b9c4069dc46"
                        + "e440d9583fa1493fba"));

        assertThat(KeyFingerprint.of(key))
                .isEqualTo("sha256:43325565fd555aabe34f7f4cd5290aa809e7c4664ccd131ba150395d9fb7912f");
    }
}
