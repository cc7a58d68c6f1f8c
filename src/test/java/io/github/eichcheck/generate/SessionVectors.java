package io.github.eichcheck.generate;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Vectors about the readings together, in one record and in two (rules 44 to 64). */
final class SessionVectors {
    private static final String BEGIN = "{\"TM\":\"2026-03-01T10:00:00,000+0100 S\",\"TX\":\"B\",\"RV\":1000.000,"
            + "\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}";
    private static final String END = "{\"TM\":\"2026-03-01T11:00:00,000+0100 S\",\"TX\":\"E\",\"RV\":1010.500,"
            + "\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}";

    private final VectorGroup group = new VectorGroup("session");

    List<Vector> vectors() {
        completeness();
        order();
        states();
        severalRecords();
        pages();
        changes();
        twoTransactions();
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
                "session/power-implausible",
                "session/time-stands-still");
        group.validWithEnergy(
                "nothing was charged",
                "0.000",
                readings(BEGIN, END.replace("1010.500", "1000.000")),
                "session/no-consumption");
        group.validWithEnergy(
                "four thousand kilowatts and what the decimals leave open",
                "4002.223",
                readings(BEGIN, END.replace("1010.500", "5002.223")));
        group.validWithEnergy(
                "five thousand kilowatts",
                "5000.000",
                readings(BEGIN, END.replace("1010.500", "6000.000")),
                "session/power-implausible");
        group.validWithEnergy(
                "a kilowatt-hour within a second by a register that shows no decimals",
                "11",
                readings(
                        BEGIN.replace("1000.000", "1000"),
                        between("1010", ""),
                        between("1011", "").replace("10:30:00", "10:30:01"),
                        END.replace("1010.500", "1011")));
        group.validWithEnergy(
                "five thousand kilowatts by a clock that proves no duration",
                "5000.000",
                readings(BEGIN, END.replace("1010.500", "6000.000").replace("+0100 S", "+0100 I")),
                "session/clock-not-synchronised");
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
                "ended by an error",
                readings(BEGIN, END.replace("\"TX\":\"E\"", "\"TX\":\"A\"")),
                "session/ended-abnormally");
        group.valid(
                "ended by a power failure",
                readings(BEGIN, END.replace("\"TX\":\"E\"", "\"TX\":\"P\"")),
                "session/ended-abnormally");
        group.valid(
                "the clock was not synchronised in between",
                readings(BEGIN, between("1005.000", "").replace("+0100 S", "+0100 I"), END),
                "session/clock-not-synchronised");
        group.invalid(
                "the energy of a register at the meter is flagged where that at the vehicle is billed",
                readings(
                        BEGIN.replace("1-0:1.8.0", "1-0:98.8.0"),
                        between("1005.000", "\"EF\":\"E\","),
                        END.replace("1-0:1.8.0", "1-0:98.8.0")),
                "session/energy-flagged");
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

    private void pages() {
        OcmfRecord begin = readings(BEGIN);
        OcmfRecord between = readings(between("1005.000", "\"ST\":\"G\",")).with("\"T12\"", "\"T13\"");
        OcmfRecord end = readings(END).with("\"T12\"", "\"T14\"");
        group.validText("a record in between, and the pages are complete", end + "\n" + between + "\n" + begin);
        group.validText(
                "a page is missing after the record in between",
                begin + "\n" + between + "\n" + end.with("\"T14\"", "\"T15\""),
                "session/pages-missing");
        group.validText(
                "the pages begin anew",
                begin.with("\"T12\"", "\"T4294967295\"") + "\n" + between.with("\"T13\"", "\"T0\"") + "\n"
                        + end.with("\"T14\"", "\"T1\""),
                "session/page-wrapped");
        group.validText(
                "a record from before the begin",
                begin + "\n" + between.with("\"T13\"", "\"T11\"").with("T10:30:", "T09:30:") + "\n"
                        + end.with("\"T14\"", "\"T13\""),
                "session/record-outside");
        group.add(
                "the page of the record in between is unreadable, and that of the end is too low",
                VectorGroup.utf8(
                        begin + "\n" + between.with("\"T13\"", "\"T\"") + "\n" + end.with("\"T14\"", "\"T11\"")),
                VectorGroup.KEY,
                "INVALID",
                Optional.of(VectorGroup.ENERGY),
                "ocmf/pg-malformed",
                "session/page-falls");
        group.add(
                "the register falls in a record in between",
                VectorGroup.utf8(begin + "\n" + between.with("1005.000", "1012.000") + "\n" + end),
                VectorGroup.KEY,
                "INVALID",
                Optional.of(VectorGroup.ENERGY),
                "session/energy-falls");
        group.add(
                "the energy is flagged in a record in between",
                VectorGroup.utf8(begin + "\n" + between.with("\"TX\":\"C\"", "\"TX\":\"C\",\"EF\":\"E\"") + "\n" + end),
                VectorGroup.KEY,
                "INVALID",
                Optional.of(VectorGroup.ENERGY),
                "session/energy-flagged");
    }

    private void changes() {
        OcmfRecord begin = readings(BEGIN);
        OcmfRecord end = readings(END).with("\"T12\"", "\"T13\"");
        pair("another firmware of the meter", begin, end.with("\"MF\":\"1.0\"", "\"MF\":\"1.1\""), COMPONENT);
        pair("another model of the gateway", begin, end.with("test gateway", "other gateway"), COMPONENT);
        String loss = "\"LC\":{\"LN\":\"cable\",\"LI\":1,\"LR\":%d,\"LU\":\"mOhm\"},\"RD\":[";
        pair(
                "another resistance of the cable",
                begin.with("\"RD\":[", loss.formatted(5)),
                end.with("\"RD\":[", loss.formatted(6)),
                "ocmf/cl-lc-incomplete",
                COMPONENT);
        pair("another level of identification", begin, end.with("VERIFIED", "TRUSTED"), IDENTIFICATION);
        pair("another flag of identification", begin, end.with("OCPP_RS", "OCPP_CACHE"), IDENTIFICATION);
        pair("flags in another order", begin, end.with("\"RFID_PLAIN\",\"OCPP_RS\"", "\"OCPP_RS\",\"RFID_PLAIN\""));
        pair(
                "another tariff",
                begin.with("\"CT\"", "\"TT\":\"0.40 EUR/kWh\",\"CT\""),
                end.with("\"CT\"", "\"TT\":\"0.50 EUR/kWh\",\"CT\""),
                "session/tariff-text-differs");
        pair("another minor version", begin, end.with("\"FV\":\"1.3\"", "\"FV\":\"1.2\""), "session/revision-differs");
        two("another major version", begin, end.with("\"FV\":\"1.3\"", "\"FV\":\"0.5\""), "session/version-differs");
        pair("the same nonce in two signatures", oneNonce(begin), oneNonce(end), "signature/nonce-reused");
    }

    private static final String COMPONENT = "session/component-differs";
    private static final String IDENTIFICATION = "session/identification-differs";

    private static OcmfRecord oneNonce(OcmfRecord record) {
        return record.form(
                rs -> TestKey.der(VectorGroup.KEY.signWithNonce(record.payload(), BigInteger.valueOf(4_711))));
    }

    private void pair(String comment, OcmfRecord first, OcmfRecord second, String... findings) {
        group.validText(comment, first + "\n" + second, findings);
    }

    private void twoTransactions() {
        OcmfRecord whole = record();
        OcmfRecord later = record().with("\"T12\"", "\"T13\"")
                .with("T10:00:", "T12:00:")
                .with("T11:00:", "T13:00:")
                .with("1000.000", "1010.500")
                .with(
                        "\"RV\":1010.500,\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}]",
                        "\"RV\":1020.500,\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}]");
        invalidText(
                "two whole transactions", "", whole + "\n" + later, "session/several-begins", "session/several-ends");
        invalidText(
                "two whole transactions of different registers",
                "10.000",
                whole + "\n" + later.withAll("1-0:1.8.0", "1-0:98.8.0"),
                "session/mains-shown",
                "session/record-outside",
                "session/transactions-mixed");
        OcmfRecord begin = readings(BEGIN);
        group.validText(
                "the record of the end repeats the begin",
                begin + "\n" + whole.with("\"T12\"", "\"T13\""),
                "session/same-reading-twice");
        invalidText(
                "another begin in the record of the end",
                "",
                begin + "\n" + whole.with("\"T12\"", "\"T13\"").with("1000.000", "1000.001"),
                "session/several-begins");
    }

    private void invalidText(String comment, String energy, String text, String... findings) {
        group.add(
                comment,
                VectorGroup.utf8(text),
                VectorGroup.KEY,
                "INVALID",
                Optional.of(energy).filter(number -> !number.isEmpty()),
                findings);
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
