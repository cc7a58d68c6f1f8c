package io.github.eichcheck.check;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Tolerances;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.MeterStatus;
import io.github.eichcheck.meter.ObisCode;
import io.github.eichcheck.meter.Quantity;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import io.github.eichcheck.ocpi.Cdr;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.spi.SignedRecord;
import io.github.eichcheck.wire.Bytes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One check on one CDR and one signed record. The record, unless told otherwise, measures 10.500 kWh on 1 March 2026 from 9
 * to 10 o'clock UTC; the CDR is billed from 20 s before to 20 s after.
 *
 * @param members members of the CDR besides its times, each with a comma before it
 * @param fields fields of the record
 * @param origin the record's origin
 * @param readings the record's readings
 */
record Checking(String members, Map<String, String> fields, RecordOrigin origin, List<MeterReading> readings) {
    static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

    static Checking of(String members) {
        return new Checking(
                members.replace('\'', '"'),
                Map.of(),
                RecordOrigin.UNKNOWN,
                List.of(
                        reading(ReadingMark.BEGIN, "1000.000", Optional.of(synchronised(NINE))),
                        reading(ReadingMark.END, "1010.500", Optional.of(synchronised(TEN)))));
    }

    static ReadingTime synchronised(Instant instant) {
        return new ReadingTime(instant, ClockStatus.SYNCHRONIZED, instant.toString());
    }

    /** A time of a clock that does not say how far it is from UTC. */
    static ReadingTime wallClock(String asUtc) {
        return new ReadingTime(Instant.parse(asUtc), ClockStatus.UNSTATED, asUtc, false);
    }

    static MeterReading reading(ReadingMark mark, String kilowattHours, Optional<ReadingTime> time) {
        return reading(mark, "1-0:1.8.0", kilowattHours, "kWh", time);
    }

    static MeterReading reading(
            ReadingMark mark, String register, String number, String unit, Optional<ReadingTime> time) {
        return new MeterReading(
                "RD",
                ObisCode.parse(register),
                Optional.of(new Quantity(new BigDecimal(number), unit)),
                time,
                mark,
                new MeterStatus("G", true, true, true),
                Map.of());
    }

    Checking fields(Map<String, String> others) {
        return new Checking(members, others, origin, readings);
    }

    Checking readings(MeterReading... others) {
        return new Checking(members, fields, origin, List.of(others));
    }

    /** The same with another text, escaped for JSON, as {@code plain_data} of its only value. */
    Checking plain(String escaped) {
        return new Checking(members.replace("\u0001", escaped), fields, origin, readings);
    }

    Checking user(String kind, String ident) {
        return origin(
                Optional.empty(),
                Optional.empty(),
                Optional.of(ident),
                Optional.of(kind).filter(k -> !k.isEmpty()));
    }

    Checking chargePoint(String ident) {
        return new Checking(
                members,
                fields,
                new RecordOrigin(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ident),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                readings);
    }

    Checking origin(
            Optional<String> meter, Optional<String> gateway, Optional<String> user, Optional<String> userKind) {
        return new Checking(
                members,
                fields,
                new RecordOrigin(meter, gateway, Optional.empty(), user, userKind, Optional.empty(), Optional.empty()),
                readings);
    }

    Cdr cdr() {
        String times = "{\"id\":\"1\",\"start_date_time\":\"2026-03-01T08:59:40Z\","
                + "\"end_date_time\":\"2026-03-01T10:00:20Z\"";
        String whole = members.contains("start_date_time\":\"!") ? members.replace("!", "") : times + members;
        String energy = members.contains("\"total_energy\"") ? "" : ",\"total_energy\":10.500";
        return ((ReadableCdr) new CdrReader().read(whole + energy + "}")).cdr();
    }

    CheckedRecord record() {
        return new CheckedRecord(
                Location.of("/signed_data/signed_values/0/signed_data"),
                Optional.empty(),
                "test",
                new SignedRecord(
                        Bytes.utf8("{\"FV\":\"1.0\",\"RD\":[{\"RV\":1010.500}]}"),
                        Optional.empty(),
                        Optional.empty(),
                        origin,
                        readings,
                        List.of(),
                        fields),
                Optional.empty());
    }

    List<Finding> with(Check check) {
        return with(check, Tolerances.DEFAULT);
    }

    List<Finding> with(Check check, Tolerances tolerances) {
        Cdr cdr = cdr();
        Session session = SessionAssembly.of(List.of(record()), cdr, tolerances.time());
        List<Finding> findings = new ArrayList<>();
        check.check(new Evidence(cdr, session, tolerances), findings::add);
        return findings;
    }

    /** The codes of what a check finds, by their names. */
    List<String> codes(Check check) {
        return with(check).stream().map(finding -> finding.code().name()).toList();
    }

    static Tolerances seconds(long seconds) {
        return new Tolerances(Tolerances.DEFAULT.energy(), Duration.ofSeconds(seconds));
    }

    /** What a finding says of its comparison: expected, actual, difference and tolerance. */
    static List<String> comparison(Finding finding) {
        return List.of(
                finding.expected().orElse("-"),
                finding.actual().orElse("-"),
                finding.difference().orElse("-"),
                finding.tolerance().orElse("-"));
    }
}
