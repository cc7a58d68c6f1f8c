package io.github.eichcheck.check;

import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.ReadingMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the signed records of a CDR state together.
 *
 * @param records the records in the order of the session, each one once
 * @param repeated records that hold the same signed bytes as one in {@code records}
 * @param leftOut records of other transactions in the same signed value
 * @param readings all readings in the order of the session
 * @param spans the readings of each register of imported energy
 * @param billing the register whose difference is billed; empty where there is none or it is not clear which
 * @param ambiguous true if one value holds several whole transactions and it is not clear which is the CDR's; there
 *     are then no records and no readings
 */
public record Session(
        List<CheckedRecord> records,
        List<CheckedRecord> repeated,
        List<CheckedRecord> leftOut,
        List<SessionReading> readings,
        List<RegisterSpan> spans,
        Optional<RegisterSpan> billing,
        boolean ambiguous) {

    /**
     * The readings that bear on the billed quantity, from the first that belongs to its beginning to the last that
     * belongs to its end: those of imported energy, whichever register and however it is written, and those that name no
     * value or no register, which are events.
     *
     * @return them in the order of the session; empty where there is no billing register
     */
    public List<SessionReading> billed() {
        if (billing.isEmpty()) {
            return List.of();
        }
        List<SessionReading> span = billing.get().between();
        int one = readings.indexOf(span.get(0));
        int other = readings.indexOf(span.get(span.size() - 1));
        List<SessionReading> bearing = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            SessionReading reading = readings.get(i);
            boolean inside = i >= Math.min(one, other) && i <= Math.max(one, other);
            // An event that carries over the mark of the beginning or the end belongs to it, also where it stands
            // outside.
            if ((inside || reading.isEdge()) && bearsOn(billing.get(), reading)) {
                bearing.add(reading);
            }
        }
        return List.copyOf(bearing);
    }

    private static boolean bearsOn(RegisterSpan span, SessionReading reading) {
        Optional<ObisCode> register = reading.reading().register();
        return reading.reading().value().isEmpty()
                || reading.mark() == ReadingMark.EXCEPTION
                || register.isEmpty()
                || BillingRegister.isImport(register.get())
                || BillingRegister.isMains(register.get())
                || register.get().sameQuantity(span.register());
    }
}
