package io.github.eichcheck.format.alfen;

import io.github.eichcheck.spi.FieldRange;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.RecordOrigin.Page;
import io.github.eichcheck.wire.Bytes;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 82 signed bytes.
 *
 * @param bytes as received
 */
record DataSet(Bytes bytes) {
    /** The fields that say who measured for whom. */
    static final List<Field> OF_RECORD = List.of(
            Field.ADAPTER_ID,
            Field.FIRMWARE_VERSION,
            Field.FIRMWARE_CHECKSUM,
            Field.METER_ID,
            Field.UID,
            Field.SESSION_ID,
            Field.PAGING);

    /** The fields that say what was measured. */
    static final List<Field> OF_READING = List.of(
            Field.STATUS, Field.SECONDS_INDEX, Field.TIMESTAMP, Field.OBIS, Field.UNIT, Field.SCALER, Field.VALUE);

    /**
     * Takes bytes as a data set.
     *
     * @param bytes any
     * @return the data set; empty if the length is another
     */
    static Optional<DataSet> of(Bytes bytes) {
        return bytes.length() == Field.TOTAL ? Optional.of(new DataSet(bytes)) : Optional.empty();
    }

    /** Who measured for whom. */
    RecordOrigin origin() {
        Bytes uid = Field.UID.of(bytes);
        return new RecordOrigin(
                Optional.of(DeviceId.text(Field.METER_ID.of(bytes))),
                Optional.of(DeviceId.text(Field.ADAPTER_ID.of(bytes))),
                Optional.empty(),
                Optional.of(PaddedText.asciiOrHex(uid)).filter(user -> !user.isBlank()),
                Optional.empty(),
                Optional.of(text(Field.SESSION_ID)),
                Optional.of(new Page("", Field.PAGING.unsigned(bytes))));
    }

    /** Which byte belongs to which field. */
    List<FieldRange> layout() {
        return Arrays.stream(Field.values())
                .map(field -> new FieldRange(field.id(), field.from(), field.to(), text(field)))
                .toList();
    }

    /**
     * Fields for display.
     *
     * @param fields which
     * @return name to text in the order given
     */
    Map<String, String> texts(List<Field> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field.id(), text(field)));
        return texts;
    }

    private String text(Field field) {
        Bytes own = field.of(bytes);
        return switch (field) {
            case ADAPTER_ID, METER_ID, FIRMWARE_CHECKSUM -> own.toHex();
            case FIRMWARE_VERSION, UID -> PaddedText.asciiOrHex(own);
            case STATUS -> new StatusBits(field.unsigned(bytes)).text();
            case TIMESTAMP -> field.unsigned(bytes) + " (" + Instant.ofEpochSecond(field.unsigned(bytes)) + ")";
            case OBIS -> obis();
            case SECONDS_INDEX, UNIT, SESSION_ID, PAGING -> Long.toString(field.unsigned(bytes));
            case SCALER, VALUE -> field.signed(bytes).toString();
        };
    }

    /** The register's name as IEC 62056-61 writes it, in decimal. */
    String obis() {
        Bytes code = Field.OBIS.of(bytes);
        return code.at(0) + "-" + code.at(1) + ":" + code.at(2) + "." + code.at(3) + "." + code.at(4) + "*"
                + code.at(5);
    }
}
