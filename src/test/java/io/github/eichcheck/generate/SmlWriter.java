package io.github.eichcheck.generate;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Writes SML (SML 1.04, sections 5, 6 and 8). */
public final class SmlWriter {
    static final byte[] ABSENT = {1};

    private static final byte[] START = {0x1B, 0x1B, 0x1B, 0x1B, 1, 1, 1, 1};
    private static final byte[] END = {0x1B, 0x1B, 0x1B, 0x1B, 0x1A};

    private SmlWriter() {}

    public static byte[] octets(byte[] content) {
        return element(0, content);
    }

    public static byte[] unsigned(int bytes, long value) {
        return element(6, number(bytes, value));
    }

    public static byte[] signed(int bytes, long value) {
        return element(5, number(bytes, value));
    }

    private static byte[] number(int bytes, long value) {
        byte[] number = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            number[bytes - 1 - i] = (byte) (value >> Math.min(63, 8 * i));
        }
        return number;
    }

    private static byte[] element(int type, byte[] content) {
        int length = content.length + 1;
        return length <= 15
                ? concat(new byte[] {(byte) (type << 4 | length)}, content)
                : concat(new byte[] {(byte) (0x80 | type << 4 | (length + 1) >> 4), (byte) (length + 1 & 15)}, content);
    }

    public static byte[] list(byte[]... elements) {
        byte[] header = elements.length <= 15
                ? new byte[] {(byte) (0x70 | elements.length)}
                : new byte[] {(byte) (0xF0 | elements.length >> 4), (byte) (elements.length & 15)};
        return concat(header, concat(elements));
    }

    static byte[] localTime(long timestamp, int offset, int season) {
        return list(unsigned(1, 3), list(unsigned(4, timestamp), signed(2, offset), signed(2, season)));
    }

    static byte[] entry(byte[] name, byte[] status, byte[] time, byte[] unit, byte[] scaler, byte[] value) {
        return list(octets(name), status, time, unit, scaler, value, ABSENT);
    }

    /** A message around a body; its check sum has the low byte first. */
    static byte[] message(int tag, byte[] body) {
        byte[] signed = concat(
                new byte[] {0x76},
                octets(new byte[] {0, 0, 0, 1}),
                unsigned(1, 0),
                unsigned(1, 0),
                list(unsigned(4, tag), body));
        int crc = crc(signed);
        return concat(signed, new byte[] {0x63, (byte) crc, (byte) (crc >> 8), 0});
    }

    static byte[] open(byte[] serverId) {
        return message(0x0101, list(ABSENT, ABSENT, octets(new byte[] {7}), octets(serverId), ABSENT, ABSENT));
    }

    static byte[] close() {
        return message(0x0201, list(ABSENT));
    }

    /** The messages with the transport protocol around them. */
    static byte[] file(byte[]... messages) {
        byte[] content = escape(concat(messages));
        int padding = (4 - content.length % 4) % 4;
        byte[] summed = concat(START, content, new byte[padding], END, new byte[] {(byte) padding});
        int crc = crc(summed);
        return concat(summed, new byte[] {(byte) crc, (byte) (crc >> 8)});
    }

    private static byte[] escape(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < content.length; i++) {
            boolean sequence = i + 4 <= content.length && Arrays.equals(content, i, i + 4, START, 0, 4);
            if (sequence) {
                out.write(START, 0, 4);
                out.write(START, 0, 4);
                i += 3;
            } else {
                out.write(content[i]);
            }
        }
        return out.toByteArray();
    }

    /** CRC-16/X-25 by polynomial division of the reflected bits. */
    private static int crc(byte[] bytes) {
        int crc = 0xFFFF;
        for (byte each : bytes) {
            for (int bit = 0; bit < 8; bit++) {
                int difference = (crc ^ (each >> bit)) & 1;
                crc = crc >>> 1 ^ (difference == 0 ? 0 : 0x8408);
            }
        }
        return crc ^ 0xFFFF;
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
