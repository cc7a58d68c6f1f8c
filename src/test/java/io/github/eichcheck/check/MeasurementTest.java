package io.github.eichcheck.check;

import static io.github.eichcheck.check.TestReading.begin;
import static io.github.eichcheck.check.TestReading.between;
import static io.github.eichcheck.check.TestReading.end;
import static io.github.eichcheck.check.TestRecord.cdr;
import static io.github.eichcheck.check.TestRecord.session;
import static io.github.eichcheck.check.TestRecord.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.ocpi.Cdr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Energy, time, flags and clocks from begin to end. */
class MeasurementTest {
    private static final Cdr TIMED = cdr(",\"total_time_cost\":{\"excl_vat\":1.00}");

    private static TestRecord record(TestReading... readings) {
        return TestRecord.of(0, readings);
    }

    @Test
    void energy_neverFalls_alsoOverRecordsInBetween() {
        assertThat(told(new EnergyOrder(), record(begin(), between(), end()))).isEmpty();
        assertThat(told(new EnergyOrder(), record(begin(), between().value("1000.000"), end())))
                .isEmpty();
        assertThat(told(
                        new EnergyOrder(),
                        record(begin()),
                        TestRecord.of(1, between().value("1011")),
                        TestRecord.of(2, end())))
                .containsExactly("ENERGY_FALLS /2 RD[0] <1011 kWh> [1010.500 kWh]");
        assertThat(told(new EnergyOrder(), record(begin(), end().value("999999").unit("Wh"))))
                .containsExactly("ENERGY_FALLS /0 RD[1] <1000.000 kWh> [999.999 kWh]");
        assertThat(told(new EnergyOrder(), record(begin(), between().value("999.000"))))
                .containsExactly("ENERGY_FALLS /0 RD[1] <1000.000 kWh> [999.000 kWh]");
    }

    @Test
    void energy_beforeTheBeginAndAfterTheEnd_isAnotherSession() {
        assertThat(told(
                        new EnergyOrder(),
                        record(
                                between().at(-60).value("2000"),
                                begin(),
                                end(),
                                between().at(3700).value("5"))))
                .isEmpty();
    }

    @Test
    void energy_thatStandsStill_isNoted() {
        assertThat(told(new EnergyOrder(), record(begin(), end().value("1000.000"))))
                .containsExactly("NO_CONSUMPTION /0 RD[1]");
    }

    @Test
    void time_neverFalls() {
        assertThat(told(new TimeOrder(), record(begin(), between(), end()))).isEmpty();
        assertThat(told(new TimeOrder(), record(begin(), between(), end().at(-1))))
                .containsExactly("TIME_FALLS /0 RD[2] <2026-03-01T09:00:00Z> [2026-03-01T08:59:59Z]");
        assertThat(told(new TimeOrder(), record(begin(), between().at(-1), end())))
                .containsExactly("TIME_FALLS_BETWEEN /0 RD[1] <2026-03-01T09:00:00Z> [2026-03-01T08:59:59Z]");
        assertThat(told(
                        new TimeOrder(),
                        record(begin(), between().at(0), between().timeless(), end())))
                .isEmpty();
        assertThat(told(new TimeOrder(), record(begin(), end().at(0))))
                .containsExactly("TIME_STANDS_STILL /0 RD[1] [2026-03-01T09:00:00Z]");
        assertThat(told(new TimeOrder(), record(begin().timeless(), end().timeless())))
                .isEmpty();
        assertThat(told(new TimeOrder(), record(begin()))).isEmpty();
    }

    @Test
    void anEndBeforeTheBegin_isReported_andItsTimesInTheOrderOfThePages() {
        assertThat(told(
                        new TimeOrder(),
                        record(begin()).page("T", 2),
                        TestRecord.of(1, end()).page("T", 1)))
                .containsExactly(
                        "END_BEFORE_BEGIN /1 RD[0]",
                        "TIME_FALLS /0 RD[0] <2026-03-01T10:00:00Z> [2026-03-01T09:00:00Z]");
        assertThat(told(new TimeOrder(), record(end().at(0), begin().at(60))))
                .containsExactly("END_BEFORE_BEGIN /0 RD[0]");
    }

