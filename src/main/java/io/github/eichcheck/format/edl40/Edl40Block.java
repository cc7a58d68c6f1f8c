package io.github.eichcheck.format.edl40;

import io.github.eichcheck.spi.FieldRange;
import io.github.eichcheck.wire.Bytes;
import java.util.List;

/**
 * The 320 bytes that an EDL40 meter signs. All numbers have their lowest byte first.
 *
 * <pre>
 * offset  length  field             type
 *      0      10  serverId          bytes
 *     10       4  time              u32, seconds since 1970 of the local wall clock
 *     14       1  status            u8
 *     15       4  secondsIndex      u32, seconds
 *     19       4  pagination        u32
 *     23       6  obis              bytes, one a group; 01 00 01 11 00 FF or 01 00 01 08 00 FF
 *     29       1  unit              u8, 30 is Wh
 *     30       1  scaler            i8, power of ten
 *     31       8  value             i64
 *     39       2  logBookIndex      bytes as they follow the signature
 *     41     128  contractId        bytes, filled with 00 on the right
 *    169       4  contractTime      u32, seconds since 1970 of the local wall clock
 *    173       8  historicalValue   i64, eMOC; else 0
 *    181       8  compensatedValue  i64, eMOC; else 0
 *    189       2  lineResistance    u16, milliohm, eMOC; else 0
 *    191       4  duration          u32, seconds, eMOC; else 0
 *    195       2  price             u16, eMOC; else 0
 *    197     123  reserved          00
 * </pre>
 *
 * @param serverId the meter's number, ten bytes
 * @param time when the value was read, local, unsigned 32 bit
 * @param status what the meter says about itself, unsigned 8 bit
 * @param secondsIndex the seconds that the meter has worked, unsigned 32 bit
 * @param pagination the record's number, unsigned 32 bit
 * @param value what was measured
 * @param logBookIndex the state of the meter's log book, two bytes
 * @param contractId who charged, up to 128 bytes, without the 00 that fill the field on the right
 * @param contractTime when the contract was set, local, unsigned 32 bit
 * @param supplement the rest
 */
public record Edl40Block(
        Bytes serverId,
        long time,
        int status,
        long secondsIndex,
        long pagination,
        Edl40Value value,
        Bytes logBookIndex,
        Bytes contractId,
        long contractTime,
        Supplement supplement) {
    /** The length of a block in bytes. */
    public static final int LENGTH = 320;

    /** The length of a server id in bytes. */
    public static final int SERVER_ID_LENGTH = 10;

    /** The length of the log book's index in bytes. */
    public static final int LOG_BOOK_LENGTH = 2;

    /** The length of the contract id's field in bytes. */
    public static final int CONTRACT_ID_LENGTH = 128;

    private static final long U32 = 0xFFFF_FFFFL;

    /**
     * Checks the sizes.
     *
     * @param serverId ten bytes
     * @param time 0 to 4294967295
     * @param status 0 to 255
     * @param secondsIndex 0 to 4294967295
     * @param pagination 0 to 4294967295
     * @param value any
     * @param logBookIndex two bytes
     * @param contractId at most 128 bytes; 00 at its end are dropped
     * @param contractTime 0 to 4294967295
     * @param supplement any
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public Edl40Block {
        BlockWriter.requireLength("serverId", serverId, SERVER_ID_LENGTH);
        BlockWriter.requireRange("time", time, 0, U32);
        BlockWriter.requireRange("status", status, 0, 0xFF);
        BlockWriter.requireRange("secondsIndex", secondsIndex, 0, U32);
        BlockWriter.requireRange("pagination", pagination, 0, U32);
        BlockWriter.requireLength("logBookIndex", logBookIndex, LOG_BOOK_LENGTH);
        BlockWriter.requireAtMost("contractId", contractId, CONTRACT_ID_LENGTH);
        BlockWriter.requireRange("contractTime", contractTime, 0, U32);
        contractId = withoutPadding(contractId);
    }

    /**
     * Takes a block apart.
     *
     * @param block 320 bytes
     * @return the fields; {@link #encode()} gives the same bytes again
     * @throws IllegalArgumentException if it has not 320 bytes
     */
    public static Edl40Block parse(Bytes block) {
        BlockWriter.requireLength("block", block, LENGTH);
        BlockReader from = new BlockReader(block);
        return new Edl40Block(
                from.bytes(SERVER_ID_LENGTH),
                from.unsigned(4),
                (int) from.unsigned(1),
                from.unsigned(4),
                from.unsigned(4),
                Edl40Value.read(from),
                from.bytes(LOG_BOOK_LENGTH),
                from.padded(CONTRACT_ID_LENGTH),
                from.unsigned(4),
                Supplement.read(from));
    }

    /**
     * The bytes that are signed.
     *
     * @return 320 bytes
     */
    public Bytes encode() {
        return written().block();
    }

    /**
     * Which bytes belong to which field.
     *
     * @return the fields of the table above in ascending order, with their values
     */
    public List<FieldRange> layout() {
        return written().layout();
    }

    /**
     * Bytes without the 00 that fill them on the right.
     *
     * @param field the bytes
     * @return them up to the last that is not 00
     */
    public static Bytes withoutPadding(Bytes field) {
        int end = field.length();
        while (end > 0 && field.at(end - 1) == 0) {
            end--;
        }
        return field.slice(0, end);
    }

    private BlockWriter written() {
        BlockWriter to = new BlockWriter();
        to.bytes("serverId", serverId, SERVER_ID_LENGTH, serverId.toHex());
        to.number("time", 4, time);
        to.number("status", 1, status);
        to.number("secondsIndex", 4, secondsIndex);
        to.number("pagination", 4, pagination);
        value.write(to);
        to.bytes("logBookIndex", logBookIndex, LOG_BOOK_LENGTH, logBookIndex.toHex());
        to.bytes("contractId", contractId, CONTRACT_ID_LENGTH, contractId.toHex());
        to.number("contractTime", 4, contractTime);
        supplement.write(to);
        return to;
    }
}
