package io.github.eichcheck.format.alfen;

import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;

/** What a data set states about one register at one time. */
final class Measurement {
    private static final int WATT_HOURS = 30;
    private static final Instant FIRST_ADAPTER = Instant.parse("2015-01-01T00:00:00Z");

    private final DataSet dataSet;
    private final Frame frame;
    private final Optional<RecordType> type;
    private final DecodeContext context;

    Measurement(DataSet dataSet, Frame frame, Optional<RecordType> type, DecodeContext context) {
        this.dataSet = dataSet;
        this.frame = frame;
        this.type = type;
        this.context = context;
    }

    /** The reading; reports what is wrong with it. */
    MeterReading reading() {
        Bytes bytes = dataSet.bytes();
        StatusBits status = new StatusBits(Field.STATUS.unsigned(bytes));
        status.report(field(Field.STATUS), context);
        checkType(status);
        checkUser();
        return new MeterReading(
                frame.place(),
                ObisCode.parse(dataSet.obis()),
                Optional.of(quantity()),
                Optional.of(time()),
                mark(status),
                status.meterStatus(),
                Collections.unmodifiableMap(dataSet.texts(DataSet.OF_READING)));
    }

    private String field(Field field) {
        return frame.field(field.id());
    }

    private void checkType(StatusBits status) {
        Optional<RecordType> signed = RecordType.ofStatus(status.bits());
        if (signed.isPresent() && type.isPresent() && signed.get() != type.get()) {
            context.report(
                    DataSetFinding.TYPE_CONTRADICTS_STATUS,
                    frame.field("type"),
                    signed.get().text(),
                    type.get().text());
        }
    }

    /** The letter is not signed: it makes neither begin nor end of what was signed as an intermediate record. */
    private ReadingMark mark(StatusBits status) {
        return RecordType.ofStatus(status.bits())
                .filter(RecordType.INTERMEDIATE::equals)
                .or(() -> type)
                .map(RecordType::mark)
                .orElse(ReadingMark.NONE);
    }

    private void checkUser() {
        Bytes uid = Field.UID.of(dataSet.bytes());
        if (PaddedText.ascii(uid).isEmpty()) {
            context.report(DataSetFinding.USER_NOT_TEXT, field(Field.UID), PaddedText.asciiOrHex(uid));
        }
    }

    private Quantity quantity() {
        Bytes bytes = dataSet.bytes();
        BigDecimal scaled = new BigDecimal(
                Field.VALUE.signed(bytes), -Field.SCALER.signed(bytes).intValueExact());
        Quantity quantity = new Quantity(scaled.scale() < 0 ? scaled.setScale(0) : scaled, unit());
        if (scaled.signum() < 0) {
            context.report(DataSetFinding.VALUE_NEGATIVE, field(Field.VALUE), quantity.toString());
        }
        return quantity;
    }

    private String unit() {
        long code = Field.UNIT.unsigned(dataSet.bytes());
        if (code == WATT_HOURS) {
            return "Wh";
        }
        context.report(DataSetFinding.UNIT_UNKNOWN, field(Field.UNIT), WATT_HOURS + " (Wh)", Long.toString(code));
        return "DLMS unit " + code;
    }

    private ReadingTime time() {
        long seconds = Field.TIMESTAMP.unsigned(dataSet.bytes());
        Instant instant = Instant.ofEpochSecond(seconds);
        if (instant.isBefore(FIRST_ADAPTER)) {
            context.report(DataSetFinding.CLOCK_UNSET, field(Field.TIMESTAMP), instant.toString());
        }
        // Whether the clock shows UTC or local time is not documented.
        return new ReadingTime(instant, ClockStatus.UNKNOWN, Long.toString(seconds), false);
    }
}
