package io.github.eichcheck.batch;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.generate.OcmfRecord;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrText.CdrJson;
import io.github.eichcheck.ocpi.SourcePosition;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A CDR of one session at one meter. Immutable: every change gives a new one.
 *
 * @param id its id
 * @param head members before the others, each followed by a comma
 * @param day what stands before the hour in all times
 * @param from the hour at which it begins, in UTC
 * @param to the hour at which it ends
 * @param billed {@code total_energy}
 * @param key {@code public_key}
 * @param values the elements of {@code signed_values}
 */
public record BatchCdr(
        String id, String head, String day, String from, String to, String billed, TestKey key, List<String> values) {
    static final TestKey KEY = TestKey.named("meter", Curve.SECP256R1);

    private static final String PARTY = "\"country_code\":\"DE\",\"party_id\":\"ECK\",";
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    /** A CDR without signed data. */
    public static BatchCdr of(String id, String from, String to, String billed) {
        return new BatchCdr(id, PARTY, "2026-03-01T", from, to, billed, KEY, List.of());
    }

    /** A CDR with one record that shows the meter at its beginning and at its end. */
    public static BatchCdr of(String id, String from, String to, String begin, String end) {
        String energy = new java.math.BigDecimal(end)
                .subtract(new java.math.BigDecimal(begin))
                .toPlainString();
        return of(id, from, to, energy).record("End", record(from, to, begin, end));
    }

    /** A record of a session. */
    static OcmfRecord record(String from, String to, String begin, String end) {
        String payload = OcmfRecord.PAYLOAD;
        String fixed = payload.substring(0, payload.indexOf("\"RD\""));
        return OcmfRecord.of(KEY)
                .payload(fixed + "\"RD\":[" + reading("B", from, begin) + "," + reading("E", to, end) + "]}");
    }

    /** A record of one reading, whose mark may be empty. */
    static OcmfRecord record(String mark, String time, String value) {
        String payload = OcmfRecord.PAYLOAD;
        String fixed = payload.substring(0, payload.indexOf("\"RD\""));
        return OcmfRecord.of(KEY).payload(fixed + "\"RD\":[" + reading(mark, time, value) + "]}");
    }

    private static String reading(String mark, String time, String value) {
        String marked = mark.isEmpty() ? "" : "\"TX\":\"" + mark + "\",";
        return "{\"TM\":\"2026-03-01T" + time + ",000+0000 S\"," + marked + "\"RV\":" + value
                + ",\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}";
    }

    /** The same with one more record. */
    BatchCdr record(String nature, OcmfRecord record) {
        return text(nature, Base64.getEncoder().encodeToString(record.bytes()));
    }

    /** The same with one more signed value. */
    BatchCdr text(String nature, String signedData) {
        List<String> more = new ArrayList<>(values);
        more.add("{\"nature\":\"" + nature + "\",\"plain_data\":\"\",\"signed_data\":\"" + signedData + "\"}");
        return new BatchCdr(id, head, day, from, to, billed, key, List.copyOf(more));
    }

    /** The same with its only record changed. */
    BatchCdr changed(UnaryOperator<String> change) {
        String value = values.get(0);
        int begin = value.indexOf("signed_data\":\"") + "signed_data\":\"".length();
        String record = new String(
                Base64.getDecoder().decode(value.substring(begin, value.lastIndexOf('"'))),
                java.nio.charset.StandardCharsets.UTF_8);
        String payload = record.substring(record.indexOf('|') + 1, record.lastIndexOf('|'));
        return new BatchCdr(id, head, day, from, to, billed, key, List.of())
                .record("End", OcmfRecord.of(key).payload(change.apply(payload)));
    }

    /** The same under another id. */
    BatchCdr id(String other) {
        return new BatchCdr(other, head, day, from, to, billed, key, values);
    }

    /** The same with another member. */
    BatchCdr with(String member) {
        return new BatchCdr(id, head + member + ",", day, from, to, billed, key, values);
    }

    /** The same without a party. */
    BatchCdr withoutParty() {
        return new BatchCdr(id, head.replace(PARTY, ""), day, from, to, billed, key, values);
    }

    /** The same with another energy. */
    BatchCdr billed(String energy) {
        return new BatchCdr(id, head, day, from, to, energy, key, values);
    }

    /** The same with another key. */
    BatchCdr key(TestKey other) {
        return new BatchCdr(id, head, day, from, to, billed, other, values);
    }

    /** The same for another time. */
    BatchCdr times(String start, String end) {
        return new BatchCdr(id, head, day, start, end, billed, key, values);
    }

    /** A credit CDR that takes this one back. */
    BatchCdr credit(String creditId) {
        return id(creditId).with("\"credit\":true").with("\"credit_reference_id\":\"" + id + "\"");
    }

    /** On one line. */
    public String json() {
        String signed = values.isEmpty()
                ? ""
                : ",\"signed_data\":{\"encoding_method\":\"OCMF\",\"public_key\":\""
                        + Base64.getEncoder().encodeToString(key.spki()) + "\",\"signed_values\":["
                        + String.join(",", values) + "]}";
        return String.format(
                Locale.ROOT,
                "{%s\"id\":\"%s\",\"start_date_time\":\"%s%sZ\",\"end_date_time\":\"%s%sZ\",\"currency\":\"EUR\","
                        + "\"total_energy\":%s%s}",
                head,
                id,
                day,
                from,
                day,
                to,
                billed,
                signed);
    }

    /** What is found out about it on its own. */
    CdrReport report() {
        return report(json());
    }

    static CdrReport report(String json) {
        CdrJson text = new CdrJson(new SourcePosition("cdrs.ndjson", "", 1, 1), Bytes.utf8(json));
        return VERIFIER.verify(new CdrReader().read(text));
    }
}
