package io.github.eichcheck.generate;

import java.util.List;
import java.util.Optional;

/** Vectors about the readings together, in one record and in two (rules 44 to 59, as far as they are checked). */
final class SessionVectors {
    private static final String BEGIN = "{\"TM\":\"2026-03-01T10:00:00,000+0100 S\",\"TX\":\"B\",\"RV\":1000.000,"
            + "\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}";
    private static final String END = "{\"TM\":\"2026-03-01T11:00:00,000+0100 S\",\"TX\":\"E\",\"RV\":1010.500,"
            + "\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}";

    private final VectorGroup group = new VectorGroup("session");

    List<Vector> vectors() {
        completeness();
        registers();
        order();
        states();
        severalRecords();
        nature();
        return group.vectors();
    }

    private static OcmfRecord record() {
        return VectorGroup.record();
    }

    private static OcmfRecord readings(String... readings) {
        return record().with(BEGIN + "," + END, String.join(",", readings));
    }

    private void completeness() {
        group.indeterminate("only a begin", readings(BEGIN), "session/no-end");
        group.indeterminate("only an end", readings(END), "session/no-begin");
        group.invalidWithoutEnergy("two begins", readings(BEGIN, BEGIN, END), "session/several-begins");
        group.invalidWithoutEnergy("two ends", readings(BEGIN, END, END), "session/several-ends");
        group.valid(
                "an end of another register after the end", readings(BEGIN, END, "{\"RV\":12,\"RI\":\"1-b:1.9.0\"}"));
    }

    private void registers() {
        String second = ",\"RI\":\"1-0:1.8.2\",\"RU\":\"kWh\"}";
        group.indeterminate(
                "two tariff registers with different differences",
                readings(
                        BEGIN.replace("1.8.0", "1.8.1"),
                        "{\"RV\":50.000" + second,
                        END.replace("1.8.0", "1.8.1"),
                        "{\"RV\":51.000" + second),
                "session/billing-register-ambiguous");
        group.valid(
                "mains and device: the device register is billed",
                readings(
                        BEGIN.replace("1-0:1.8.0", "01-00:B1.08.00*FF"),
                        "{\"RV\":2000.000,\"RI\":\"01-00:B0.08.00*FF\"}",
                        END.replace("1-0:1.8.0", "01-00:B1.08.00*FF"),
                        "{\"RV\":2011.000,\"RI\":\"01-00:B0.08.00*FF\"}"),
                "ocmf/key-newer-than-fv");
        group.valid(
                "the transaction register is billed before the total",
                readings(
                        BEGIN,
                        "{\"RV\":0.000,\"RI\":\"01-00:B3.08.00*FF\"}",
                        END.replace("1010.500", "1010.700"),
                        "{\"RV\":10.500,\"RI\":\"01-00:B3.08.00*FF\"}"),
                "ocmf/key-newer-than-fv");
        group.valid(
                "import and export in turns, with what is equal left out",
                readings(BEGIN, "{\"RV\":7.000,\"RI\":\"1-0:2.8.0\"}", END, "{\"RV\":7.000,\"RI\":\"1-0:2.8.0\"}"));
    }

    private void order() {
        group.invalidWithEnergy(
                "the register falls",
                "-1.000",
                readings(BEGIN, END.replace("1010.500", "999.000")).bytes(),
                "session/energy-falls");
        group.invalid(
                "the register falls in between", readings(BEGIN, between("1012.000", ""), END), "session/energy-falls");
        group.invalid("the time goes back", readings(BEGIN, END.replace("T11:", "T09:")), "session/time-falls");
        group.invalidWithEnergy(
                "the units hide that the register falls",
                "-100.000",
                readings(
                                BEGIN.replace("1000.000", "1000.0"),
                                END.replace("1010.500", "900000").replace("kWh", "Wh"))
                        .bytes(),
                "ocmf/rv-decimals-differ",
                "session/energy-falls",
                "session/units-differ");
        group.valid(
                "begin in kWh, end in Wh",
                readings(BEGIN, END.replace("1010.500", "1010500").replace("kWh", "Wh")),
                "ocmf/rv-decimals-differ",
                "session/units-differ");
        group.invalid(
                "the end stands before the begin",
                readings(END, BEGIN),
                "session/end-before-begin",
                "session/energy-falls",
                "session/time-falls");
        group.valid(
                "the clock was set back in between",
                readings(BEGIN, between("1005.000", "").replace("T10:30", "T09:30"), END),
                "session/time-falls-between");
        group.valid(
                "begin and end at the same time",
                readings(BEGIN, END.replace("T11:", "T10:")),
                "session/time-stands-still");
        group.valid(
                "a transaction register that does not begin at zero",
                record().with("\"1.3\"", "\"1.4\"").withAll("1-0:1.8.0", "01-00:B3.08.00*FF"),
                "ocmf/fv-above-1-3",
                "session/transaction-register-not-zero");
    }