    @Test
    void flags_weighAsMuchAsTheCdrBillsThem() {
        TestRecord energy = record(begin(), between().status(true, false, true), end());
        TestRecord time = record(begin(), between().status(true, true, false), end());
        TestRecord aborted = record(begin(), end().mark(ReadingMark.ABORT));
        TestRecord failed = record(begin(), end().mark(ReadingMark.POWER_FAILURE));

        assertThat(told(new ErrorFlags(), energy)).containsExactly("ENERGY_FLAGGED /0 RD[1]");
        assertThat(told(new ErrorFlags(), TIMED, energy)).containsExactly("ENERGY_FLAGGED /0 RD[1]");
        assertThat(told(new ErrorFlags(), time)).containsExactly("TIME_FLAGGED /0 RD[1]");
        assertThat(told(new ErrorFlags(), TIMED, time)).containsExactly("TIME_UNUSABLE /0 RD[1]");
        assertThat(told(new ErrorFlags(), aborted)).containsExactly("ENDED_ABNORMALLY /0 RD[1]");
        assertThat(told(new ErrorFlags(), TIMED, aborted)).containsExactly("ENDED_ABNORMALLY /0 RD[1]");
        assertThat(told(new ErrorFlags(), failed)).containsExactly("ENDED_ABNORMALLY /0 RD[1]");
        assertThat(told(new ErrorFlags(), TIMED, failed)).containsExactly("POWER_FAILURE /0 RD[1]");
        assertThat(told(
                        new ErrorFlags(),
                        record(begin(), between().register("1-0:2.8.0").mark(ReadingMark.EXCEPTION), end())))
                .containsExactly("EXCEPTION_BETWEEN /0 RD[1]");
        assertThat(told(new ErrorFlags(), TIMED, record(begin(), between(), end())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1-0:1.8.0, 1",
        "1-0:1.8.1*198, 1",
        "1-0:9C.8.0, 1",
        "1-0:98.8.0, 1",
        "nonsense, 1",
        "1-0:2.8.0, 0",
        "1-0:1.7.0, 0"
    })
    void flags_countAtAnyRegisterOfImportedEnergy(String register, int findings) {
        TestRecord record = record(begin(), between().register(register).status(true, false, true), end());

        assertThat(told(new ErrorFlags(), record)).hasSize(findings);
    }

    @Test
    void flags_ofEventsCount_andThoseOutsideOfTheSessionDoNot() {
        TestReading flagged = between().status(true, false, true);

        assertThat(told(
                        new ErrorFlags(),
                        record(begin(), flagged.register("1-0:2.8.0").value(""), end())))
                .hasSize(1);
        assertThat(told(new ErrorFlags(), record(begin(), end(), flagged))).isEmpty();
        assertThat(told(new ErrorFlags(), record(flagged, begin(), end()))).isEmpty();
        assertThat(told(
                        new ErrorFlags(),
                        record(begin(), end(), flagged.mark(ReadingMark.END).value(""))))
                .hasSize(1);
        assertThat(told(new ErrorFlags(), record(flagged.mark(ReadingMark.BEGIN).value(""), begin(), end())))
                .hasSize(1);
        assertThat(session(record(flagged.register("1-0:2.8.0"))).billed()).isEmpty();
    }

    @Test
    void meterStates_areErrorsAtBeginAndEnd_andWarningsBetween() {
        assertThat(told(
                        new MeterStates(),
                        record(begin().status(false, true, true), between().status(false, true, true), end())))
                .containsExactly("METER_STATUS /0 RD[0] <ok> [S]", "METER_STATUS_BETWEEN /0 RD[1] <ok> [S]");
    }

    @Test
    void theWeakestClock_isNamed_alsoInBetween() {
        assertThat(told(new ClockQuality(), record(begin(), between(), end()))).isEmpty();
        assertThat(told(new ClockQuality(), record(begin(), between().clock(ClockStatus.INFORMATIVE), end())))
                .containsExactly("CLOCK_NOT_SYNCHRONISED /0 RD[1] <synchronized> [informative]");
        assertThat(told(
                        new ClockQuality(),
                        record(begin().clock(ClockStatus.RELATIVE), end().clock(ClockStatus.UNKNOWN))))
                .containsExactly("CLOCK_NOT_SYNCHRONISED /0 RD[1] <synchronized> [unknown]");
        assertThat(told(new ClockQuality(), record(begin(), between().timeless(), end())))
                .isEmpty();
        assertThat(told(new ClockQuality(), record(begin().clock(ClockStatus.RELATIVE))))
                .hasSize(1);
        assertThat(told(new ClockQuality(), record(between().clock(ClockStatus.RELATIVE))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SYNCHRONIZED, SYNCHRONIZED, ''",
        "SYNCHRONIZED, RELATIVE, CLOCK_NOT_SYNCHRONISED /0 RD[1] <synchronized> [relative]",
        "INFORMATIVE, RELATIVE, CLOCK_NOT_SYNCHRONISED /0 RD[0] <synchronized> [informative]",
        "RELATIVE, SYNCHRONIZED, 'CLOCK_UNFIT_FOR_DURATIONS /0 RD[1] <synchronized> [relative at the begin, synchronized at the end]'",
        "SYNCHRONIZED, UNKNOWN, 'CLOCK_UNFIT_FOR_DURATIONS /0 RD[1] <synchronized> [synchronized at the begin, unknown at the end]'"
    })
    void whereTimeIsBilled_theClockMustProveADuration(ClockStatus first, ClockStatus second, String told) {
        assertThat(told(new ClockQuality(), TIMED, record(begin().clock(first), end().clock(second))))
                .isEqualTo(told.isEmpty() ? java.util.List.of() : java.util.List.of(told));
    }

    private static TestRecord counted(String name, String from, String to) {
        return record(
                begin().clock(ClockStatus.UNKNOWN).field(name, from),
                end().clock(ClockStatus.UNKNOWN).field(name, to));
    }

    @ParameterizedTest
    @CsvSource({
        "secondsIndex, 100, 3700, true", "SecondIndex, 100, 3700, true", "secondsIndex, 100, 3760, true",
        "secondsIndex, 100, 3640, true", "secondsIndex, 100, 3761, false", "secondsIndex, 100, 3639, false",
        "secondsIndex, x, 3700, false", "other, 100, 3700, false", "secondsIndex, 4000, 100, false"
    })
    void whereTimeIsBilled_aCountOfSecondsThatAgreesWithTheClockProvesIt(
            String name, String from, String to, boolean proven) {
        assertThat(told(new ClockQuality(), TIMED, counted(name, from, to)))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.startsWith("CLOCK_NOT_SYNCHRONISED")).isEqualTo(proven));
    }

