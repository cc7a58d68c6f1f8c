package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record of a Carlo Gavazzi EM580, signed over brainpoolP384r1 with SHA-256, as the EVerest project holds it. */
class EverestTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    @Test
    void bytes_as_received_verify_with_the_meters_key() throws IOException {
        Bytes record = Bytes.of(Files.readAllBytes(file("carlo-gavazzi-em580.ocmf.txt")));
        assertProven(VERIFIER.verify(TestCdrs.base64("OCMF", record, key())));
        assertProven(VERIFIER.verify(TestCdrs.raw("OCMF", record.toUtf8(), key())));
    }

    @Test
    void a_blank_more_in_the_payload_breaks_the_signature() throws IOException {
        String record = Files.readString(file("carlo-gavazzi-em580.ocmf.txt"), StandardCharsets.UTF_8);
        CdrReport report = VERIFIER.verify(TestCdrs.raw("OCMF", record.replaceFirst(":", ": "), key()));
        assertThat(report.aspect(Aspect.SIGNATURE)).isEqualTo(Verdict.INVALID);
    }

    private static void assertProven(CdrReport report) {
        assertThat(report.aspect(Aspect.SIGNATURE)).isEqualTo(Verdict.VALID);
        assertThat(report.values()).singleElement().satisfies(value -> {
            assertThat(value.proven()).isTrue();
            assertThat(value.key().orElseThrow().key().curve()).isEqualTo(Curve.BRAINPOOL_P384R1);
        });
    }

    private static Optional<String> key() throws IOException {
        return Optional.of(Files.readString(file("carlo-gavazzi-em580.pub.hex"), StandardCharsets.US_ASCII));
    }

    private static Path file(String name) {
        return SharedVectors.folder("everest").resolve(name);
    }
}
