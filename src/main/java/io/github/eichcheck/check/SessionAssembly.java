package io.github.eichcheck.check;

import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.wire.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts the signed records of a CDR together to a session, whatever their order in the CDR. */
public final class SessionAssembly {
    private SessionAssembly() {}

    /**
     * Assembles a session.
     *
     * @param records the records in the order of the CDR
     * @param cdr the CDR, which decides where one value holds several whole transactions
     * @param tolerance how far a reading may lie outside of the CDR's interval
     * @return the session
     */
    public static Session of(List<CheckedRecord> records, Cdr cdr, Duration tolerance) {
        List<CheckedRecord> distinct = new ArrayList<>();
        List<CheckedRecord> repeated = new ArrayList<>();
        Set<Bytes> messages = new HashSet<>();
        for (CheckedRecord record : records) {
            (messages.add(record.record().message()) ? distinct : repeated).add(record);
        }
        Optional<OwnTransaction> own = OwnTransaction.of(distinct, cdr, tolerance);
        List<CheckedRecord> ordered =
                RecordOrder.of(own.map(OwnTransaction::records).orElse(List.of()));
        List<SessionReading> readings = readings(ordered);
        List<RegisterSpan> spans = BillingRegister.spans(readings);
        return new Session(
                ordered,
                List.copyOf(repeated),
                own.map(OwnTransaction::leftOut).orElse(List.of()),
                readings,
                spans,
                BillingRegister.choose(spans),
                own.isEmpty());
    }

    private static List<SessionReading> readings(List<CheckedRecord> records) {
        List<SessionReading> readings = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            CheckedRecord record = records.get(i);
            for (MeterReading reading : record.record().readings()) {
                readings.add(new SessionReading(
                        record.location().field(reading.place()), reading, mark(reading, record.nature()), i));
            }
        }
        return List.copyOf(readings);
    }

    private static ReadingMark mark(MeterReading reading, Optional<String> nature) {
        if (reading.mark() != ReadingMark.NONE || nature.isEmpty()) {
            return reading.mark();
        }
        return switch (nature.get().toLowerCase(Locale.ROOT)) {
            case "start", "begin" -> ReadingMark.BEGIN;
            case "end", "stop" -> ReadingMark.END;
            case "intermediate" -> ReadingMark.BETWEEN;
            default -> ReadingMark.NONE;
        };
    }
}
