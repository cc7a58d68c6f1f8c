package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;

/**
 * An Alfen record under construction. Immutable: every change gives a new one. The data set is signed when the text is
 * made.
 *
 * @param dataSet the signed bytes
 * @param key signs and is embedded
 * @param parts the six parts in base32; null stands for what follows from data set and key
 */
public record AlfenRecord(byte[] dataSet, TestKey key, List<UnaryOperator<String>> parts, String type) {
    /** The key of all faultless records. */
    public static final TestKey KEY = TestKey.named("alfen adapter", Curve.SECP192R1);

    /** Indices of the parts. */
    public static final int IDENTIFIER = 0;

    public static final int BLOB_VERSION = 2;
    public static final int PUBLIC_KEY = 3;
    public static final int DATA_SET = 4;
    public static final int SIGNATURE = 5;

    private static final String ID = "0a0e45434b0000000001" + "76303136" + "ab12" + "0a0145434b0000000001";

    /** The start of a session: 1 March 2026, 10 o'clock UTC+1, 1000.000 kWh. */
    public static AlfenRecord start() {
        return of("0", 29, 1000, 1_772_355_600L, 1_000_000, 81);
    }

    /** The stop of the same session an hour later, 10.500 kWh more. */
    public static AlfenRecord stop() {
        return of("1", 28, 4600, 1_772_359_200L, 1_010_500, 82);
    }

    private static AlfenRecord of(String type, int statusBit, int index, long time, long value, int page) {
        byte[] bytes = ByteBuffer.allocate(82)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(HexFormat.of().parseHex(ID))
                .putInt(1 << statusBit)
                .putInt(index)
                .putInt((int) time)
                .put(HexFormat.of().parseHex("0100010800ff1e00"))
                .putLong(value)
                .put(Arrays.copyOf("1F2D3A4F5506C7".getBytes(StandardCharsets.US_ASCII), 20))
                .putInt(41)
                .putInt(page)
                .array();
        return new AlfenRecord(
                bytes,
                KEY,
                IntStream.range(0, 6)
                        .mapToObj(i -> UnaryOperator.<String>identity())
                        .toList(),
                type);
    }

    /** The same with other bytes at an offset of the data set. */
    public AlfenRecord with(int offset, String hex) {
        byte[] changed = dataSet.clone();
        byte[] bytes = HexFormat.of().parseHex(hex);
        System.arraycopy(bytes, 0, changed, offset, bytes.length);
        return dataSet(changed);
    }

    /** The same with another data set. */
    public AlfenRecord dataSet(byte[] other) {
        return new AlfenRecord(other, key, parts, type);
    }

    /** The same with another value. */
    public AlfenRecord value(long value) {
        ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value);
        return with(46, HexFormat.of().formatHex(bytes.array()));
    }

    /** The same at another time. */
    public AlfenRecord time(long seconds) {
        return number(34, seconds);
    }

    /** The same with another count of seconds. */
    public AlfenRecord index(long seconds) {
        return number(30, seconds);
    }

    /** The same with other status bits. */
    public AlfenRecord status(int... bits) {
        long status = Arrays.stream(bits).mapToLong(bit -> 1L << bit).sum();
        return number(26, status);
    }

    /** The same with another page. */
    public AlfenRecord page(int page) {
        return number(78, page);
    }

    private AlfenRecord number(int offset, long number) {
        ByteBuffer bytes = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) number);
        return with(offset, HexFormat.of().formatHex(bytes.array()));
    }

    /** The same with another type. */
    public AlfenRecord type(String other) {
        return new AlfenRecord(dataSet, key, parts, other);
    }

    /** The same with a part of its text changed after signing. */
    public AlfenRecord part(int index, UnaryOperator<String> change) {
        return new AlfenRecord(
                dataSet,
                key,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> i == index ? change : parts.get(i))
                        .toList(),
                type);
    }

    /** The same signature written with the other s, or any other change of r and s. */
    public AlfenRecord signature(UnaryOperator<BigInteger[]> change) {
        return part(SIGNATURE, text -> base32(key.raw(change.apply(key.sign(dataSet)))));
    }

    /** Base32 with padding. */
    public static String base32(byte[] bytes) {
        return new Base32().encodeAsString(bytes);
    }

    @Override
    public String toString() {
        List<String> written = List.of(
                "AP", type, "3", base32(key.compressedPoint()), base32(dataSet), base32(key.raw(key.sign(dataSet))));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.size(); i++) {
            text.append(parts.get(i).apply(written.get(i))).append(';');
        }
        return text.toString();
    }
}
