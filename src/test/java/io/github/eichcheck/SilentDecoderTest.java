package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.SignatureFinding;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.spi.SignedValueDecoder;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A decoder that gives no signature and does not say why never makes a value valid. */
class SilentDecoderTest {
    private static final SignedRecord UNSIGNED = new SignedRecord(
            Bytes.utf8("message"),
            Optional.empty(),
            Optional.empty(),
            RecordOrigin.UNKNOWN,
            List.of(),
            List.of(),
            Map.of());

    private record SilentDecoder(List<SignedRecord> records) implements SignedValueDecoder {
        @Override
        public String id() {
            return "silent";
        }

        @Override
        public List<String> encodingMethods() {
            return List.of("Silent");
        }

        @Override
        public boolean recognises(Bytes record) {
            return false;
        }

        @Override
        public List<SignedRecord> decode(Bytes record, DecodeContext context) {
            return records;
        }

        @Override
        public Set<FindingCode> findingCodes() {
            return Set.of();
        }
    }

    private static CdrReport report(SignedRecord... records) {
        Decoders decoders = Decoders.of(List.of(new SilentDecoder(List.of(records))));
        return CdrVerifier.with(Policy.interop(), decoders).verify(Bytes.utf8("""
                {"signed_data": {"encoding_method": "silent",
                 "signed_values": [{"signed_data": "c29tZXRoaW5nIHNpbGVudA=="}]}}"""));
    }

    private static void assertNotChecked(CdrReport report) {
        assertThat(report.findings()).extracting(Finding::code).contains(SignatureFinding.NOT_CHECKED);
        assertThat(report.aspect(Aspect.SIGNATURE)).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void recordWithoutASignature_isNotChecked() {
        assertNotChecked(report(UNSIGNED));
    }

    @Test
    void valueWithoutARecord_isNotChecked() {
        assertNotChecked(report());
    }
}
