package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** From one reading of a register to the next the energy does not fall, nor the time from begin to end. */
final class OrderOfReadings implements Check {
    @Override
    public void check(Evidence evidence, Consumer<Finding> findings) {
        evidence.session().spans().forEach(span -> energy(span.between(), findings));
        evidence.session().billing().filter(RegisterSpan::isComplete).ifPresent(span -> {
            time(span, findings);
            endAfterBegin(span, findings);
            unit(span.begins().get(0), span.ends().get(0), findings);
            zero(span, findings);
        });
    }

    private static void energy(List<SessionReading> readings, Consumer<Finding> findings) {
        for (int i = 1; i < readings.size(); i++) {
            Optional<BigDecimal> before = RegisterSpan.kilowattHours(readings.get(i - 1));
            Optional<BigDecimal> now = RegisterSpan.kilowattHours(readings.get(i));
            if (before.isPresent() && now.isPresent() && now.get().compareTo(before.get()) < 0) {
                findings.accept(
                        Finding.of(MeasurementFinding.ENERGY_FALLS, readings.get(i).location())
                                .expected(before.get().toPlainString() + " kWh")
                                .actual(now.get().toPlainString() + " kWh"));
            }
        }
    }

    /** What counts is begin and end; in between a clock may be set. */
    private static void time(RegisterSpan span, Consumer<Finding> findings) {
        List<SessionReading> timed = span.between().stream()
                .filter(reading -> reading.reading().time().isPresent())
                .toList();
        SessionReading begin = span.begins().get(0);
        SessionReading end = span.ends().get(0);
        boolean inOrder = span.readings().indexOf(begin) <= span.readings().indexOf(end);
        SessionReading first = inOrder ? begin : end;
        SessionReading last = inOrder ? end : begin;
        boolean inverted = falls(first, last);
        if (inverted) {
            findings.accept(timeFinding(ClockFinding.TIME_FALLS, first, last));
        }
        if (sameTime(begin, end)) {
            findings.accept(
                    Finding.of(ClockFinding.TIME_STANDS_STILL, end.location()).actual(text(end)));
        }
        for (int i = 1; i < timed.size() && !inverted; i++) {
            if (falls(timed.get(i - 1), timed.get(i))) {
                findings.accept(timeFinding(ClockFinding.TIME_FALLS_BETWEEN, timed.get(i - 1), timed.get(i)));
            }
        }
    }

    private static boolean falls(SessionReading before, SessionReading after) {
        Optional<Instant> from = before.reading().time().map(ReadingTime::instant);
        return after.reading()
                .time()
                .map(ReadingTime::instant)
                .filter(to -> from.filter(to::isBefore).isPresent())
                .isPresent();
    }

    private static boolean sameTime(SessionReading begin, SessionReading end) {
        Optional<Instant> from = begin.reading().time().map(ReadingTime::instant);
        return from.isPresent() && from.equals(end.reading().time().map(ReadingTime::instant));
    }

    private static Finding timeFinding(SessionFinding code, SessionReading before, SessionReading after) {
        return Finding.of(code, after.location()).expected(text(before)).actual(text(after));
    }

    private static String text(SessionReading reading) {
        return reading.reading().time().map(ReadingTime::text).orElse("?");
    }

    private static void endAfterBegin(RegisterSpan span, Consumer<Finding> findings) {
        SessionReading end = span.ends().get(0);
        if (span.readings().indexOf(end) < span.readings().indexOf(span.begins().get(0))) {
            findings.accept(Finding.of(SessionFinding.END_BEFORE_BEGIN, end.location()));
        }
    }

    /** Registers of one transaction count from zero: those of OCMF's Table 25, and storage 198 of Bauer's meters. */
    private static void zero(RegisterSpan span, Consumer<Finding> findings) {
        boolean ofTransaction = span.register().quantity().equals("B2")
                || span.register().quantity().equals("B3")
                || span.register().storage().equals("198");
        RegisterSpan.kilowattHours(span.begins().get(0))
                .filter(value -> ofTransaction && value.signum() != 0)
                .ifPresent(value -> findings.accept(Finding.of(
                                RegisterFinding.TRANSACTION_REGISTER_NOT_ZERO,
                                span.begins().get(0).location())
                        .expected("0")
                        .actual(value.toPlainString() + " kWh")));
    }

    private static void unit(SessionReading begin, SessionReading end, Consumer<Finding> findings) {
        String from = begin.reading().value().map(Quantity::unit).orElse("");
        String to = end.reading().value().map(Quantity::unit).orElse("");
        if (!from.toLowerCase(Locale.ROOT).equals(to.toLowerCase(Locale.ROOT))) {
            findings.accept(Finding.of(RegisterFinding.UNITS_DIFFER, end.location())
                    .expected(from)
                    .actual(to));
        }
    }
}
