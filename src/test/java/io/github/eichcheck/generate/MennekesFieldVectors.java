package io.github.eichcheck.generate;

import java.util.List;

/** Vectors about the fields of a process and its measurements, of which the signed bytes are put together. */
final class MennekesFieldVectors {
    private final MennekesGroup group = new MennekesGroup("fields");
    private final String genuine = MennekesProcess.of().toString();

    List<Vector> vectors() {
        numbers();
        times();
        idents();
        counters();
        missing();
        wrong();
        together();
        return group.vectors();
    }

    private static MennekesProcess process() {
        return MennekesProcess.of();
    }

    private void numbers() {
        group.add(
                "the end has a scaler of its own",
                "VALID",
                "10.50000",
                process().end("Scaler", "-2").end("Value", "101050000"));
        group.add(
                "more than 50 kWh and a value beyond 32 bits",
                "VALID",
                "100.0000",
                process().start("Value", "4294967296").end("Value", "4295967296"));
        group.add(
                "whole kilowatt-hours",
                "VALID",
                "11",
                process()
                        .start("Scaler", "3")
                        .start("Value", "1000")
                        .end("Scaler", "3")
                        .end("Value", "1011"));
        group.valid(
                "a status of more than eight bits",
                process().start("MeterStatus", "65800").end("MeterStatus", "65800"),
                "edl40-mennekes/part-not-signed");
        group.valid(
                "a status written as a signed number",
                process().start("MeterStatus", "-2147482616").end("MeterStatus", "8"),
                "edl40-mennekes/part-not-signed");
        group.valid(
                "the largest second index and pagination",
                process()
                        .start("Pagination", "4294967294")
                        .end("Pagination", "4294967295")
                        .start("SecondIndex", "4294963695")
                        .end("SecondIndex", "4294967295"));
        group.invalid("the status reports an error", process().end("MeterStatus", "9"), "session/meter-status");
        group.valid(
                "the status reports a magnetic field", process().start("MeterStatus", "72"), "edl40/magnetic-field");
    }

    private void times() {
        group.valid(
                "a customer's time of the measurement's own",
                process().start("TimestampCustomerIdent", "2026-03-01T09:58:00+01:00"),
                "session/contract-time-differs");
        group.add(
                "the contract was entered again while pages are missing",
                "INDETERMINATE",
                "10.5000",
                process()
                        .start("TimestampCustomerIdent", "2026-03-01T09:58:00+01:00")
                        .end("Pagination", "17"),
                "session/contract-entered-again",
                "session/pages-missing");
        group.valid(
                "times in UTC",
                process()
                        .shared("TimestampCustomerIdent", "2026-03-01T08:59:50Z")
                        .start("Timestamp", "2026-03-01T09:00:00Z")
                        .end("Timestamp", "2026-03-01T10:00:00Z"));
        group.valid(
                "from winter to summer time",
                process()
                        .shared("TimestampCustomerIdent", "2026-03-29T01:29:50+01:00")
                        .start("Timestamp", "2026-03-29T01:30:00+01:00")
                        .end("Timestamp", "2026-03-29T03:30:00+02:00"));
        group.valid(
                "after 2038",
                process()
                        .start("Timestamp", "2040-03-01T10:00:00+01:00")
                        .end("Timestamp", "2040-03-01T11:00:00+01:00"));
        group.valid(
                "fractions of a second",
                genuine.replace("T10:00:00+01:00", "T10:00:00.250+01:00"),
                "edl40-mennekes/part-not-signed");
        group.valid("no offset", genuine.replaceAll(":00:00\\+01:00", ":00:00"), "edl40/local-time");
        group.invalid(
                "an offset that no place has",
                process().start("Timestamp", "2026-03-01T10:00:00+15:00").end("Timestamp", "2026-03-01T11:00:00+15:00"),
                "edl40/offset-implausible");
        group.valid(
                "an offset that no place in Europe has",
                process().start("Timestamp", "2026-03-01T10:00:00+04:00").end("Timestamp", "2026-03-01T11:00:00+04:00"),
                "edl40/offset-unusual");
        group.half(
                "a date that does not exist",
                genuine.replace("2026-03-01T11", "2026-02-31T11"),
                "edl40-mennekes/field-malformed",
                "session/no-end");
        group.half(
                "a time before 1970",
                genuine.replace("2026-03-01T11", "0001-01-01T11"),
                "edl40-mennekes/field-out-of-range",
                "session/no-end");
        String lastSecond = "2106-02-07T06:28:15+00:00";
        group.valid(
                "a clock that was not set",
                process().start("Timestamp", lastSecond).end("Timestamp", lastSecond),
                "edl40/time-not-set",
                "edl40-mennekes/second-index-differs");
    }

