package io.github.eichcheck.format.alfen;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;

/**
 * The fields of the data set. Numbers are little endian.
 *
 * <pre>
 * offset  length  field             type
 *      0      10  adapterId         bytes
 *     10       4  firmwareVersion   ASCII
 *     14       2  firmwareChecksum  bytes
 *     16      10  meterId           bytes
 *     26       4  status            bits, unsigned
 *     30       4  secondsIndex      unsigned, seconds
 *     34       4  timestamp         unsigned, seconds since 1970 in UTC
 *     38       6  obis              bytes, the groups A to F
 *     44       1  unit              unsigned, DLMS code of units
 *     45       1  scaler            signed, power of ten
 *     46       8  value             signed
 *     54      20  uid               ASCII, filled up with zeros
 *     74       4  sessionId         unsigned
 *     78       4  paging            unsigned
 * </pre>
 */
enum Field {
    ADAPTER_ID("adapterId", 0, 10),
    FIRMWARE_VERSION("firmwareVersion", 10, 14),
    FIRMWARE_CHECKSUM("firmwareChecksum", 14, 16),
    METER_ID("meterId", 16, 26),
    STATUS("status", 26, 30),
    SECONDS_INDEX("secondsIndex", 30, 34),
    TIMESTAMP("timestamp", 34, 38),
    OBIS("obis", 38, 44),
    UNIT("unit", 44, 45),
    SCALER("scaler", 45, 46),
    VALUE("value", 46, 54),
    UID("uid", 54, 74),
    SESSION_ID("sessionId", 74, 78),
    PAGING("paging", 78, 82);

    /** The length of a data set. */
    static final int TOTAL = 82;

    private final String id;
    private final int from;
    private final int to;

    Field(String id, int from, int to) {
        this.id = id;
        this.from = from;
        this.to = to;
    }

    /** The field's name. */
    String id() {
        return id;
    }

    /** The offset of its first byte. */
    int from() {
        return from;
    }

    /** The offset after its last byte. */
    int to() {
        return to;
    }

    /** Its bytes in a data set. */
    Bytes of(Bytes dataSet) {
        return dataSet.slice(from, to);
    }

    /** Its number, which no sign bit can make negative. The field must be shorter than eight bytes. */
    long unsigned(Bytes dataSet) {
        long number = 0;
        for (int i = to - 1; i >= from; i--) {
            number = number << Byte.SIZE | dataSet.at(i);
        }
        return number;
    }

    /** Its number in two's complement. */
    BigInteger signed(Bytes dataSet) {
        byte[] bigEndian = new byte[to - from];
        for (int i = 0; i < bigEndian.length; i++) {
            bigEndian[i] = (byte) dataSet.at(to - 1 - i);
        }
        return new BigInteger(bigEndian);
    }
}
