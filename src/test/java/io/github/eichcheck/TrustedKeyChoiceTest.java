package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.ValueReport.KeySource;
import io.github.eichcheck.crypto.BouncyCastleVerifier;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.KeyFinding;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.trust.TrustedKey;
import io.github.eichcheck.trust.TrustedKeys;
import io.github.eichcheck.trust.Validity;
import io.github.eichcheck.wire.Bytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whole CDRs cannot show, or only of one format: records are made by hand here, without signatures. */
class TrustedKeyChoiceTest {
    private static final TestKey PAIR = TestKey.named("meter", Curve.SECP192R1);
    private static final PublicKey KEY =
            PublicKey.decode(Curve.SECP192R1, Bytes.of(PAIR.point())).orElseThrow();
    private static final Validity FROM_2026 =
            new Validity(Optional.of(Instant.parse("2026-01-01T00:00:00Z")), Optional.empty());

    private final List<FindingCode> codes = new ArrayList<>();

    @Test
    void noTimeAtAll_everyKeyIsACandidate_andThatIsWarnedOf() {
        assertThat(choose("M1", TrustedKey.ofMeter("M1", KEY, FROM_2026))).isTrue();
        assertThat(codes).containsExactly(KeyFinding.TIME_UNKNOWN);
    }

    @Test
    void noTimeAtAll_butNoKeyIsLimited_nothingElse() {
        assertThat(choose("M1", TrustedKey.ofMeter("M1", KEY, Validity.ALWAYS))).isTrue();
        assertThat(codes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 EMH 00 0835 7808", "1EMH0008357808", "0901454d4800007f87b0", "454D48-00007F87B0", "gw 7"})
    void meter_inEveryFormOfItsRecord_isFound_andNothingElse(String listed) {
        assertThat(choose("1 EMH 00 0835 7808", TrustedKey.ofMeter(listed, KEY, Validity.ALWAYS)))
                .isTrue();
        assertThat(codes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 EMH 00 0835 7809", "08357808", "8357808", "EMH 00 0835 7808", "-", "\u0661EMH0008357808"})
    void meter_ofAnotherText_isNotListed_andNothingElse(String listed) {
        assertThat(choose("1 EMH 00 0835 7808", TrustedKey.ofMeter(listed, KEY, Validity.ALWAYS)))
                .isFalse();
        assertThat(codes).containsExactly(KeyFinding.NOT_LISTED);
    }

    private boolean choose(String meter, TrustedKey listed) {
        SignedRecord record = new SignedRecord(
                Bytes.utf8("message"),
                Optional.empty(),
                Optional.empty(),
                new RecordOrigin(
                        Optional.of(meter),
                        Optional.of("GW-7"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                List.of(),
                Map.of("serverId", "0901454d4800007f87b0"));
        KeyRequest request = new KeyRequest(
                record,
                TestCdrs.base64(
                        "any", Bytes.EMPTY, Optional.of(Base64.getEncoder().encodeToString(PAIR.spki()))),
                Optional.empty(),
                Location.of("/signed_data/signed_values/0"));
        return new TrustedKeyChoice(TrustedKeys.of(List.of(listed)), new Proof(new BouncyCastleVerifier()))
                .choose(request, (Finding finding) -> codes.add(finding.code()))
                .filter(used -> used.source() == KeySource.TRUSTED)
                .isPresent();
    }
}
