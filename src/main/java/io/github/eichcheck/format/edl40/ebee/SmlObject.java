package io.github.eichcheck.format.edl40.ebee;

import io.github.eichcheck.wire.Bytes;

/** The objects of an EDL40 telegram, by their names of six bytes. */
enum SmlObject {
    SIGNED_VALUE("value", "0100011100ff"),
    TOTAL_VALUE("value", "0100010800ff"),
    CONTRACT("contractId", "8182815401ff"),
    PAGINATION("pagination", "8180817101ff"),
    SECONDS_INDEX("secondsIndex", "810060080001"),
    HISTORICAL_VALUE("historicalValue", "010001110064"),
    COMPENSATED_VALUE("compensatedValue", "0100011100c8"),
    LINE_RESISTANCE("lineResistance", "00af6c6c72ff"),
    DURATION("duration", "00af647572ff"),
    PRICE("price", "00af707263ff"),
    SIGNATURE_VERSION("signatureVersion", "00af737672ff"),
    ISA_PAGINATION("pagination", "8180c7f040ff"),
    ISA_START_VALUE("startValue", "010001080080");

    private final String field;
    private final Bytes name;

    SmlObject(String field, String name) {
        this.field = field;
        this.name = Bytes.hex(name);
    }

    String field() {
        return field;
    }

    Bytes objectName() {
        return name;
    }
}
