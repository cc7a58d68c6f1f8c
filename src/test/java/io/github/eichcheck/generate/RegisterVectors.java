package io.github.eichcheck.generate;

import java.util.ArrayList;
import java.util.List;

/** Vectors about several registers in one record: which is billed, losses, tariffs (rules 45, 50 to 52). */
final class RegisterVectors {
    private static final String NEWER = "ocmf/key-newer-than-fv";
    private static final String THERE = "ocmf/ri-not-energy-there";
    private static final String MAINS = "01-00:B0.08.00*FF";
    private static final String DEVICE = "01-00:B1.08.00*FF";
    private static final String TOTAL = "1-0:1.8.0";

    private final VectorGroup group = new VectorGroup("session");

    List<Vector> vectors() {
        names();
        losses();
        tariffs();
        tariffChanges();
        return group.vectors();
    }

    /** A register, and what it showed at begin and end. */
    private record Shown(String register, String begin, String end) {
        String atBegin() {
            return reading("10:00", "B", register, begin);
        }

        String atEnd() {
            return reading("11:00", "E", register, end);
        }
    }

    private static String reading(String time, String mark, String register, String value) {
        return "{\"TM\":\"2026-03-01T" + time + ":00,000+0100 S\",\"TX\":\"" + mark + "\",\"RV\":" + value
                + ",\"RI\":\"" + register + "\",\"RU\":\"kWh\",\"RT\":\"AC\",\"EF\":\"\",\"ST\":\"G\"}";
    }

    private static OcmfRecord record(Shown... registers) {
        List<String> readings = new ArrayList<>();
        for (Shown register : registers) {
            readings.add(register.atBegin());
        }
        for (Shown register : registers) {
            readings.add(register.atEnd());
        }
        return record(readings.toArray(new String[0]));
    }

    private static OcmfRecord record(String... readings) {
        String faultless = reading("10:00", "B", TOTAL, "1000.000") + "," + reading("11:00", "E", TOTAL, "1010.500");
        return VectorGroup.record().with(faultless, String.join(",", readings));
    }

    private static Shown billed(String register) {
        return new Shown(register, "1000.000", "1010.500");
    }

    private void names() {
        Shown total = billed(TOTAL);
        group.valid("import and export in turns", record(total, new Shown("1-0:2.8.0", "7.000", "7.000")));
        for (String other : List.of("1-0:1.8.0*255", "01-00:01.08.00.FF")) {
            group.valid(
                    "the end writes the register as " + other,
                    record(total.atBegin(), billed(other).atEnd()));
        }
        for (String other : List.of("1.8.0", "0100010800FF")) {
            group.valid(
                    "the end writes the register as " + other,
                    record(total.atBegin(), billed(other).atEnd()),
                    THERE);
        }
        group.indeterminate(
                "the end belongs to another storage of the register",
                record(total.atBegin(), billed("1-0:1.8.0*198").atEnd()),
                THERE,
                "session/billing-register-ambiguous");
        group.valid(
                "the register of the transaction and the total, as one maker's meters show them",
                record(new Shown("1-0:1.8.0*198", "0.000", "10.500"), billed("1-0:1.8.0*255")),
                THERE);
        group.valid("one register, written in two ways, side by side", record(total, billed("1-0:1.8.0*255")));
        group.valid(
                "a register that is not billed has no end",
                record(
                        billed(DEVICE).atBegin(),
                        new Shown(TOTAL, "2000.000", "").atBegin(),
                        billed(DEVICE).atEnd()),
                NEWER,
                "session/register-incomplete");
        group.invalid(
                "a register that is not billed has two ends",
                record(billed(DEVICE).atBegin(), total.atBegin(), billed(DEVICE).atEnd(), total.atEnd(), total.atEnd()),
                NEWER,
                "session/several-ends");
    }

    private void losses() {
        Shown device = billed(DEVICE);
        group.valid(
                "mains and device: the device register is billed",
                record(device, new Shown(MAINS, "2000.000", "2011.000")),
                NEWER,
                "session/mains-shown");
        group.valid(
                "the transaction register is billed before the total",
                record(new Shown(TOTAL, "1000.000", "1010.700"), new Shown("01-00:B3.08.00*FF", "0.000", "10.500")),
                NEWER,
                "session/mains-shown");
        group.valid(
                "the compensated register of one maker is billed before the uncompensated one",
                record(new Shown("1-0:9C.8.0*FF", "1000.000", "1011.000"), billed("1-0:98.8.0*FF")),
                "session/mains-shown");
        group.valid(
                "more at the vehicle than at the meter",
                record(device, new Shown(MAINS, "2000.000", "2010.000")),
                NEWER,
                "session/device-exceeds-mains",
                "session/mains-shown");
        group.valid("the cumulated loss is the difference", withLoss("0.500"), NEWER, "session/mains-shown");
        group.valid(
                "the cumulated loss is not the difference",
                withLoss("0.300"),
                NEWER,
                "session/loss-unexplained",
                "session/mains-shown");
    }

    private static OcmfRecord withLoss(String loss) {
        return record(billed(DEVICE), new Shown(MAINS, "2000.000", "2011.000"))
                .with("\"RV\":2011.000", "\"CL\":" + loss + ",\"RV\":2011.000")
                .with("\"RD\":[", "\"LC\":{\"LN\":\"cable\",\"LI\":1,\"LR\":5,\"LU\":\"mOhm\"},\"RD\":[");
    }

    private void tariffs() {
        Shown total = billed(TOTAL);
        Shown first = new Shown("1-0:1.8.1", "500.000", "506.000");
        Shown second = new Shown("1-0:1.8.2", "500.000", "504.500");
        group.indeterminate(
                "two tariff registers with different differences",
                record(first, second),
                "session/billing-register-ambiguous");
        group.valid("total and both tariffs", record(total, first, second));
        group.valid("total and the only tariff", record(total, new Shown("1-0:1.8.1", "500.000", "510.500")));
        group.valid("one of two tariffs is signed", record(total, first), "session/tariff-missing");
        group.valid(
                "registers with one decimal, each cut",
                record(total, new Shown("1-0:1.8.1", "500.0", "505.9"), new Shown("1-0:1.8.2", "500.0", "504.4")));
        group.invalid(
                "the tariffs add up to less than the total",
                record(total, first, new Shown("1-0:1.8.2", "500.000", "503.500")),
                "session/tariffs-do-not-add-up");
        group.invalid(
                "a single tariff counted more than the total",
                record(total, new Shown("1-0:1.8.1", "500.000", "511.500")),
                "session/tariffs-do-not-add-up");
    }

    private void tariffChanges() {
        Shown total = billed(TOTAL);
        group.valid(
                "a tariff change in between",
                record(total.atBegin(), reading("10:30", "T", TOTAL, "1005.000"), total.atEnd()));
        group.valid(
                "a tariff change outside of full quarters",
                record(total.atBegin(), reading("10:37", "T", TOTAL, "1005.000"), total.atEnd()),
                "session/tariff-change-off-quarter");
        group.valid(
                "a tariff change without a value of the billed register",
                record(total.atBegin(), reading("10:30", "T", "1-0:2.8.0", "7.000"), total.atEnd()),
                "session/tariff-change-without-value");
        group.invalid(
                "the register falls at the tariff change",
                record(total.atBegin(), reading("10:30", "T", TOTAL, "1011.000"), total.atEnd()),
                "session/energy-falls");
    }
}
