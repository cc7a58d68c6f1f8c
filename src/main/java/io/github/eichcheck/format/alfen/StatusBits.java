package io.github.eichcheck.format.alfen;

import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.spi.DecodeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The status of the meter (bits 0 to 15) and of the adapter that signs for it (bits 16 to 31), bit 0 being the lowest of
 * the first byte.
 *
 * @param bits an unsigned number of 32 bits
 */
record StatusBits(long bits) {
    private static final int SIZE = 32;

    /** What each known bit says, and the finding that reports it; the commands are reported by none. */
    private enum Bit {
        CLOCK(0, "clock error", Optional.of(DataSetFinding.STATUS_CLOCK_ERROR)),
        EEPROM(1, "EEPROM error", Optional.of(DataSetFinding.STATUS_METER_ERROR)),
        DATA_FLASH(2, "data flash error", Optional.of(DataSetFinding.STATUS_METER_ERROR)),
        PHASE_1(8, "phase L1 failed", Optional.of(DataSetFinding.STATUS_PHASES)),
        PHASE_2(9, "phase L2 failed", Optional.of(DataSetFinding.STATUS_PHASES)),
        PHASE_3(10, "phase L3 failed", Optional.of(DataSetFinding.STATUS_PHASES)),
        PHASE_SEQUENCE(11, "wrong phase sequence", Optional.of(DataSetFinding.STATUS_PHASES)),
        ADAPTER(16, "fatal error", Optional.of(DataSetFinding.STATUS_ADAPTER_ERROR)),
        MISMATCH(26, "start differs from last stop", Optional.of(DataSetFinding.STATUS_READING_MISMATCH)),
        INTERMEDIATE(27, "intermediate", Optional.empty()),
        STOP(28, "stop", Optional.empty()),
        START(29, "start", Optional.empty()),
        MEMORY(30, "memory error", Optional.of(DataSetFinding.STATUS_ADAPTER_ERROR)),
        COMMUNICATION(31, "no communication with the meter", Optional.of(DataSetFinding.STATUS_ADAPTER_ERROR));

        private final int number;
        private final String words;
        private final Optional<DataSetFinding> finding;

        Bit(int number, String words, Optional<DataSetFinding> finding) {
            this.number = number;
            this.words = words;
            this.finding = finding;
        }
    }

    private boolean isSet(int number) {
        return (bits >> number & 1) == 1;
    }

    /**
     * Reports what the bits say.
     *
     * @param field the status, for findings
     * @param context where findings go
     */
    void report(String field, DecodeContext context) {
        for (DataSetFinding code : DataSetFinding.values()) {
            List<String> said = said(code);
            if (!said.isEmpty()) {
                context.report(code, field, String.join(", ", said));
            }
        }
        List<String> unknown = unknown();
        if (!unknown.isEmpty()) {
            context.report(DataSetFinding.STATUS_UNKNOWN, field, String.join(", ", unknown));
        }
    }

    private List<String> said(DataSetFinding code) {
        List<String> said = new ArrayList<>();
        for (Bit bit : Bit.values()) {
            if (isSet(bit.number) && bit.finding.filter(code::equals).isPresent()) {
                said.add(bit.words + " (bit " + bit.number + ")");
            }
        }
        return said;
    }

    private List<String> unknown() {
        long rest = bits;
        for (Bit bit : Bit.values()) {
            rest &= ~(1L << bit.number);
        }
        List<String> unknown = new ArrayList<>();
        for (int number = 0; number < SIZE; number++) {
            if ((rest >> number & 1) == 1) {
                unknown.add("bit " + number);
            }
        }
        return unknown;
    }

    /**
     * What the status means for the value beside it.
     *
     * @return good unless the meter or the adapter reports a fatal error
     */
    MeterStatus meterStatus() {
        boolean good = said(DataSetFinding.STATUS_METER_ERROR).isEmpty()
                && said(DataSetFinding.STATUS_ADAPTER_ERROR).isEmpty();
        return new MeterStatus(hex(), good, good, !isSet(Bit.CLOCK.number));
    }

    private String hex() {
        return String.format(Locale.ROOT, "%08x", bits);
    }

    /**
     * The status for display.
     *
     * @return the number in hexadecimal, and what its bits say
     */
    String text() {
        List<String> words = new ArrayList<>();
        for (Bit bit : Bit.values()) {
            if (isSet(bit.number)) {
                words.add(bit.words);
            }
        }
        words.addAll(unknown());
        return words.isEmpty() ? hex() : hex() + " (" + String.join(", ", words) + ")";
    }
}
