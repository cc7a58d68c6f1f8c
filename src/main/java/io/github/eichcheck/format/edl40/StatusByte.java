package io.github.eichcheck.format.edl40;

import io.github.eichcheck.meter.MeterStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The status byte of an EDL40 meter.
 *
 * <pre>
 * bit 0   error
 * bit 1   synchronous transmission
 * bit 3   clock synchronous
 * bit 4   reverse lock
 * bit 5   energy flows out
 * bit 6   magnetic field
 * others  not known
 * </pre>
 *
 * @param value 0 to 255
 */
public record StatusByte(int value) {
    private static final int ERROR = 0x01;
    private static final int MAGNETIC_FIELD = 0x40;
    private static final List<String> NAMES = List.of(
            "error",
            "synchronous transmission",
            "bit 2",
            "clock synchronous",
            "reverse lock",
            "energy flows out",
            "magnetic field",
            "bit 7");

    /**
     * What the byte says about the reading: only the bit for an error makes it a bad one.
     *
     * @return the status
     */
    public MeterStatus status() {
        return new MeterStatus(code(), (value & ERROR) == 0, true, true);
    }

    /**
     * The byte as text.
     *
     * @return such as {@code 0x08}
     */
    public String code() {
        return String.format(Locale.ROOT, "0x%02x", value);
    }

    boolean magneticField() {
        return (value & MAGNETIC_FIELD) != 0;
    }

    /**
     * The bits that are set.
     *
     * @return their names, separated by commas; empty if there are none
     */
    public String names() {
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit < NAMES.size(); bit++) {
            if ((value >> bit & 1) != 0) {
                names.add(NAMES.get(bit));
            }
        }
        return String.join(", ", names);
    }
}
