package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * An EDL40 meter that signs one reading. Each method changes one thing and gives the meter back; the block is written
 * from the table in {@code formats/edl40-ebee/README.md}.
 */
public final class EdlMeter {
    static final byte[] TOTAL = hex("0100010800ff");

    private final TestKey key;
    private final boolean eMoc;
    byte[] serverId = hex("0901454d480000000001");
    byte[] obis = TOTAL;
    long utc = 1_772_355_600L;
    long contractUtc = 1_772_355_590L;
    int offset = 60;
    int season;
    long status = 8;
    long secondsIndex = 100_000;
    long page = 12;
    int unit = 30;
    int scaler = -1;
    long value = 10_000_000;
    int valueBytes = 8;
    byte[] contract = "CARD-1".getBytes(StandardCharsets.US_ASCII);
    byte[] log = {0, 5};
    long[] supplement = new long[5];

    private EdlMeter(TestKey key, boolean eMoc) {
        this.key = key;
        this.eMoc = eMoc;
    }

    /** An eHZ: secp192r1, no phase. */
    public static EdlMeter eHz() {
        return new EdlMeter(TestKey.named("meter", Curve.SECP192R1), false);
    }

    /** An eMOC at the begin of the session: secp256r1, phase 1. */
    public static EdlMeter begin() {
        return begin(TestKey.named("meter", Curve.SECP256R1));
    }

    /** The same with another key. */
    static EdlMeter begin(TestKey key) {
        EdlMeter meter = new EdlMeter(key, true);
        meter.serverId = hex("0a01454d480000000001");
        meter.status = 1L << 31;
        meter.contract = "\1CARD-1".getBytes(StandardCharsets.US_ASCII);
        return meter;
    }

    /** The same an hour and 10.5 kWh later: phase 2. */
    public static EdlMeter end() {
        return end(TestKey.named("meter", Curve.SECP256R1));
    }

    /** The same with another key. */
    static EdlMeter end(TestKey key) {
        EdlMeter meter = begin(key);
        meter.utc += 3600;
        meter.secondsIndex += 3600;
        meter.page++;
        meter.value += 105_000;
        meter.contract = "\2CARD-1".getBytes(StandardCharsets.US_ASCII);
        return meter;
    }

    /** The same meter with another register, in hexadecimal. */
    public EdlMeter obis(String name) {
        obis = hex(name);
        return this;
    }

    public TestKey key() {
        return key;
    }

    /** x and y alone. */
    public byte[] bareKey() {
        byte[] point = key.point();
        return Arrays.copyOfRange(point, 1, point.length);
    }

    private int local(long instant) {
        return (int) (instant + (offset + season) * 60L);
    }

    private int statusByte() {
        if (!eMoc) {
            return (int) status & 0xFF;
        }
        int[][] bits = {{17, 0}, {31, 3}, {16, 4}, {11, 5}, {9, 6}, {8, 7}};
        int mapped = 0;
        for (int[] bit : bits) {
            mapped |= (int) (status >> bit[0] & 1) << bit[1];
        }
        return mapped;
    }

    public byte[] block() {
        ByteBuffer block = ByteBuffer.allocate(320).order(ByteOrder.LITTLE_ENDIAN);
        block.put(0, serverId).putInt(10, local(utc)).put(14, (byte) statusByte());
        block.putInt(15, (int) secondsIndex).putInt(19, (int) page).put(23, obis);
        block.put(29, (byte) unit).put(30, (byte) scaler).putLong(31, value).put(39, log);
        block.put(41, contract).putInt(169, local(contractUtc));
        block.putLong(173, supplement[0]).putLong(181, supplement[1]).putShort(189, (short) supplement[2]);
        block.putInt(191, (int) supplement[3]).putShort(195, (short) supplement[4]);
        return block.array();
    }

    public byte[] signature() {
        return SmlWriter.concat(key.raw(key.sign(block())), log);
    }

    /** The entries of the list, the value first. */
    List<byte[]> entries() {
        byte[] time = SmlWriter.localTime(utc, offset, season);
        byte[] contractTime = SmlWriter.localTime(contractUtc, offset, season);
        byte[] absent = SmlWriter.ABSENT;
        List<byte[]> entries = new ArrayList<>();
        entries.add(SmlWriter.entry(
                obis,
                SmlWriter.unsigned(status > 0xFF ? 4 : 1, status),
                time,
                SmlWriter.unsigned(1, unit),
                SmlWriter.signed(1, scaler),
                SmlWriter.signed(valueBytes, value)));
        entries.add(
                SmlWriter.entry(hex("8182815401ff"), absent, contractTime, absent, absent, SmlWriter.octets(contract)));
        byte[] index = SmlWriter.list(SmlWriter.unsigned(1, 1), SmlWriter.unsigned(4, secondsIndex));
        entries.add(SmlWriter.entry(
                hex("810060080001"), absent, absent, absent, absent, SmlWriter.list(SmlWriter.unsigned(1, 1), index)));
        entries.add(SmlWriter.entry(hex("8180817101ff"), absent, absent, absent, absent, SmlWriter.unsigned(4, page)));
        String[] names = {"010001110064", "0100011100c8", "00af6c6c72ff", "00af647572ff", "00af707263ff"};
        for (int i = 0; i < names.length; i++) {
            if (supplement[i] != 0) {
                entries.add(SmlWriter.entry(
                        hex(names[i]), absent, absent, absent, absent, SmlWriter.signed(8, supplement[i])));
            }
        }
        if (eMoc) {
            entries.add(SmlWriter.entry(hex("00af737672ff"), absent, absent, absent, absent, SmlWriter.unsigned(1, 4)));
        }
        return entries;
    }

    /** The message with the list of values. */
    byte[] message() {
        return message(entries(), signature());
    }

    byte[] message(List<byte[]> entries, byte[] signature) {
        return SmlWriter.message(
                0x0701,
                SmlWriter.list(
                        SmlWriter.ABSENT,
                        SmlWriter.octets(serverId),
                        SmlWriter.octets(hex("8180817103ff")),
                        SmlWriter.ABSENT,
                        SmlWriter.list(entries.toArray(new byte[0][])),
                        SmlWriter.octets(signature),
                        SmlWriter.ABSENT));
    }

    /** A whole file around the lists of some readings. */
    public static byte[] file(EdlMeter... meters) {
        byte[] lists = {};
        for (EdlMeter meter : meters) {
            lists = SmlWriter.concat(lists, meter.message());
        }
        return SmlWriter.file(SmlWriter.open(meters[0].serverId), lists, SmlWriter.close());
    }

    /** One {@code signedMeterValue} with everything in base64. */
    public String xml() {
        return "<signedMeterValue><publicKey encoding=\"base64\">" + base64(bareKey())
                + "</publicKey><meterValueSignature encoding=\"base64\">" + base64(signature())
                + "</meterValueSignature><signatureMethod>ECDSA</signatureMethod>"
                + "<encodedMeterValue encoding=\"base64\">" + base64(block())
                + "</encodedMeterValue></signedMeterValue>";
    }

    /** A document with begin and end. */
    static String document(String begin, String end) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<signedMeterValues>" + begin + end + "</signedMeterValues>";
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
