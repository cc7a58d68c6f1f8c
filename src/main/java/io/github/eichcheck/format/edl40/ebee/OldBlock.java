package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.format.edl40.BlockWriter;
import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.format.edl40.Edl40Value;
import io.github.eichcheck.spi.FieldRange;
import io.github.eichcheck.wire.Bytes;
import java.util.List;

/**
 * The 320 bytes that a meter signed before there were pages. All numbers have their lowest byte first.
 *
 * <pre>
 * offset  length  field             type
 *      0      10  serverId          bytes
 *     10       4  time              u32, seconds since 1970 of the local wall clock
 *     14       1  status            u8
 *     15       6  obis              bytes, one a group
 *     21       1  unit              u8, 30 is Wh
 *     22       1  scaler            i8, power of ten
 *     23       8  value             i64
 *     31       2  logBookIndex      the last two bytes of the value's signature
 *     33      50  valueSignature    r, s, log book's index
 *     83     128  contractId        bytes, filled with 00 on the right
 *    211       4  contractTime      u32, seconds since 1970 of the local wall clock
 *    215     105  reserved          00
 * </pre>
 *
 * <p>The value's signature is over bytes 0 to 32 and fifteen bytes 00 behind them.
 */
record OldBlock(
        Bytes serverId,
        long time,
        int status,
        Edl40Value value,
        Bytes valueSignature,
        Bytes contractId,
        long contractTime) {
    static final int SIGNATURE_LENGTH = 50;

    private static final int SIGNED_VALUE_LENGTH = 48;

    Bytes logBookIndex() {
        return valueSignature.slice(SIGNATURE_LENGTH - Edl40Block.LOG_BOOK_LENGTH, SIGNATURE_LENGTH);
    }

    Bytes encode() {
        return written().block();
    }

    List<FieldRange> layout() {
        return written().layout();
    }

    /** What the value's signature is over. */
    Bytes encodeValue() {
        return writtenValue().block().slice(0, SIGNED_VALUE_LENGTH);
    }

    List<FieldRange> layoutOfValue() {
        return writtenValue().layout();
    }

    private BlockWriter writtenValue() {
        BlockWriter to = new BlockWriter();
        to.bytes("serverId", serverId, Edl40Block.SERVER_ID_LENGTH, serverId.toHex());
        to.number("time", 4, time);
        to.number("status", 1, status);
        value.write(to);
        to.bytes(
                "logBookIndex",
                logBookIndex(),
                Edl40Block.LOG_BOOK_LENGTH,
                logBookIndex().toHex());
        return to;
    }

    private BlockWriter written() {
        BlockWriter to = writtenValue();
        to.bytes("valueSignature", valueSignature, SIGNATURE_LENGTH, valueSignature.toHex());
        to.bytes("contractId", contractId, Edl40Block.CONTRACT_ID_LENGTH, contractId.toHex());
        to.number("contractTime", 4, contractTime);
        return to;
    }
}
