package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.format.edl40.Edl40Record;
import io.github.eichcheck.format.edl40.Edl40Signature;
import io.github.eichcheck.format.edl40.Supplement;
import io.github.eichcheck.format.sml.SmlTime;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Puts the signed block of {@link Edl40Block} together from a telegram with pagination.
 *
 * <pre>
 * field             object              element
 * serverId          -                   server id of the list
 * time, status      01 00 01 11 00 FF   time with both offsets, lowest byte of the status; see {@link StatusWord}
 * obis ... value    01 00 01 11 00 FF   or 01 00 01 08 00 FF: name, unit, scaler, value
 * secondsIndex      81 00 60 08 00 01   value, a list in a list
 * pagination        81 80 81 71 01 FF   value
 * logBookIndex      -                   last two bytes of the list's signature
 * contractId, Time  81 82 81 54 01 FF   value, time with both offsets
 * historicalValue   01 00 01 11 00 64   value, eMOC
 * compensatedValue  01 00 01 11 00 C8   value, eMOC
 * lineResistance    00 AF 6C 6C 72 FF   value, eMOC
 * duration          00 AF 64 75 72 FF   value, eMOC
 * price             00 AF 70 72 63 FF   value, eMOC
 * </pre>
 */
final class PagedLayout {
    private static final long U32 = 0xFFFF_FFFFL;
    private static final int U16 = 0xFFFF;

    private final Telegram telegram;
    private final DecodeContext context;

    PagedLayout(Telegram telegram, DecodeContext context) {
        this.telegram = telegram;
        this.context = context;
    }

    SignedRecord read() throws DecodeException {
        Optional<Edl40Signature> signature = telegram.signature();
        Edl40Block block = block(signature);
        return new Edl40Record(
                        telegram.place(),
                        block.encode(),
                        block,
                        signature,
                        Optional.empty(),
                        Optional.of(telegram.valueTime().offsetMinutes()),
                        Optional.of(telegram.contractTime().offsetMinutes()),
                        telegram.fields())
                .read(context);
    }

    private Edl40Block block(Optional<Edl40Signature> signature) throws DecodeException {
        SmlTime time = telegram.valueTime();
        BigInteger status = telegram.valueEntry().status().orElse(BigInteger.ZERO);
        boolean eMoc = signature.filter(Edl40Signature::isEMoc).isPresent();
        return new Edl40Block(
                telegram.serverId(),
                time.localSeconds(),
                eMoc ? StatusWord.ofEMoc(status) : StatusWord.lowestByte(status),
                telegram.required(SmlObject.SECONDS_INDEX) & U32,
                telegram.required(SmlObject.PAGINATION) & U32,
                telegram.value(),
                logBookIndex(signature),
                telegram.contractId(),
                telegram.contractTime().localSeconds(),
                supplement());
    }

    private Bytes logBookIndex(Optional<Edl40Signature> signature) {
        Bytes index = signature.map(Edl40Signature::logBookIndex).orElse(Bytes.EMPTY);
        if (index.length() > 0) {
            return index;
        }
        if (signature.isPresent()) {
            context.report(context.finding(EbeeFinding.LOG_BYTES_MISSING, telegram.place() + ".listSignature"));
        }
        return Bytes.of(new byte[Edl40Block.LOG_BOOK_LENGTH]);
    }

    private Supplement supplement() {
        return new Supplement(
                telegram.orZero(SmlObject.HISTORICAL_VALUE),
                telegram.orZero(SmlObject.COMPENSATED_VALUE),
                (int) telegram.orZero(SmlObject.LINE_RESISTANCE) & U16,
                telegram.orZero(SmlObject.DURATION) & U32,
                (int) telegram.orZero(SmlObject.PRICE) & U16,
                Bytes.EMPTY);
    }
}
