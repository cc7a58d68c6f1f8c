package io.github.eichcheck.format.edl40;

import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;

/**
 * The measured value of an EDL40 block: the sixteen bytes that all layouts have in common.
 *
 * @param obis the register, six bytes, one a group
 * @param unit the unit's number (IEC 62056-62), 0 to 255; 30 is Wh
 * @param scaler the power of ten, -128 to 127
 * @param number the number, signed 64 bit
 */
public record Edl40Value(Bytes obis, int unit, int scaler, long number) {
    /** The length of a register's name in bytes. */
    public static final int OBIS_LENGTH = 6;

    /** The number of the unit Wh (IEC 62056-62). */
    public static final int WATT_HOURS = 30;

    /**
     * Checks the sizes.
     *
     * @param obis six bytes
     * @param unit 0 to 255
     * @param scaler -128 to 127
     * @param number any
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public Edl40Value {
        BlockWriter.requireLength("obis", obis, OBIS_LENGTH);
        BlockWriter.requireRange("unit", unit, 0, 0xFF);
        BlockWriter.requireRange("scaler", scaler, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * The register as text.
     *
     * @return the six groups in decimal, such as {@code 1-0:1.17.0*255}
     */
    public String register() {
        return obis.at(0) + "-" + obis.at(1) + ":" + obis.at(2) + "." + obis.at(3) + "." + obis.at(4) + "*"
                + obis.at(5);
    }

    /**
     * Another number with this value's scaler.
     *
     * @param other the number
     * @return number times ten to the scaler, exactly
     */
    public BigDecimal scaled(long other) {
        return BigDecimal.valueOf(other).scaleByPowerOfTen(scaler);
    }

    /**
     * Writes the sixteen bytes.
     *
     * @param to the block
     */
    public void write(BlockWriter to) {
        to.bytes("obis", obis, OBIS_LENGTH, register());
        to.number("unit", 1, unit);
        to.number("scaler", 1, scaler);
        to.number("value", 8, number);
    }

    static Edl40Value read(BlockReader from) {
        return new Edl40Value(from.bytes(OBIS_LENGTH), (int) from.unsigned(1), (byte) from.unsigned(1), from.signed());
    }
}
