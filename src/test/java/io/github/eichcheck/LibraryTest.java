package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.eichcheck.CdrReport.CdrName;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ways into the library besides a CDR's text. */
class LibraryTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("samples", name), StandardCharsets.UTF_8);
    }

    private static Cdr cdr() throws IOException {
        return ((ReadableCdr) new CdrReader().read(sample("valid-secp256r1.json"))).cdr();
    }

    private static SignedMeterValue value() throws IOException {
        Cdr cdr = cdr();
        String text =
                cdr.signedData().orElseThrow().values().get(0).signedData().orElseThrow();
        return SignedMeterValue.of(text);
    }

    private static String key() throws IOException {
        return cdr().signedData().orElseThrow().publicKey().orElseThrow();
    }

    private static List<String> codes(SignedMeterValueReport report) {
        return report.findings().stream().map(finding -> finding.code().id()).toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void stream_givesAReportForEachCdr_inItsOrder() throws IOException {
        List<CdrReport> reports = new ArrayList<>();
        VERIFIER.verify(
                "two",
                stream("[" + sample("valid-secp256r1.json") + ",{}," + sample("invalid-energy-differs.json") + "]"),
                reports::add);
        assertThat(reports)
                .extracting(CdrReport::verdict)
                .containsExactly(Verdict.VALID, Verdict.INDETERMINATE, Verdict.INVALID);
        assertThat(reports).allMatch(report -> report.position().file().equals("two"));
    }

    @Test
    void streamThatBreaks_throws_afterWhatWasRead() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        List<CdrReport> reports = new ArrayList<>();
        String line = sample("valid-secp256r1.json").replaceAll("\\s*\\n\\s*", "") + "\n";
        assertThatIOException()
                .isThrownBy(() ->
                        VERIFIER.verify("broken", new SequenceInputStream(stream(line + line), broken), reports::add));
        assertThat(reports).extracting(CdrReport::verdict).startsWith(Verdict.VALID);
    }

    @Test
    void signedValue_withItsKey_isVerified_andHasReadings() throws IOException {
        SignedMeterValueReport report =
                VERIFIER.verify(value().encodingMethod("OCMF").publicKey(key()));
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(codes(report)).containsExactly("key/self-asserted");
        assertThat(report.value().proven()).isTrue();
        assertThat(report.value().readings()).hasSize(2);
    }

    @Test
    void signedValue_withoutItsName_isRecognised() throws IOException {
        assertThat(VERIFIER.verify(value().publicKey(key())).value().format()).contains("ocmf");
    }

    @Test
    void signedValue_withoutKey_isNotChecked() throws IOException {
        SignedMeterValueReport report = VERIFIER.verify(value());
        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(report.value().proven()).isFalse();
    }

    @Test
    void whatIsNoSignedValue_isNeverValid() {
        for (String text : List.of("", " ", "OCMF|{}|{}", "hello", "AAAA", "<x/>", "\u0000")) {
            SignedMeterValueReport report = VERIFIER.verify(
                    SignedMeterValue.of(text).encodingMethod("OCMF").publicKey("AAAA"));
            assertThat(report.verdict()).as(text).isNotEqualTo(Verdict.VALID);
            assertThat(report.value().proven()).isFalse();
        }
    }

    @Test
    void cdrMadeByHand_isJudgedAsItsText() throws IOException {
        Cdr read = cdr();
        Cdr made = Cdr.builder()
                .countryCode("DE")
                .partyId("ECK")
                .id("by hand")
                .start(read.start().orElseThrow())
                .end(read.end().orElseThrow())
                .token(read.token().orElseThrow())
                .location(read.location())
                .meterId(read.meterId().orElseThrow())
                .periods(read.periods())
                .signedData(read.signedData().orElseThrow())
                .totalEnergy(read.totalEnergy().orElseThrow())
                .totalTime(read.totalTime().orElseThrow())
                .prices(read.prices())
                .references(read.references())
                .build();
        CdrReport report = VERIFIER.verify(made);
        assertThat(report.findings())
                .isEqualTo(VERIFIER.verify(sample("valid-secp256r1.json")).findings());
        assertThat(report.cdr()).isEqualTo(new CdrName(Optional.of("DE"), Optional.of("ECK"), Optional.of("by hand")));
        assertThat(read.toBuilder().build()).isEqualTo(read);
        assertThat(VERIFIER.verify(Cdr.builder().build()).verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void cdrMadeByHand_withAnotherBill_isInvalid() throws IOException {
        CdrReport report = VERIFIER.verify(cdr().toBuilder()
                .totalEnergy(new java.math.BigDecimal("11.500"))
                .build());
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }
}
