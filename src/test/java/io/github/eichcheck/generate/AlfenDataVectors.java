package io.github.eichcheck.generate;

import java.util.Arrays;
import java.util.List;

/** Vectors about the 82 bytes of Alfen records, and about start and stop together. */
final class AlfenDataVectors {
    private final AlfenGroup group = new AlfenGroup("data-set");

    List<Vector> vectors() {
        numbers();
        fields();
        status();
        session();
        return group.vectors();
    }

    private static AlfenRecord start() {
        return AlfenRecord.start();
    }

    private static AlfenRecord stop() {
        return AlfenRecord.stop();
    }

    private static String pair(AlfenRecord start, AlfenRecord stop) {
        return start + "\n" + stop;
    }

    private void numbers() {
        group.text(
                "a value above 2 to the 31st",
                "VALID",
                "0.100",
                pair(start().value(2_147_483_648L), stop().value(2_147_483_748L)));
        group.text(
                "a value above 2 to the 53rd, which no double holds",
                "VALID",
                "0.001",
                pair(start().value(9_007_199_254_740_992L), stop().value(9_007_199_254_740_993L)));
        group.text(
                "tenths of a watt-hour, scaler FF",
                "VALID",
                "10.5001",
                pair(
                        start().value(10_000_000).with(45, "ff"),
                        stop().value(10_105_001).with(45, "ff")));
        group.text(
                "thousandths of a watt-hour, scaler FD",
                "VALID",
                "0.000001",
                pair(start().value(1).with(45, "fd"), stop().value(2).with(45, "fd")));
        group.text(
                "tens of watt-hours, scaler 01",
                "VALID",
                "10.500",
                pair(
                        start().value(100_000).with(45, "01"),
                        stop().value(101_050).with(45, "01")));
        group.text(
                "scaler 0A",
                "VALID",
                "10000000.000",
                pair(start().value(0).with(45, "0a"), stop().value(1).with(45, "0a")),
                "session/power-implausible");
        group.text(
                "scaler 10",
                "VALID",
                "10000000000000.000",
                pair(start().value(0).with(45, "10"), stop().value(1).with(45, "10")),
                "session/power-implausible");
        group.text(
                "start and stop of different scale",
                "VALID",
                "10.5000",
                pair(start(), stop().value(10_105_000).with(45, "ff")));
        group.text(
                "the scale hides that the register falls",
                "INVALID",
                "-979.0000",
                pair(start(), stop().value(210_000).with(45, "ff")),
                "session/energy-falls");
        group.invalid("a negative value", start().value(-500), stop().value(10_000), "alfen/value-negative");
        group.withoutEnergy(
                "watts instead of watt-hours",
                "INVALID",
                pair(start().with(44, "1b"), stop().with(44, "1b")),
                "alfen/unit-unknown",
                "session/no-billing-register");
    }

    private void fields() {
        group.text(
                "83 signed bytes",
                "INVALID",
                "",
                pair(start(), stop().dataSet(Arrays.copyOf(stop().dataSet(), 83))),
                "alfen/data-set-length",
                "session/no-end",
                "session/origin-incomplete",
                "session/user-incomplete");
        group.valid("after January 2038", start().time(2_150_000_000L), stop().time(2_150_003_600L));
        group.valid(
                "the last second of the format", start(), stop().time(4_294_967_295L), "session/seconds-index-differs");
        group.valid("the clock was never set", start().time(18), stop().time(3618), "alfen/clock-unset");
        group.valid(
                "a user with bytes that are not ASCII",
                start().with(54, "80ff"),
                stop().with(54, "80ff"),
                "alfen/user-not-text");
        group.valid(
                "a user with a byte after the first zero",
                start().with(71, "41"),
                stop().with(71, "41"),
                "alfen/user-not-text");
        String nobody = "00".repeat(20);
        group.valid("no user", start().with(54, nobody), stop().with(54, nobody));
        group.valid("a firmware version that is not ASCII", start().with(10, "f0"), stop().with(10, "f0"));
        group.valid(
                "identifiers of no known form",
                start().with(0, "ff").with(16, "0a43"),
                stop().with(0, "ff").with(16, "0a43"));
        group.withoutEnergy(
                "the register of exported energy",
                "INDETERMINATE",
                pair(start().with(38, "0100020800ff"), stop().with(38, "0100020800ff")),
                "session/no-billing-register");
    }

    private void status() {
        for (int bit : new int[] {1, 2}) {
            fatal("meter error, bit " + bit, bit, "alfen/status-meter-error");
        }
        for (int bit : new int[] {16, 30, 31}) {
            fatal("adapter error, bit " + bit, bit, "alfen/status-adapter-error");
        }
        group.valid(
                "the register moved between sessions", start().status(26, 29), stop(), "alfen/status-reading-mismatch");
        group.valid(
                "the meter's clock failed",
                start(),
                stop().status(0, 28),
                "alfen/status-clock-error",
                "session/time-flagged");
        for (int bit : new int[] {8, 9, 10, 11}) {
            group.valid("phases, bit " + bit, start(), stop().status(bit, 28), "alfen/status-phases");
        }
        for (int bit : new int[] {3, 17, 25}) {
            group.valid("bit " + bit, start(), stop().status(bit, 28), "alfen/status-unknown");
        }
    }

    private void fatal(String comment, int bit, String finding) {
        group.invalid(
                comment, start(), stop().status(bit, 28), finding, "session/energy-flagged", "session/meter-status");
    }

    private void session() {
        group.invalid("another meter at the stop", start(), stop().with(25, "02"), "session/meter-differs");
        group.invalid("another adapter at the stop", start(), stop().with(9, "02"), "session/gateway-differs");
        group.invalid("another user at the stop", start(), stop().with(67, "38"), "session/user-differs");
        group.invalid("the stop of another session", start(), stop().with(74, "2a"), "session/transaction-differs");
        group.invalid("the same page twice", start(), stop().page(81), "session/page-repeated");
        group.valid("pages are missing", start(), stop().page(90), "session/pages-missing");
        group.text(
                "the register falls",
                "INVALID",
                "-0.001",
                pair(start(), stop().value(999_999)),
                "session/energy-falls");
        group.invalid("the stop is earlier than the start", start(), stop().time(1_772_355_599L), "session/time-falls");
        group.text(
                "the types were exchanged",
                "INVALID",
                "-10.500",
                pair(start().type("1"), stop().type("0")),
                "alfen/type-contradicts-status",
                "session/end-before-begin");
        group.valid(
                "the firmware changed in between", start(), stop().with(10, "76303137"), "session/component-differs");
        group.valid("the count of seconds falls", start(), stop().index(900), "session/seconds-index-falls");
        group.valid(
                "the count of seconds contradicts the clock",
                start(),
                stop().index(6000),
                "session/seconds-index-differs");
        group.valid("the pages begin anew", start().page(-1), stop().page(0), "session/page-wrapped");
        group.valid(
                "pages are missing where they begin anew",
                start().page(-2),
                stop().page(3),
                "session/page-wrapped",
                "session/pages-missing");
        group.text(
                "nothing was charged",
                "VALID",
                "0.000",
                pair(start(), stop().value(1_000_000)),
                "session/no-consumption");
        group.text(
                "five thousand kilowatts",
                "VALID",
                "5000.001",
                pair(start(), stop().value(6_000_001)),
                "session/power-implausible");
        group.withoutEnergy(
                "two starts",
                "INVALID",
                pair(start(), stop().type("0").status(29)),
                "session/clock-not-synchronised",
                "session/no-end",
                "session/several-begins");
    }
}
