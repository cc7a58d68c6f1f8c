package io.github.eichcheck.check;

import io.github.eichcheck.meter.ReadingMark;
import java.util.List;
import java.util.Optional;

/**
 * What the signed records of a CDR state together.
 *
 * @param records the records in the order of the session, each one once
 * @param repeated records that hold the same signed bytes as one in {@code records}
 * @param readings all readings in the order of the session
 * @param spans the readings of each register of imported energy
 * @param billing the register whose difference is billed; empty where there is none or it is not clear which
 */
public record Session(
        List<CheckedRecord> records,
        List<CheckedRecord> repeated,
        List<SessionReading> readings,
        List<RegisterSpan> spans,
        Optional<RegisterSpan> billing) {

    /**
     * The readings that bear on the billed quantity: those of the billing register from beginning to end, and events
     * without a value among them.
     *
     * @return them in the order of the session; empty where there is no billing register
     */
    public List<SessionReading> billed() {
        if (billing.isEmpty()) {
            return List.of();
        }
        List<SessionReading> span = billing.get().between();
        int from = readings.indexOf(span.get(0));
        int to = readings.indexOf(span.get(span.size() - 1));
        return readings.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
                .filter(reading -> bearsOn(billing.get(), reading))
                .toList();
    }

    private static boolean bearsOn(RegisterSpan span, SessionReading reading) {
        return reading.reading().value().isEmpty()
                || reading.mark() == ReadingMark.EXCEPTION
                || reading.reading()
                        .register()
                        .filter(span.register()::sameRegister)
                        .isPresent();
    }
}
