package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A charging process of a MENNEKES station under construction. Immutable: every change gives a new one, signed anew. The
 * signed bytes are written here by the documented offsets, without the code that is tested.
 */
public record MennekesProcess(
        TestKey key, Map<String, String> shared, Map<String, String> start, Map<String, String> end, boolean tail) {
    /** The key of the meter. */
    public static final TestKey KEY = TestKey.named("meter", Curve.SECP192R1);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LENGTH = 320;

    /** A process without fault: 10.5 kWh on 1 March 2026 from 10 to 11 o'clock, UTC+1. */
    public static MennekesProcess of() {
        Map<String, String> shared = new LinkedHashMap<>();
        shared.put("ServerId", "0A0145434B0000000001");
        shared.put("CustomerIdent", "1F2D3A4F5506C7");
        shared.put("TimestampCustomerIdent", "2026-03-01T09:59:50+01:00");
        return new MennekesProcess(
                KEY,
                shared,
                measurement("2026-03-01T10:00:00+01:00", "10000000", "12", "1000000"),
                measurement("2026-03-01T11:00:00+01:00", "10105000", "13", "1003600"),
                false);
    }

    private static Map<String, String> measurement(String time, String value, String page, String second) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Timestamp", time);
        fields.put("EventCounter", "5");
        fields.put("MeterStatus", "8");
        fields.put("Value", value);
        fields.put("Scaler", "-1");
        fields.put("Pagination", page);
        fields.put("SecondIndex", second);
        return fields;
    }

    /** The same with another field of the process. */
    public MennekesProcess shared(String name, String text) {
        return new MennekesProcess(key, with(shared, name, text), start, end, tail);
    }

    /** The same with another field of the start. */
    public MennekesProcess start(String name, String text) {
        return new MennekesProcess(key, shared, with(start, name, text), end, tail);
    }

    /** The same with another field of the end. */
    public MennekesProcess end(String name, String text) {
        return new MennekesProcess(key, shared, start, with(end, name, text), tail);
    }

    /** The same with the log book's index behind each signature. */
    public MennekesProcess withTail() {
        return new MennekesProcess(key, shared, start, end, true);
    }

    /** The same signed by another key, which it also names. */
    public MennekesProcess signedBy(TestKey other) {
        return new MennekesProcess(other, shared, start, end, tail);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, text);
        return changed;
    }

    /** The element with both measurements. */
    @Override
    public String toString() {
        return element("ChargingProcess", head() + startElement() + endElement());
    }

    /** The element with the start alone. */
    public String startAlone() {
        return element("ChargingProcess", head() + startElement());
    }

    /** The element with the end alone. */
    public String endAlone() {
        return element("ChargingProcess", head() + endElement());
    }

    /** The public key as the document has it. */
    public String publicKey() {
        return HEX.formatHex(key.point(), 1, key.point().length);
    }

    private String head() {
        return elements(shared)
                + element("PublicKey", publicKey())
                + element("MeteringPoint", "DE*ECK*E000001*1")
                + element("SiteAddress", element("ZipCode", "10115") + element("Town", "Berlin"));
    }

    private String startElement() {
        return element("MeasurementStart", elements(start) + element("Signature", signature(start)));
    }

    private String endElement() {
        return element("MeasurementEnd", elements(end) + element("Signature", signature(end)));
    }

    private String signature(Map<String, String> fields) {
        byte[] raw = key.raw(key.sign(block(fields)));
        return HEX.formatHex(raw) + (tail ? HEX.formatHex(logBook(fields)) : "");
    }

    /** The bytes that the meter signs. */
    public byte[] block(Map<String, String> fields) {
        ByteBuffer block = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        block.put(HEX.parseHex(shared.get("ServerId")));
        block.putInt((int) localSeconds(fields.get("Timestamp")));
        block.put(new BigInteger(fields.get("MeterStatus")).byteValue());
        block.putInt((int) Long.parseLong(fields.get("SecondIndex")));
        block.putInt((int) Long.parseLong(fields.get("Pagination")));
        block.put(new byte[] {1, 0, 1, 0x11, 0, (byte) 0xFF, 0x1E});
        block.put(Byte.parseByte(fields.get("Scaler")));
        block.putLong(Long.parseLong(fields.get("Value")));
        block.put(logBook(fields));
        block.put(HEX.parseHex(shared.get("CustomerIdent")));
        block.position(169);
        block.putInt((int)
                localSeconds(fields.getOrDefault("TimestampCustomerIdent", shared.get("TimestampCustomerIdent"))));
        return block.array();
    }

    private static byte[] logBook(Map<String, String> fields) {
        int counter = new BigInteger(fields.get("EventCounter")).intValue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(counter >> 8);
        out.write(counter);
        return out.toByteArray();
    }

    private static long localSeconds(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        return time.toEpochSecond() + time.getOffset().getTotalSeconds();
    }

    private static String elements(Map<String, String> fields) {
        StringBuilder out = new StringBuilder();
        fields.forEach((name, text) -> out.append(element(name, text)));
        return out.toString();
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    /** The document in UTF-8. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }
}
