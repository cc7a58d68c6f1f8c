package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A meter of the layout before pagination, which signs the value and the list. */
final class OldEdlMeter {
    static final TestKey KEY = TestKey.named("meter", Curve.SECP192R1);

    private static final byte[] SERVER_ID = EdlMeter.hex("0901454d480000000001");
    private static final byte[] CONTRACT = "CARD-1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOG = {0, 5};
    private static final long UTC = 1_772_355_600L;
    private static final long VALUE = 10_000_000;

    private OldEdlMeter() {}

    static byte[] file() {
        return file(true);
    }

    /** A telegram; the list's signature is always right, the value's only where wanted. */
    static byte[] file(boolean genuine) {
        ByteBuffer block = ByteBuffer.allocate(320).order(ByteOrder.LITTLE_ENDIAN);
        int local = (int) UTC + 3600;
        block.put(0, SERVER_ID).putInt(10, local).put(14, (byte) 8).put(15, EdlMeter.TOTAL);
        block.put(21, (byte) 30).put(22, (byte) -1).putLong(23, VALUE).put(31, LOG);
        byte[] value = new byte[48];
        block.get(0, value, 0, 33);
        byte[] valueSignature = SmlWriter.concat(KEY.raw(KEY.sign(value)), LOG);
        valueSignature[0] ^= (byte) (genuine ? 0 : 1);
        block.put(33, valueSignature).put(83, CONTRACT).putInt(211, local);
        byte[] listSignature = SmlWriter.concat(KEY.raw(KEY.sign(block.array())), LOG);
        return SmlWriter.file(list(valueSignature, listSignature));
    }

    private static byte[] list(byte[] valueSignature, byte[] listSignature) {
        byte[] none = SmlWriter.ABSENT;
        byte[] time = SmlWriter.localTime(UTC, 60, 0);
        byte[] value = SmlWriter.list(
                SmlWriter.octets(EdlMeter.TOTAL),
                SmlWriter.unsigned(3, 0x10108),
                time,
                SmlWriter.unsigned(1, 30),
                SmlWriter.signed(1, -1),
                SmlWriter.unsigned(8, VALUE),
                SmlWriter.octets(valueSignature));
        byte[] contract =
                SmlWriter.entry(EdlMeter.hex("8182815401ff"), none, time, none, none, SmlWriter.octets(CONTRACT));
        return SmlWriter.message(
                0x0701,
                SmlWriter.list(
                        none,
                        SmlWriter.octets(SERVER_ID),
                        SmlWriter.octets(EdlMeter.hex("8180816201ff")),
                        none,
                        SmlWriter.list(contract, value),
                        SmlWriter.octets(listSignature),
                        none));
    }
}
