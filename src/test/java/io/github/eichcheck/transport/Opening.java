package io.github.eichcheck.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.ocpi.SignedValue;
import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Records for the tests, and short ways to open them and to say what is expected. */
final class Opening {
    static final String PAYLOAD = "{\"FV\" : \"1.0\",\"PG\":\"T1\",\"TT\":\"a|b } \\\" ä\",\"RD\":[{\"RV\":1.20}]}";
    static final String SIGNATURE = "{\"SA\":\"ECDSA-secp256r1-SHA256\",\"SD\":\"3006020101020101\"}";
    static final String OCMF = "OCMF|" + PAYLOAD + "|" + SIGNATURE;
    static final String ALFEN =
            "AP;0;3;AAAA;BBBB;CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC;";

    private Opening() {}

    static Transported signed(String signedData) {
        return open("0.636 kWh", signedData);
    }

    static Transported open(String plainData, String signedData) {
        return Transport.open(new SignedValue(
                "/signed_data/signed_values/0",
                Optional.of("End"),
                Optional.ofNullable(plainData),
                Optional.ofNullable(signedData)));
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Exactly one record with exactly these steps and bytes. */
    static void assertOne(Transported opened, String record, String... steps) {
        assertOne(opened, Bytes.utf8(record), steps);
    }

    static void assertOne(Transported opened, Bytes record, String... steps) {
        assertThat(opened.records()).hasSize(1);
        assertThat(opened.records().get(0).record()).isEqualTo(record);
        assertThat(opened.records().get(0).steps()).containsExactly(steps);
    }

    /** Exactly these codes and nothing else. */
    static void assertCodes(Transported opened, TransportFinding... codes) {
        assertThat(opened.findings()).extracting(Finding::code).containsExactlyInAnyOrder(codes);
    }

    static List<String> texts(Transported opened) {
        return opened.records().stream().map(each -> each.record().toUtf8()).toList();
    }
}
