package io.github.eichcheck.format.edl40.mennekes;

import io.github.eichcheck.format.edl40.Edl40Block;
import io.github.eichcheck.format.edl40.Edl40Value;
import io.github.eichcheck.format.edl40.Supplement;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Puts together what the meter signed from the fields of one measurement. */
final class MeasurementReader {
    private static final Bytes OBIS = Bytes.hex("0100011100ff");
    private static final Bytes NO_SERVER_ID = Bytes.of(new byte[Edl40Block.SERVER_ID_LENGTH]);
    private static final Bytes NO_LOG_BOOK = Bytes.of(new byte[Edl40Block.LOG_BOOK_LENGTH]);
    private static final WallClock NO_TIME = new WallClock(LocalDateTime.of(1970, 1, 1, 0, 0), Optional.empty(), "");
    private static final int STATUS_BYTE = 0xFF;

    private final XmlElement element;
    private final String place;
    private final Fields fields;
    private final DecodeContext context;
    private final Completeness needed = new Completeness();

    /**
     * A reader of one measurement.
     *
     * @param element its element
     * @param place where it stands
     * @param context where findings go
     */
    MeasurementReader(XmlElement element, String place, DecodeContext context) {
        this.element = element;
        this.place = place;
        this.fields = new Fields(element, place + ".", context);
        this.context = context;
    }

    /**
     * Reads the measurement.
     *
     * @param shared what its process states
     * @return the measurement; empty where the signed bytes cannot be put together, which is reported
     */
    Optional<Measurement> read(SharedFields shared) {
        SignatureField signature = SignatureField.read(fields, context);
        WallClock time = needed.take(fields.time("Timestamp"), NO_TIME);
        BigInteger status = integer("MeterStatus", IntegerRange.STATUS);
        WallClock customerTime = needed.take(shared.customerTime(fields), NO_TIME);
        Edl40Block block = new Edl40Block(
                needed.take(shared.serverId(), NO_SERVER_ID),
                time.seconds(),
                status.intValue() & STATUS_BYTE,
                integer("SecondIndex", IntegerRange.U32).longValue(),
                integer("Pagination", IntegerRange.U32).longValue(),
                value(),
                needed.take(new EventCounter(fields, context).read(signature.logBook()), NO_LOG_BOOK),
                needed.take(shared.customer(), Bytes.EMPTY),
                customerTime.seconds(),
                Supplement.NONE);
        if (!needed.isComplete()) {
            return Optional.empty();
        }
        reportUnsigned(time, status, block.status());
        return Optional.of(new Measurement(
                element.name(), place, block, signature.value(), time, customerTime, FlatFields.of(element, Set.of())));
    }

    private Edl40Value value() {
        int scaler = integer("Scaler", IntegerRange.I8).intValue();
        return new Edl40Value(
                OBIS,
                Edl40Value.WATT_HOURS,
                scaler,
                integer("Value", IntegerRange.I64).longValue());
    }

    private BigInteger integer(String name, IntegerRange range) {
        return needed.take(fields.integer(name, range), BigInteger.ZERO);
    }

    private void reportUnsigned(WallClock time, BigInteger status, int signedStatus) {
        if (status.bitLength() > Byte.SIZE || status.signum() < 0) {
            context.report(
                    FieldFinding.PART_NOT_SIGNED,
                    fields.place("MeterStatus"),
                    "the low 8 bits, " + signedStatus,
                    status.toString());
        }
        if (time.hasFraction()) {
            context.report(FieldFinding.PART_NOT_SIGNED, fields.place("Timestamp"), "whole seconds", time.text());
        }
    }
}