    @Test
    void withoutTimes_noDurationIsProven() {
        TestRecord record = record(
                begin().timeless().field("secondsIndex", "1"), end().timeless().field("secondsIndex", "3601"));

        assertThat(told(new ClockQuality(), TIMED, record))
                .containsExactly(
                        "CLOCK_UNFIT_FOR_DURATIONS /0 RD[1] <synchronized> [unknown at the begin, unknown at the"
                                + " end]");
        assertThat(told(new CountOfSeconds(), record)).isEmpty();
    }

    @Test
    void theCountOfSeconds_growsAsTheClockDoes() {
        assertThat(told(new CountOfSeconds(), counted("secondsIndex", "100", "3700")))
                .isEmpty();
        assertThat(told(new CountOfSeconds(), counted("secondsIndex", "100", "3761")))
                .containsExactly("SECONDS_INDEX_DIFFERS /0 RD[1] <3661 s> [3600 s]");
        assertThat(told(new CountOfSeconds(), counted("SecondIndex", "100", "3761")))
                .isEmpty();
        assertThat(told(new CountOfSeconds(), counted("secondsIndex", "100", "99")))
                .containsExactly("SECONDS_INDEX_FALLS /0 RD[1] [-1 s]");
        assertThat(told(new CountOfSeconds(), counted("secondsIndex", "100", "100")))
                .containsExactly("SECONDS_INDEX_DIFFERS /0 RD[1] <0 s> [3600 s]");
        assertThat(told(
                        new CountOfSeconds(),
                        record(
                                begin().at(3600).field("secondsIndex", "0"),
                                end().at(0).field("secondsIndex", "3600"))))
                .isEmpty();
        assertThat(told(new CountOfSeconds(), record(begin().field("secondsIndex", "5"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5002.223, 0", "5002.224, 0", "5003.335, 1", "1010.500, 0"})
    void power_isAtMostFourThousandKilowatts(String value, int findings) {
        assertThat(told(new PlausiblePower(), record(begin(), end().value(value))))
                .hasSize(findings);
    }

    @Test
    void power_isTheLeastThatExplainsTheReadings() {
        assertThat(told(new PlausiblePower(), record(begin(), end().value("6000.000"))))
                .containsExactly("POWER_IMPLAUSIBLE /0 RD[1] <4000 kW> [4997 kW]");
        assertThat(told(
                        new PlausiblePower(),
                        record(begin().value("1000"), end().value("1001").at(0))))
                .isEmpty();
        assertThat(told(
                        new PlausiblePower(),
                        record(begin().value("1000"), end().value("1003.0").at(1))))
                .isEmpty();
        assertThat(told(
                        new PlausiblePower(),
                        record(begin().value("1000"), end().value("1005.0").at(1))))
                .containsExactly("POWER_IMPLAUSIBLE /0 RD[1] <4000 kW> [4800 kW]");
        assertThat(told(
                        new PlausiblePower(),
                        record(
                                begin(),
                                between().value("1009.000").at(1),
                                end().value("2000").at(2))))
                .containsExactly("POWER_IMPLAUSIBLE /0 RD[1] <4000 kW> [10798 kW]");
    }

    @Test
    void power_isNotComputed_whereTimeWasNotMeasured() {
        TestReading fast = end().value("9000.000");
        assertThat(told(new PlausiblePower(), record(begin(), fast.clock(ClockStatus.INFORMATIVE))))
                .isEmpty();
        assertThat(told(new PlausiblePower(), record(begin(), fast.at(-5)))).isEmpty();
        assertThat(told(new PlausiblePower(), record(begin()))).isEmpty();
        assertThat(told(
                        new PlausiblePower(),
                        record(
                                begin().clock(ClockStatus.UNKNOWN).field("secondsIndex", "0"),
                                fast.clock(ClockStatus.UNKNOWN).field("secondsIndex", "3600"))))
                .hasSize(1);
    }
}
