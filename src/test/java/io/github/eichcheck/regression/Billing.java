package io.github.eichcheck.regression;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.generate.OcmfRecord;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A CDR that bills signed records: 10.500 kWh on 1 March 2026 from 9 to 10 o'clock, UTC, unless told otherwise. */
record Billing(String energy, List<String> values) {
    static final TestKey KEY = TestKey.named("meter", Curve.SECP256R1);

    static final String BEGIN = "{\"TM\":\"2026-03-01T10:00:00,000+0100 S\",\"TX\":\"B\",\"RV\":1000.000,"
            + "\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}";
    static final String END = "{\"TM\":\"2026-03-01T11:00:00,000+0100 S\",\"TX\":\"E\",\"RV\":1010.500,"
            + "\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}";

    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    static Billing of(String energy) {
        return new Billing(energy, List.of());
    }

    static Billing of() {
        return of("10.500");
    }

    /** A correctly signed record with these readings. */
    static OcmfRecord record(String... readings) {
        return OcmfRecord.of(KEY).with(BEGIN + "," + END, String.join(",", readings));
    }

    Billing value(String nature, OcmfRecord record) {
        return value(nature, record.toString());
    }

    Billing value(String nature, String text) {
        List<String> more = new ArrayList<>(values);
        more.add("{\"nature\":\"" + nature + "\",\"signed_data\":\"" + base64(text.getBytes(StandardCharsets.UTF_8))
                + "\"}");
        return new Billing(energy, more);
    }

    String json() {
        return "{\"id\":\"1\",\"start_date_time\":\"2026-03-01T09:00:00Z\",\"end_date_time\":\"2026-03-01T10:00:00Z\","
                + "\"total_energy\":" + energy + ",\"signed_data\":{\"encoding_method\":\"OCMF\",\"public_key\":\""
                + base64(KEY.spki()) + "\",\"signed_values\":[" + String.join(",", values) + "]}}";
    }

    CdrReport verify() {
        return verify(json());
    }

    static CdrReport verify(String json) {
        return VERIFIER.verify(Bytes.utf8(json));
    }

    static List<String> codes(CdrReport report) {
        return report.findings().stream()
                .map(Finding::code)
                .map(code -> code.id())
                .distinct()
                .toList();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
