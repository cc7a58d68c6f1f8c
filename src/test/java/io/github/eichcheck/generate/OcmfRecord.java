package io.github.eichcheck.generate;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Function;

/** An OCMF record under construction. Immutable: every change gives a new one. */
public record OcmfRecord(
        byte[] payload,
        TestKey key,
        String signatureMembers,
        Function<BigInteger[], byte[]> form,
        Function<byte[], String> encoding) {

    /** A payload without fault: one transaction of 10.500 kWh on 1 March 2026 from 10 to 11 o'clock, UTC+1. */
    public static final String PAYLOAD =
            "{\"FV\":\"1.3\",\"GI\":\"eichcheck test gateway\",\"GS\":\"ECG0000001\",\"GV\":\"1.0\","
                    + "\"PG\":\"T12\",\"MV\":\"eichcheck\",\"MM\":\"TM-1\",\"MS\":\"1ECK0000000001\",\"MF\":\"1.0\",\"IS\":true,"
                    + "\"IL\":\"VERIFIED\",\"IF\":[\"RFID_PLAIN\",\"OCPP_RS\",\"ISO15118_NONE\",\"PLMN_NONE\"],"
                    + "\"IT\":\"ISO14443\",\"ID\":\"1F2D3A4F5506C7\",\"CT\":\"EVSEID\",\"CI\":\"DE*ECK*E000001\",\"RD\":["
                    + "{\"TM\":\"2026-03-01T10:00:00,000+0100 S\",\"TX\":\"B\",\"RV\":1000.000,\"RI\":\"1-0:1.8.0\","
                    + "\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"},"
                    + "{\"TM\":\"2026-03-01T11:00:00,000+0100 S\",\"TX\":\"E\",\"RV\":1010.500,\"RI\":\"1-0:1.8.0\","
                    + "\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}]}";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The faultless record, signed by a key with the algorithm's name as in OCMF's Table 22. */
    public static OcmfRecord of(TestKey key) {
        String name = "ECDSA-" + key.curve().id().replace("brainpoolP", "brainpool") + "-SHA256";
        return new OcmfRecord(
                PAYLOAD.getBytes(StandardCharsets.UTF_8),
                key,
                "\"SA\":\"" + name + "\",",
                TestKey::der,
                HEX::formatHex);
    }

    /** The same with a part of the payload replaced, which must stand there exactly once. */
    public OcmfRecord with(String part, String replacement) {
        String text = text();
        int at = text.indexOf(part);
        if (at < 0 || text.indexOf(part, at + 1) >= 0) {
            throw new IllegalArgumentException("must stand exactly once: " + part);
        }
        return payload(text.substring(0, at) + replacement + text.substring(at + part.length()));
    }

    /** The same with a part of the payload replaced wherever it stands. */
    public OcmfRecord withAll(String part, String replacement) {
        if (!text().contains(part)) {
            throw new IllegalArgumentException("does not stand there: " + part);
        }
        return payload(text().replace(part, replacement));
    }

    /** The same with another payload. */
    public OcmfRecord payload(String text) {
        return payload(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with another payload. */
    public OcmfRecord payload(byte[] bytes) {
        return new OcmfRecord(bytes, key, signatureMembers, form, encoding);
    }

    /** The same with other members before SD in the signature section, each followed by a comma. */
    public OcmfRecord members(String text) {
        return new OcmfRecord(payload, key, text, form, encoding);
    }

    /** The same with the signature's integers written otherwise. */
    public OcmfRecord form(Function<BigInteger[], byte[]> other) {
        return new OcmfRecord(payload, key, signatureMembers, other, encoding);
    }

    /** The same with the signature's bytes written otherwise. */
    public OcmfRecord encoding(Function<byte[], String> other) {
        return new OcmfRecord(payload, key, signatureMembers, form, other);
    }

    /** The same with SD in base64 and SE saying so. */
    public OcmfRecord base64() {
        return encoding(bytes -> Base64.getEncoder().encodeToString(bytes))
                .members(signatureMembers + "\"SE\":\"base64\",");
    }

    /** The same signed by another key, under the old algorithm's name. */
    public OcmfRecord signedBy(TestKey other) {
        return new OcmfRecord(payload, other, signatureMembers, form, encoding);
    }

    private String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    /** The signature section. */
    public String signatureSection() {
        return "{" + signatureMembers + "\"SD\":\"" + encoding.apply(form.apply(key.sign(payload))) + "\"}";
    }

    /** The whole record. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("OCMF|".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(payload);
        out.writeBytes(("|" + signatureSection()).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
