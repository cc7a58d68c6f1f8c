package io.github.eichcheck.generate;

import java.util.List;

/** Whole CDRs about the session: what counts only where time is billed, and values with several transactions. */
final class SessionCases {
    private static final String CLOCK = "session/clock-not-synchronised";

    private final CdrCaseGroup group = new CdrCaseGroup();

    List<CdrCase> cases() {
        timeIsBilled();
        otherFormats();
        return group.cases();
    }

    private static CaseCdr timed() {
        return CaseCdr.faultless().member("\"total_time_cost\":{\"excl_vat\":1.00}");
    }

    private static OcmfRecord record() {
        return VectorGroup.record();
    }

    private static OcmfRecord clocks(String begin, String end) {
        return record().with("10:00:00,000+0100 S", "10:00:00,000+0100 " + begin)
                .with("11:00:00,000+0100 S", "11:00:00,000+0100 " + end);
    }

    private void timeIsBilled() {
        group.valid("time is billed by a synchronised clock", timed());
        group.valid(
                "time is billed by a clock that is right from begin to end", timed().record(clocks("I", "R")), CLOCK);
        group.valid("time is billed by clocks of two kinds", timed().record(clocks("S", "R")), CLOCK);
        for (String clocks : List.of("SI", "IS", "UU", "RS")) {
            group.add(
                    "time is billed by the clocks " + clocks,
                    timed().record(clocks(clocks.substring(0, 1), clocks.substring(1))),
                    "VVUV",
                    "session/clock-unfit-for-durations");
        }
        group.add(
                "time is billed, which the meter flags as unusable",
                timed().record(record().with("\"EF\":\"\",\"ST\":\"G\"}]", "\"EF\":\"t\",\"ST\":\"G\"}]")),
                "VVXV",
                "session/time-unusable");
        group.add(
                "time is billed, but the power failed",
                timed().record(record().with("\"TX\":\"E\"", "\"TX\":\"P\"")),
                "VVXV",
                "session/power-failure");
        group.valid(
                "time is billed, and an error ended the transaction",
                timed().record(record().with("\"TX\":\"E\"", "\"TX\":\"A\"")),
                "session/ended-abnormally");
    }

    private static CaseCdr of(CaseCdr cdr, String method, byte[] key, String record) {
        return cdr.with("\"OCMF\"", "\"" + method + "\"")
                .key(CaseCdr.base64(key))
                .with("\"meter_id\":\"1ECK0000000001\",", "")
                .signed(CaseCdr.base64(record));
    }

    private static CaseCdr alfen(CaseCdr cdr, AlfenRecord start, AlfenRecord stop) {
        return of(cdr, "Alfen Eichrecht", AlfenRecord.KEY.spki(), start + "\n" + stop);
    }

    private static CaseCdr mennekes(MennekesProcess... processes) {
        StringBuilder all = new StringBuilder();
        for (MennekesProcess process : processes) {
            all.append(process);
        }
        return of(
                CaseCdr.faultless(),
                "EDL40 Mennekes",
                MennekesProcess.KEY.spki(),
                MennekesDocumentVectors.bill(all.toString()));
    }

    private void otherFormats() {
        group.valid(
                "time is billed, and the adapter's count of seconds proves it",
                alfen(timed(), AlfenRecord.start(), AlfenRecord.stop()),
                CLOCK,
                "totals/clock-shows-utc");
        group.add(
                "time is billed, but the count of seconds contradicts the clock",
                alfen(timed(), AlfenRecord.start(), AlfenRecord.stop().index(6000)),
                "VVUV",
                "session/clock-unfit-for-durations",
                "session/seconds-index-differs",
                "totals/clock-shows-utc");
        group.valid(
                "a bill with two processes, one of which took place when the CDR says",
                mennekes(MennekesProcess.of(), MennekesDocumentVectors.later()),
                CLOCK,
                "edl40-mennekes/several-processes",
                "session/transactions-left-out");
        group.valid(
                "a bill with two processes of one meter at the same time",
                mennekes(
                        MennekesProcess.of(),
                        MennekesDocumentVectors.later()
                                .start("Timestamp", "2026-03-01T10:30:00+01:00")
                                .start("SecondIndex", "1001800")),
                CLOCK,
                "edl40-mennekes/several-processes",
                "session/transactions-left-out",
                "session/transactions-overlap");
    }
}
