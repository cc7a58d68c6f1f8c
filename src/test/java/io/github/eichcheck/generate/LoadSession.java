package io.github.eichcheck.generate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * One of the sessions at a meter, which follow each other every two hours and take one.
 *
 * @param index the number of the session at its meter
 * @param meter the number of the meter, which shifts the time
 * @param wattHours the energy drawn, below 30 kWh
 */
record LoadSession(long index, int meter, long wattHours) {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    Instant begin() {
        return FIRST.plus(Duration.ofHours(2 * index)).plus(Duration.ofMinutes(meter % 50));
    }

    Instant end() {
        return begin().plus(Duration.ofHours(1));
    }

    /** The register in Wh at the begin. */
    long from() {
        return 1_000_000 + 30_000 * index;
    }

    /** The register in Wh at the end. */
    long to() {
        return from() + wattHours;
    }

    /** The same with more energy. */
    LoadSession longer(long more) {
        return new LoadSession(index, meter, wattHours + more);
    }

    /** The energy in kWh. */
    String energy() {
        return energy(0);
    }

    /** The energy and so many Wh more, in kWh. */
    String energy(long more) {
        return kilowattHours(wattHours + more);
    }

    static String kilowattHours(long wattHours) {
        return BigDecimal.valueOf(wattHours, 3).toPlainString();
    }
}