    private void states() {
        group.valid(
                "the time is flagged",
                readings(BEGIN, END.replace("\"EF\":\"\"", "\"EF\":\"t\"")),
                "session/time-flagged");
        group.invalid(
                "the energy is flagged",
                readings(BEGIN, END.replace("\"EF\":\"\"", "\"EF\":\"E\"")),
                "session/energy-flagged");
        group.invalid(
                "an error event without a value",
                readings(BEGIN, "{\"TM\":\"2026-03-01T10:30:00,000+0100 S\",\"TX\":\"C\",\"EF\":\"E\"}", END),
                "session/energy-flagged");
        group.valid(
                "a bad status in between",
                readings(BEGIN, between("1005.000", "\"ST\":\"T\","), END),
                "session/meter-status-between");
        group.invalid(
                "an exception in between",
                readings(BEGIN, between("1005.000", "").replace("\"TX\":\"C\"", "\"TX\":\"X\""), END),
                "session/exception-between");
        group.valid(
                "a tariff change in between",
                readings(BEGIN, between("1005.000", "").replace("\"TX\":\"C\"", "\"TX\":\"T\""), END));
        group.valid(
                "ended by an error",
                readings(BEGIN, END.replace("\"TX\":\"E\"", "\"TX\":\"A\"")),
                "session/ended-abnormally");
        group.valid(
                "ended by a power failure",
                readings(BEGIN, END.replace("\"TX\":\"E\"", "\"TX\":\"P\"")),
                "session/ended-abnormally");
        for (String clock : List.of("I", "R", "U")) {
            group.valid(
                    "the clock status " + clock + " at the end",
                    readings(BEGIN, END.replace("+0100 S", "+0100 " + clock)),
                    "session/clock-not-synchronised");
        }
    }

    private void severalRecords() {
        OcmfRecord begin = readings(BEGIN);
        OcmfRecord end = readings(END).with("\"T12\"", "\"T13\"");
        group.validText("begin and end in a record of their own", begin + "\n" + end);
        group.validText("the end's record comes first", end + "\n" + begin);
        group.validText("the same record twice", record() + "\n" + record(), "session/same-record-twice");
        group.validText("pages are missing", begin + "\n" + end.with("\"T13\"", "\"T15\""), "session/pages-missing");
        two("the same page twice", begin, end.with("\"T13\"", "\"T12\""), "session/page-repeated");
        two(
                "the pages go backwards",
                begin,
                end.with("\"T13\"", "\"T11\""),
                "session/end-before-begin",
                "session/energy-falls",
                "session/time-falls");
        two("another meter at the end", begin, end.with("1ECK0000000001", "1ECK0000000002"), "session/meter-differs");
        two("another gateway at the end", begin, end.with("ECG0000001", "ECG0000002"), "session/gateway-differs");
        two(
                "another charge point at the end",
                begin,
                end.with("DE*ECK*E000001", "DE*ECK*E000002"),
                "session/charge-point-differs");
        group.validText(
                "another kind of identifier at the end",
                begin + "\n" + end.with("ISO14443", "CENTRAL"),
                "session/user-kind-differs");
        String noUser = "\"IT\":\"NONE\"";
        group.validText(
                "the user is named at the end only",
                begin.with("\"IT\":\"ISO14443\",\"ID\":\"1F2D3A4F5506C7\"", noUser) + "\n" + end,
                "session/user-incomplete",
                "session/user-kind-differs");
        group.add(
                "the begin names only its meter, the end only its gateway",
                VectorGroup.utf8(
                        begin.with("\"GS\":\"ECG0000001\",", "") + "\n" + end.with("\"MS\":\"1ECK0000000001\",", "")),
                VectorGroup.KEY,
                "INDETERMINATE",
                Optional.of(VectorGroup.ENERGY),
                "ocmf/ms-missing",
                "session/origin-incomplete");
        two("another user at the end", begin, end.with("1F2D3A4F5506C7", "1F2D3A4F5506C8"), "session/user-differs");
        two(
                "a fiscal page at the end",
                begin,
                end.with("\"T13\"", "\"F13\""),
                "ocmf/fiscal-with-user",
                "ocmf/tx-fiscal",
                "session/page-context-differs");
    }

    private void two(String comment, OcmfRecord first, OcmfRecord second, String... findings) {
        String text = first + "\n" + second;
        group.add(
                comment, VectorGroup.utf8(text), VectorGroup.KEY, "INVALID", Optional.of(VectorGroup.ENERGY), findings);
    }

    private void nature() {
        group.addWithNature(
                "End",
                "the CDR calls a begin an end",
                readings(BEGIN),
                "INDETERMINATE",
                "session/nature-differs",
                "session/no-end");
        group.addWithNature(
                "START", "the CDR calls a begin a start", readings(BEGIN), "INDETERMINATE", "session/no-end");
    }

    private static String between(String value, String members) {
        return "{\"TM\":\"2026-03-01T10:30:00,000+0100 S\",\"TX\":\"C\"," + members + "\"RV\":" + value + ","
                + "\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\"}";
    }
}
