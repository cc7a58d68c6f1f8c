package io.github.eichcheck.generate;

import java.util.List;

/** Vectors about the readings one by one (rules 23 to 34). */
final class ReadingVectors {
    private static final String END = "{\"TM\":\"2026-03-01T11:00:00,000+0100 S\",\"TX\":\"E\",\"RV\":1010.500,"
            + "\"RI\":\"1-0:1.8.0\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}";
    private static final String END_TIME = "2026-03-01T11:00:00,000+0100 S";

    private final VectorGroup group = new VectorGroup("readings");

    List<Vector> vectors() {
        presence();
        time();
        mark();
        value();
        register();
        state();
        loss();
        return group.vectors();
    }

    private static OcmfRecord record() {
        return VectorGroup.record();
    }

    private void presence() {
        String readings = OcmfRecord.PAYLOAD.substring(OcmfRecord.PAYLOAD.indexOf("[{\"TM"));
        group.invalidWithoutEnergy(
                "no readings", record().with(readings, "[]}"), "ocmf/rd-missing", "session/no-readings");
        group.invalidWithoutEnergy(
                "RD is no array", record().with(readings, "{}}"), "ocmf/rd-missing", "session/no-readings");
        group.invalid("a reading that is no object", record().with(END, "\"C\"," + END), "ocmf/rd-not-object");
        group.invalid(
                "the first reading lacks its status",
                record().with("\"EF\":\"\",\"ST\":\"G\"},{", "\"EF\":\"\"},{"),
                "ocmf/first-reading-incomplete",
                "session/meter-status");
        group.valid(
                "the end reading leaves out all that is equal",
                record().with(END, "{\"TM\":\"" + END_TIME + "\",\"TX\":\"E\",\"RV\":1010.500}"),
                "ocmf/ri-carried");
    }

    private void time() {
        group.invalid(
                "a time that is none",
                record().with(END_TIME, "yesterday"),
                "ocmf/tm-unparseable",
                "session/clock-not-synchronised");
        group.invalid(
                "the time null",
                record().with("\"" + END_TIME + "\"", "null"),
                "ocmf/json-type",
                "ocmf/tm-unparseable",
                "session/clock-not-synchronised");
        group.valid("no milliseconds", record().with("T11:00:00,000", "T11:00:00"), "ocmf/tm-variant");
        group.valid(
                "a dot before the milliseconds", record().with("T11:00:00,000", "T11:00:00.000"), "ocmf/tm-variant");
        group.valid(
                "a colon in the offset", record().with("T11:00:00,000+0100", "T11:00:00,000+01:00"), "ocmf/tm-variant");
        group.invalid(
                "30 February",
                record().with(END_TIME, "2026-02-30T11:00:00,000+0100 S"),
                "ocmf/tm-impossible",
                "session/clock-not-synchronised");
        group.valid(
                "no clock status",
                record().with(END_TIME, "2026-03-01T11:00:00,000+0100"),
                "ocmf/tm-status-missing",
                "session/clock-not-synchronised");
        group.invalid(
                "an unknown clock status",
                record().with(END_TIME, "2026-03-01T11:00:00,000+0100 Q"),
                "ocmf/tm-status-unknown",
                "session/clock-not-synchronised");
    }

    private void mark() {
        group.invalidWithoutEnergy(
                "an unknown mark", record().with("\"TX\":\"E\"", "\"TX\":\"Q\""), "ocmf/tx-unknown", "session/no-end");
        group.indeterminate(
                "no mark at the first reading",
                record().with("\"TX\":\"B\",", ""),
                "ocmf/tx-missing",
                "session/no-begin");
        for (String end : List.of("L", "R")) {
            group.valid("the end mark " + end, record().with("\"TX\":\"E\"", "\"TX\":\"" + end + "\""));
        }
    }

    private void value() {
        group.invalidWithoutEnergy(
                "no value at the end", record().with("\"RV\":1010.500,", ""), "ocmf/rv-missing", "session/no-end");
        group.invalidWithoutEnergy(
                "a decimal comma",
                record().with("1010.500", "\"1010,500\""),
                "ocmf/json-type",
                "ocmf/rv-not-decimal",
                "session/no-end");
        group.invalidWithoutEnergy(
                "the value null",
                record().with("1010.500", "null"),
                "ocmf/json-type",
                "ocmf/rv-not-decimal",
                "session/no-end");
        group.invalidWithoutEnergy(
                "an exponent that no meter needs",
                record().with("1010.500", "1e999999999"),
                "ocmf/rv-not-decimal",
                "session/no-end");
        group.validWithEnergy(
                "an exponent",
                "10.500",
                record().with("1010.500", "1.0105e3"),
                "ocmf/rv-decimals-differ",
                "ocmf/rv-exponent");
        group.valid(
                "a value as a padded text",
                record().with("1010.500", "\"   1010.500\""),
                "ocmf/json-type",
                "ocmf/rv-padded");
        group.validWithEnergy(
                "a negative value at the begin", "1015.500", record().with("1000.000", "-5.000"), "ocmf/rv-negative");
        group.validWithEnergy(
                "fewer decimals at the end", "10.500", record().with("1010.500", "1010.5"), "ocmf/rv-decimals-differ");
        group.validWithEnergy(
                "more digits than a double holds",
                "0.000000000000001",
                record().with("1000.000", "12345678901234567890.123456789012345")
                        .with("1010.500", "12345678901234567890.123456789012346"));
    }

