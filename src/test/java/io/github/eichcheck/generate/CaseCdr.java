package io.github.eichcheck.generate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A small CDR under construction, on one line. Immutable: every change gives a new one. */
record CaseCdr(String text) {
    private static final String VALUE = "{\"nature\":\"End\",\"plain_data\":\"\",\"signed_data\":\"%s\"}";

    /** A CDR without fault: one session of 10.500 kWh, signed in one record. */
    static CaseCdr faultless() {
        OcmfRecord record = VectorGroup.record();
        return new CaseCdr("{\"country_code\":\"DE\",\"party_id\":\"ECK\",\"id\":\"C1\","
                + "\"start_date_time\":\"2026-03-01T08:59:40Z\",\"end_date_time\":\"2026-03-01T10:00:20Z\","
                + "\"meter_id\":\"1ECK0000000001\",\"currency\":\"EUR\",\"signed_data\":{\"encoding_method\":\"OCMF\","
                + "\"public_key\":\"" + base64(record.key().spki()) + "\",\"signed_values\":["
                + value(base64(record.bytes())) + "]},\"total_energy\":10.500}");
    }

    /** One element of {@code signed_values} with that text as its {@code signed_data}. */
    static String value(String signedData) {
        return VALUE.formatted(escape(signedData));
    }

    /** The same with a part replaced, which must stand there exactly once. */
    CaseCdr with(String part, String replacement) {
        int at = text.indexOf(part);
        if (at < 0 || text.indexOf(part, at + 1) >= 0) {
            throw new IllegalArgumentException("must stand exactly once: " + part);
        }
        return new CaseCdr(text.substring(0, at) + replacement + text.substring(at + part.length()));
    }

    /** The same with another {@code total_energy}. */
    CaseCdr energy(String json) {
        return with("\"total_energy\":10.500", "\"total_energy\":" + json);
    }

    /** The same with other members before those that are there. */
    CaseCdr member(String member) {
        return new CaseCdr("{" + member + "," + text.substring(1));
    }

    /** The same with another text as its {@code public_key}. */
    CaseCdr key(String key) {
        return new CaseCdr(text.replaceFirst("(\"public_key\":\")[^\"]*", "$1" + escape(key)));
    }

    /** The same without {@code public_key}. */
    CaseCdr withoutKey() {
        return new CaseCdr(text.replaceFirst("\"public_key\":\"[^\"]*\",", ""));
    }

    /** The same with another text as {@code signed_data} of its only value. */
    CaseCdr signed(String signedData) {
        return values(value(signedData));
    }

    /** The same with other text in {@code plain_data} and {@code signed_data} of its only value. */
    CaseCdr signed(String plainData, String signedData) {
        return values(value(signedData).replace("\"plain_data\":\"\"", "\"plain_data\":\"" + escape(plainData) + "\""));
    }

    /** The same with another record in base64. */
    CaseCdr record(OcmfRecord record) {
        return signed(base64(record.bytes()));
    }

    /** The same with other elements of {@code signed_values}. */
    CaseCdr values(String json) {
        int from = text.indexOf("\"signed_values\":[") + "\"signed_values\":[".length();
        return new CaseCdr(text.substring(0, from) + json + text.substring(text.indexOf("]}", from)));
    }

    /** The {@code signed_data} as it stands. */
    String signedData() {
        return text.substring(text.indexOf("{\"encoding_method\""), text.indexOf(",\"total_energy\""));
    }

    /** The same without {@code signed_data}. */
    CaseCdr unsigned() {
        return with("\"signed_data\":" + signedData() + ",", "");
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
