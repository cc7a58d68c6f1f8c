package io.github.eichcheck.generate;

import java.util.List;

/** CDRs with records whose clock does not say how far it is from UTC. The sessions are billed from 9 to 10 o'clock UTC. */
final class ClockCases {
    private static final String GERMANY = "\"cdr_location\":{\"country\":\"DEU\"}";
    private static final long HOUR = 3600;
    private static final long START = 1_772_355_600L;

    /** 25 October 2026, half past two o'clock, for the second time: 01:30 UTC. */
    private static final long SECOND_HALF_PAST_TWO = 1_792_891_800L;

    private final CdrCaseGroup group = new CdrCaseGroup();

    List<CdrCase> cases() {
        alfen();
        ebee();
        mennekes();
        return group.cases();
    }

    private void alfen() {
        group.valid("Alfen, a clock that shows UTC", alfen(0), findings("totals/clock-shows-utc"));
        group.valid(
                "Alfen, a clock that shows local time",
                alfen(HOUR).member(GERMANY),
                findings("totals/clock-shows-local-time"));
        group.valid(
                "Alfen, a clock that shows local time at a place that is not known",
                alfen(HOUR),
                findings("totals/clock-offset-guessed"));
        group.valid(
                "Alfen, a session of another day",
                alfen(24 * HOUR).member(GERMANY),
                findings("totals/time-outside-unsynchronised"));
        group.valid(
                "Alfen, a plug that stayed in for hours",
                alfen(HOUR).member(GERMANY).with("T10:00:20Z", "T12:00:20Z"),
                findings("totals/clock-ambiguous"));
    }

    private static String[] findings(String clock) {
        return new String[] {"session/clock-not-synchronised", clock};
    }

    private static CaseCdr alfen(long ahead) {
        AlfenRecord start = AlfenRecord.start().time(START + ahead);
        AlfenRecord stop = AlfenRecord.stop().time(START + HOUR + ahead);
        return cdr("Alfen Eichrecht")
                .key(CaseCdr.base64(AlfenRecord.KEY.spki()))
                .values(value("Start", start.toString()) + "," + value("End", stop.toString()));
    }

    /** A value that holds begin and end, and says of neither which it is. */
    private static String whole(String record) {
        return CaseCdr.value(CaseCdr.base64(record)).replace("\"nature\":\"End\",", "");
    }

    private static CaseCdr cdr(String method) {
        return CaseCdr.faultless().with("\"encoding_method\":\"OCMF\"", "\"encoding_method\":\"" + method + "\"");
    }

    private static String value(String nature, String record) {
        return CaseCdr.value(CaseCdr.base64(record)).replace("\"nature\":\"End\"", "\"nature\":\"" + nature + "\"");
    }

    private void ebee() {
        String[] local = {"edl40/local-time", "session/clock-not-synchronised", "totals/clock-shows-local-time"};
        group.valid("eBee, local time without an offset", ebee(EdlMeter.begin(), EdlMeter.end()), local);
        group.add(
                "eBee, local time without an offset and another energy",
                ebee(EdlMeter.begin(), EdlMeter.end()).energy("11.500"),
                "VVVX",
                "edl40/local-time",
                "session/clock-not-synchronised",
                "totals/clock-shows-local-time",
                "totals/energy-differs");
        group.add(
                "eBee, an end without a time",
                ebee(EdlMeter.begin(), unset(EdlMeter.end())),
                "VVVU",
                "edl40/local-time",
                "edl40/time-not-set",
                "session/clock-not-synchronised",
                "totals/clock-ambiguous",
                "totals/reading-without-time");
        group.valid(
                "eBee, a session over the hour that comes twice",
                ebee(night(EdlMeter.begin(), -HOUR, 120), night(EdlMeter.end(), -HOUR / 3, 60))
                        .with("2026-03-01T08:59:40Z", "2026-10-25T00:29:40Z")
                        .with("2026-03-01T10:00:20Z", "2026-10-25T01:10:20Z"),
                "edl40/local-time",
                "session/clock-not-synchronised",
                "session/contract-time-differs",
                "totals/clock-shows-local-time");
        group.valid(
                "eBee, a session within the hour that comes twice",
                ebee(night(EdlMeter.begin(), 0, 60), night(EdlMeter.end(), 600, 60))
                        .with("2026-03-01T08:59:40Z", "2026-10-25T00:10:00Z")
                        .with("2026-03-01T10:00:20Z", "2026-10-25T02:00:20Z"),
                "edl40/local-time",
                "session/clock-not-synchronised",
                "totals/clock-ambiguous");
    }

    private static EdlMeter unset(EdlMeter meter) {
        meter.utc = 0xFFFF_FFFFL - HOUR;
        return meter;
    }

    private static EdlMeter night(EdlMeter meter, long after, int offset) {
        meter.utc = SECOND_HALF_PAST_TWO + after;
        meter.offset = offset;
        meter.secondsIndex = 100_000 + HOUR + after;
        return meter;
    }

    private static CaseCdr ebee(EdlMeter begin, EdlMeter end) {
        return cdr("EDL40 E-Mobility Extension")
                .withoutKey()
                .member(GERMANY)
                .with("1ECK0000000001", "0a01454d480000000001")
                .values(whole(EdlMeter.document(begin.xml(), end.xml())));
    }

    private void mennekes() {
        CaseCdr cdr = cdr("EDL40 Mennekes").withoutKey();
        String process = MennekesProcess.of().toString();
        group.valid("Mennekes, times with their offset", cdr.values(whole(process)), "session/clock-not-synchronised");
        group.valid(
                "Mennekes, local time without an offset",
                cdr.member(GERMANY).values(whole(process.replace("+01:00", ""))),
                "edl40/local-time",
                "session/clock-not-synchronised",
                "totals/clock-shows-local-time");
    }
}