    private void idents() {
        group.valid("a text as ident", process().shared("CustomerIdent", "44452D45434B2D4331"));
        group.valid("an ident with a tariff", process().shared("CustomerIdent", "41424344234E49474854"));
        group.valid("no ident at all", process().shared("CustomerIdent", ""));
        group.valid("an ident of 128 bytes", process().shared("CustomerIdent", "AB".repeat(128)));
        group.undecodable(
                "an ident of 129 bytes",
                "INVALID",
                genuine.replace("1F2D3A4F5506C7", "AB".repeat(129)),
                "edl40-mennekes/field-out-of-range");
        group.undecodable(
                "an ident that is no hexadecimal number",
                "INVALID",
                genuine.replace("1F2D3A4F5506C7", "DE-ECK-C1"),
                "edl40-mennekes/field-malformed");
        group.undecodable(
                "a server id of nine bytes",
                "INVALID",
                genuine.replace("0A0145434B", "0145434B"),
                "edl40-mennekes/field-out-of-range");
        group.undecodable(
                "half a byte", "INVALID", genuine.replace("0A0145434B", "A0145434B"), "edl40-mennekes/field-malformed");
    }

    private void counters() {
        group.valid("the counter behind the signature", process().withTail());
        group.valid(
                "the counter behind the signature and nowhere else",
                process().withTail().toString().replaceAll("<EventCounter>5</EventCounter>", ""));
        group.valid(
                "the counter behind the signature is another",
                process().withTail().toString().replaceFirst("<EventCounter>5<", "<EventCounter>6<"),
                "edl40-mennekes/event-counter-unsigned");
        group.valid(
                "a counter of more than 16 bits",
                process().start("EventCounter", "65541").end("EventCounter", "65541"),
                "edl40-mennekes/part-not-signed");
        group.valid(
                "a counter of two bytes", process().start("EventCounter", "607").end("EventCounter", "607"));
        group.invalid(
                "something was logged in between",
                process().end("EventCounter", "6"),
                "edl40-mennekes/event-counter-differs");
        group.valid(
                "the log lists something",
                genuine.replace(
                        "</ChargingProcess>",
                        "<EventLogItems><EventLogItem><EventCode>4</EventCode></EventLogItem></EventLogItems>"
                                + "</ChargingProcess>"),
                "edl40-mennekes/event-log-item");
        group.valid(
                "the log lists nothing",
                genuine.replace(
                        "</ChargingProcess>",
                        "<EventLogItems><EventLogItem><EventCode/></EventLogItem></EventLogItems></ChargingProcess>"));
    }

    private void missing() {
        for (String name :
                List.of("Timestamp", "EventCounter", "MeterStatus", "Value", "Scaler", "Pagination", "SecondIndex")) {
            group.half(
                    name + " of the end is missing",
                    genuine.replaceFirst("(<MeasurementEnd>.*?)<" + name + ">[^<]*</" + name + ">", "$1"),
                    "edl40-mennekes/field-missing",
                    "session/no-end");
        }
        group.invalid(
                "Signature of the end is missing",
                genuine.replaceFirst("(<MeasurementEnd>.*?)<Signature>[^<]*</Signature>", "$1"),
                "edl40-mennekes/field-missing");
        for (String name : List.of("ServerId", "CustomerIdent", "TimestampCustomerIdent")) {
            group.undecodable(
                    name + " is missing",
                    "INVALID",
                    genuine.replaceFirst("<" + name + ">[^<]*</" + name + ">", ""),
                    "edl40-mennekes/field-missing");
        }
    }

    private void wrong() {
        group.half(
                "a value with decimals",
                genuine.replace(">10105000<", ">10105000.0<"),
                "edl40-mennekes/field-malformed",
                "session/no-end");
        group.half(
                "a value of 65 bits",
                genuine.replace(">10105000<", ">9223372036854775808<"),
                "edl40-mennekes/field-out-of-range",
                "session/no-end");
        group.half(
                "a number of 5000 digits",
                genuine.replace(">10105000<", ">" + "9".repeat(5000) + "<"),
                "edl40-mennekes/field-out-of-range",
                "session/no-end");
        group.half(
                "a value with an element inside",
                genuine.replace(">10105000<", ">101<b/>05000<"),
                "edl40-mennekes/field-malformed",
                "session/no-end");
        for (String[] field : new String[][] {
            {"Pagination", "4294967296"},
            {"SecondIndex", "-1"},
            {"Scaler", "128"},
            {"MeterStatus", "1" + "0".repeat(20)}
        }) {
            group.half(
                    field[0] + " does not fit",
                    genuine.replaceFirst("(<MeasurementEnd>.*?<" + field[0] + ">)[^<]*", "$1" + field[1]),
                    "edl40-mennekes/field-out-of-range",
                    "session/no-end");
        }
        group.invalid(
                "the value stands twice and differs",
                genuine.replace(">10105000<", ">10105000</Value><Value>10205000<"),
                "edl40-mennekes/field-repeated");
        group.valid(
                "the value stands twice and is the same",
                genuine.replace(">10105000<", ">10105000</Value><Value>10105000<"));
    }

    private void together() {
        group.invalid("the same page twice", process().end("Pagination", "12"), "session/page-repeated");
        group.valid("a page in between", process().end("Pagination", "14"), "session/pages-missing");
        group.valid(
                "an offset was altered, which is not signed",
                genuine.replace("T11:00:00+01:00", "T11:00:00+00:00"),
                "edl40-mennekes/second-index-differs");
        group.invalid(
                "the end lies before the start",
                process().end("Timestamp", "2026-03-01T09:30:00+01:00"),
                "edl40-mennekes/second-index-differs",
                "session/time-falls");
    }
}