    private void register() {
        group.invalidWithoutEnergy(
                "registers without units",
                record().withAll("\"RU\":\"kWh\",", ""),
                "ocmf/first-reading-incomplete",
                "ocmf/ri-ru-incomplete",
                "session/no-billing-register");
        group.indeterminate(
                "a register that is no OBIS code",
                record().withAll("1-0:1.8.0", "energy"),
                "ocmf/ri-not-obis",
                "session/no-billing-register");
        group.indeterminate(
                "a reserved register",
                record().withAll("1-0:1.8.0", "01-00:B7.08.00*FF"),
                "ocmf/ri-reserved",
                "session/no-billing-register");
        group.indeterminate(
                "exported energy", record().withAll("1-0:1.8.0", "1-0:2.8.0"), "session/no-billing-register");
        group.indeterminate(
                "no energy but power", record().withAll("1-0:1.8.0", "1-0:1.7.0"), "session/no-billing-register");
        group.indeterminate(
                "a unit outside of the table",
                record().withAll("\"kWh\"", "\"MWh\""),
                "ocmf/ru-unknown",
                "session/no-billing-register");
        group.invalidWithoutEnergy(
                "a resistance on an energy register",
                record().withAll("\"kWh\"", "\"mOhm\""),
                "ocmf/ru-resistance-on-energy",
                "session/no-billing-register");
        group.unchecked(
                "a second begin in a unit that is none",
                record().with("{\"TM\":\"2026-03-01T11", "{\"RV\":5.000,\"RU\":\"sec\"},{\"TM\":\"2026-03-01T11"),
                "ocmf/ri-carried",
                "ocmf/ru-unknown",
                "session/unit-unknown");
        group.valid("a kind of current that is none", record().withAll("\"AC\"", "\"XX\""), "ocmf/rt-unknown");
        group.valid("the kind of current changes", record().with(END, END.replace("AC", "DC")), "ocmf/rt-changes");
        for (String code :
                List.of("1-b:1.8.0", "1-b:1.8.e", "1-0:1.8.0*255", "01-00:01.08.00.FF", "01-00:98.08.00.FF")) {
            group.valid("the register " + code, record().withAll("1-0:1.8.0", code));
        }
        for (String code : List.of("1.8.0", "0100010800FF")) {
            group.valid(
                    "the register " + code + ", which the reference program does not know",
                    record().withAll("1-0:1.8.0", code),
                    "ocmf/ri-not-energy-there");
        }
        group.validWithEnergy(
                "values in Wh",
                "10.500",
                record().with("1000.000", "1000000").with("1010.500", "1010500").withAll("kWh", "Wh"));
    }

    private void state() {
        group.invalid(
                "an unknown error flag",
                record().with(END, END.replace("\"EF\":\"\"", "\"EF\":\"x\"")),
                "ocmf/ef-unknown",
                "session/energy-flagged");
        group.invalid(
                "error flags as a list",
                record().with(END, END.replace("\"EF\":\"\"", "\"EF\":[\"E\"]")),
                "ocmf/ef-unknown",
                "ocmf/json-type",
                "session/energy-flagged");
        group.invalid(
                "an energy error that nobody ended",
                record().with(END, between("\"EF\":\"E\",") + "," + END.replace("\"EF\":\"\",", "")),
                "ocmf/ef-inherited",
                "session/energy-flagged");
        group.invalid(
                "an unknown meter status",
                record().with(END, END.replace("\"ST\":\"G\"", "\"ST\":\"Z\"")),
                "ocmf/st-unknown",
                "session/meter-status");
        for (String state : List.of("N", "T", "D", "R", "M", "X", "I", "O", "S", "E", "F")) {
            group.invalid(
                    "the meter status " + state + " at the end",
                    record().with(END, END.replace("\"ST\":\"G\"", "\"ST\":\"" + state + "\"")),
                    "session/meter-status");
        }
    }

    private void loss() {
        group.invalid(
                "a loss on a register that does not add up",
                withLoss("0", "0.2").with("]}", ",{\"RV\":7.0,\"RI\":\"1-0:1.7.0\",\"RU\":\"kWh\",\"CL\":1}]}"),
                "ocmf/cl-not-accumulation");
        group.invalid("a loss at the begin", withLoss("0.5", "0.7"), "ocmf/cl-at-begin");
        group.invalid(
                "a negative loss",
                record().with("\"RD\":", "\"LC\":{\"LR\":1,\"LU\":\"mOhm\"},\"RD\":")
                        .with("\"RV\":1010.500", "\"RV\":1010.500,\"CL\":-0.1"),
                "ocmf/cl-negative");
        group.invalid(
                "a loss that falls",
                withLoss("0", "0.3")
                        .with(
                                END.substring(0, END.indexOf("1010.500")),
                                between("\"CL\":0.5,") + "," + END.substring(0, END.indexOf("1010.500"))),
                "ocmf/cl-falls");
        group.valid(
                "a loss without its description",
                record().with("\"RV\":1010.500", "\"RV\":1010.500,\"CL\":0.1"),
                "ocmf/cl-lc-incomplete");
        group.valid(
                "a description without a loss",
                record().with("\"RD\":", "\"LC\":{\"LR\":1,\"LU\":\"mOhm\"},\"RD\":"),
                "ocmf/cl-lc-incomplete");
    }

    private static OcmfRecord withLoss(String begin, String end) {
        return record().with("\"RD\":", "\"LC\":{\"LR\":1,\"LU\":\"mOhm\"},\"RD\":")
                .with("\"RV\":1000.000", "\"RV\":1000.000,\"CL\":" + begin)
                .with("\"RV\":1010.500", "\"RV\":1010.500,\"CL\":" + end);
    }

    private static String between(String members) {
        return "{\"TM\":\"2026-03-01T10:30:00,000+0100 S\",\"TX\":\"C\"," + members + "\"RV\":1005.000}";
    }
}
