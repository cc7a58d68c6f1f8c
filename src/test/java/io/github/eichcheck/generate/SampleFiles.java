package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The CDRs under {@code samples/}. The name of each begins with its verdict; that of a page, with its worst. All of them may
 * be verified in one run: what is valid has a meter of its own, or its own time and energy of one.
 */
final class SampleFiles {
    private static final TestKey KEY = VectorGroup.KEY;
    private static final String END_READING = "{\"TM\":\"2026-03-01T11:00:00,000+0100 S\"";

    private final Map<String, String> files = new LinkedHashMap<>();

    private SampleFiles() {}

    static Map<String, String> all() {
        SampleFiles samples = new SampleFiles();
        samples.valid();
        samples.indeterminate();
        samples.invalid();
        samples.pages();
        return samples.files;
    }

    private void add(String name, String content) {
        files.put("samples/" + name, content + "\n");
    }

    private void valid() {
        for (Curve curve : new Curve[] {Curve.SECP256R1, Curve.SECP192K1, Curve.BRAINPOOL_P384R1}) {
            OcmfRecord record = OcmfRecord.of(TestKey.named("meter", curve));
            add(
                    "valid-" + curve.id() + ".json",
                    cdr("VALID-" + curve.id()).signed("End", record).json());
        }
        add(
                "valid-start-and-end.json",
                at(
                        2,
                        cdr("VALID-START-AND-END")
                                .signed("Start", begin(2))
                                .signed("End", end(2))
                                .json()));
        add(
                "valid-2.1.1.json",
                at(4, cdr("VALID-2.1.1").signed("End", record(4)).json211()));
        add(
                "valid-truncated-to-wh.json",
                at(
                        5,
                        cdr("VALID-TRUNCATED")
                                .energy("10.499")
                                .signed("End", record(5).with("1010.500", "1010.4998"))
                                .json()));
        OcmfRecord record = record(6);
        add(
                "valid-split-layout.json",
                at(
                        6,
                        cdr("VALID-SPLIT")
                                .value("End", text(record.payload()), SampleCdr.base64(record.signatureSection()))
                                .key(Optional.of(SampleCdr.base64(KEY.spki())))
                                .json()));
    }

    private void indeterminate() {
        add("indeterminate-unsigned.json", cdr("UNSIGNED").json());
        add(
                "indeterminate-no-key.json",
                cdr("NO-KEY")
                        .signed("End", OcmfRecord.of(KEY))
                        .key(Optional.empty())
                        .json());
        add(
                "indeterminate-no-end.json",
                at(3, cdr("NO-END").signed("Start", begin(3)).json()));
        add(
                "indeterminate-unknown-algorithm.json",
                cdr("UNKNOWN-ALGORITHM")
                        .signed("End", OcmfRecord.of(KEY).members("\"SA\":\"ECDSA-secp521r1-SHA512\","))
                        .json());
    }

    private void invalid() {
        String tampered = OcmfRecord.of(KEY).toString().replace("1010.500", "1020.500");
        add(
                "invalid-tampered.json",
                cdr("TAMPERED")
                        .energy("20.500")
                        .value("End", "", SampleCdr.base64(tampered))
                        .key(Optional.of(SampleCdr.base64(KEY.spki())))
                        .json());
        TestKey other = TestKey.named("another meter", Curve.SECP256R1);
        add(
                "invalid-wrong-key.json",
                cdr("WRONG-KEY")
                        .signed("End", OcmfRecord.of(KEY))
                        .key(Optional.of(SampleCdr.base64(other.spki())))
                        .json());
        add(
                "invalid-energy-differs.json",
                cdr("ENERGY-DIFFERS")
                        .energy("11.500")
                        .signed("End", OcmfRecord.of(KEY))
                        .json());
        add(
                "invalid-energy-in-wh.json",
                cdr("ENERGY-IN-WH")
                        .energy("10500")
                        .signed("End", OcmfRecord.of(KEY))
                        .json());
        add(
                "invalid-other-day.json",
                cdr("OTHER-DAY")
                        .times("2026-03-02T08:59:40Z", "2026-03-02T10:00:20Z")
                        .signed("End", OcmfRecord.of(KEY))
                        .json());
        add(
                "invalid-other-meter-at-end.json",
                cdr("OTHER-METER")
                        .signed("Start", begin(1))
                        .signed("End", end(1).with("1ECK0000000001", "1ECK0000000002"))
                        .json());
        OcmfRecord failed = OcmfRecord.of(KEY).with("\"ST\":\"G\"}]", "\"ST\":\"F\"}]");
        add(
                "invalid-meter-failed.json",
                cdr("METER-FAILED").signed("End", failed).json());
    }

    private void pages() {
        String good = at(7, cdr("PAGE-1").signed("End", record(7)).json());
        String wrong =
                at(8, cdr("PAGE-2").energy("12.000").signed("End", record(8)).json());
        String unsigned = cdr("PAGE-3").json();
        add(
                "invalid-page-of-three.json",
                "{\n\"data\": [\n" + good + ",\n" + wrong + ",\n" + unsigned
                        + "\n],\n\"status_code\": 1000,\n\"timestamp\": \"2026-03-02T00:00:00Z\"\n}");
        OcmfRecord next = record(9)
                .with("\"T12\"", "\"T13\"")
                .with("1010.500", "1021.000")
                .with("1000.000", "1010.500")
                .with("T11:00:00", "T12:00:00")
                .with("T10:00:00", "T11:00:00");
        SampleCdr later = cdr("LINE-2").times("2026-03-01T09:59:40Z", "2026-03-01T11:00:20Z");
        add("valid-day.ndjson", line(cdr("LINE-1"), record(9)) + "\n" + line(later, next));
    }

    private static String line(SampleCdr cdr, OcmfRecord record) {
        return at(9, cdr.signed("End", record).json()).replaceAll("\n *", " ");
    }

    /** The faultless record of another meter. */
    private static OcmfRecord record(int meter) {
        return OcmfRecord.of(KEY).with("1ECK0000000001", "1ECK000000000" + meter);
    }

    /** A CDR that names that meter. */
    private static String at(int meter, String json) {
        return json.replace("1ECK0000000001", "1ECK000000000" + meter);
    }

    private static SampleCdr cdr(String id) {
        return SampleCdr.of("CDR-" + id.toUpperCase(Locale.ROOT));
    }

    private static OcmfRecord begin(int meter) {
        String payload = text(record(meter).payload());
        return OcmfRecord.of(KEY).payload(payload.substring(0, payload.indexOf("," + END_READING)) + "]}");
    }

    private static OcmfRecord end(int meter) {
        String payload = text(record(meter).payload());
        int first = payload.indexOf("[{\"TM\"") + 1;
        return OcmfRecord.of(KEY)
                .payload(payload.substring(0, first) + payload.substring(payload.indexOf(END_READING)))
                .with("\"T12\"", "\"T13\"");
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
