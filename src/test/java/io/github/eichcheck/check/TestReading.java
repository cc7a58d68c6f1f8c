package io.github.eichcheck.check;

import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A reading under construction: the register 1-0:1.8.0 in kWh, good, by a synchronised clock. Immutable. */
record TestReading(
        ReadingMark mark,
        String value,
        String unit,
        String register,
        Optional<Instant> time,
        ClockStatus clock,
        MeterStatus status,
        Map<String, String> fields) {
    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    static TestReading of(ReadingMark mark, String value, long seconds) {
        return new TestReading(
                mark,
                value,
                "kWh",
                "1-0:1.8.0",
                Optional.of(NINE.plusSeconds(seconds)),
                ClockStatus.SYNCHRONIZED,
                new MeterStatus("G", true, true, true),
                Map.of());
    }

    static TestReading begin() {
        return of(ReadingMark.BEGIN, "1000.000", 0);
    }

    static TestReading between() {
        return of(ReadingMark.BETWEEN, "1005.000", 1800);
    }

    static TestReading end() {
        return of(ReadingMark.END, "1010.500", 3600);
    }

    TestReading mark(ReadingMark other) {
        return new TestReading(other, value, unit, register, time, clock, status, fields);
    }

    TestReading value(String other) {
        return new TestReading(mark, other, unit, register, time, clock, status, fields);
    }

    TestReading unit(String other) {
        return new TestReading(mark, value, other, register, time, clock, status, fields);
    }

    TestReading register(String other) {
        return new TestReading(mark, value, unit, other, time, clock, status, fields);
    }

    TestReading at(long seconds) {
        return new TestReading(
                mark, value, unit, register, Optional.of(NINE.plusSeconds(seconds)), clock, status, fields);
    }

    TestReading timeless() {
        return new TestReading(mark, value, unit, register, Optional.empty(), clock, status, fields);
    }

    TestReading clock(ClockStatus other) {
        return new TestReading(mark, value, unit, register, time, other, status, fields);
    }

    TestReading status(boolean good, boolean energy, boolean usableTime) {
        return new TestReading(
                mark, value, unit, register, time, clock, new MeterStatus("S", good, energy, usableTime), fields);
    }

    TestReading field(String name, String text) {
        return new TestReading(mark, value, unit, register, time, clock, status, Map.of(name, text));
    }

    MeterReading at(String place) {
        return new MeterReading(
                place,
                ObisCode.parse(register),
                value.isEmpty() ? Optional.empty() : Optional.of(new Quantity(new BigDecimal(value), unit)),
                time.map(instant -> new ReadingTime(instant, clock, instant.toString())),
                mark,
                status,
                fields);
    }
}
