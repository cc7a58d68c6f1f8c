package io.github.eichcheck.check;

import static io.github.eichcheck.check.Checking.NINE;
import static io.github.eichcheck.check.Checking.TEN;
import static io.github.eichcheck.check.Checking.comparison;
import static io.github.eichcheck.check.Checking.reading;
import static io.github.eichcheck.check.Checking.synchronised;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.meter.MeterReading;
import io.github.eichcheck.meter.ReadingMark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The billed interval is 3640 s long; the signed one 3600 s. */
class TimesBilledTest {
    private static List<String> names(String codes) {
        return Arrays.stream(codes.split(" ")).filter(code -> !code.equals("-")).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1.0111, -",
        // 3640 s and 60 s allowed, and 0.18 s for four decimals
        "1.0278, -",
        "1.0279, TOTAL_TIME_TOO_LONG",
        "0.9944, -",
        "0.9943, TOTAL_TIME_TOO_SHORT",
        // 0.05 h, 180 s, for one decimal: 3960 s is 320 s too long
        "1.1, TOTAL_TIME_TOO_LONG",
        // 18 s for two decimals: 3708 s and 3744 s
        "1.03, TOTAL_TIME_UNCERTAIN",
        "1.04, TOTAL_TIME_TOO_LONG",
        "1, -",
        "2, TOTAL_TIME_TOO_LONG",
        "-1.0111, TOTAL_TIME_TOO_SHORT",
    })
    void totalTime_againstStartAndEnd(String hours, String codes) {
        assertThat(Checking.of(",'total_time':" + hours).codes(new TotalTime())).isEqualTo(names(codes));
    }

    @Test
    void totalTime_tooLong_showsTheWholeComparison() {
        assertThat(Checking.of(",'total_time':1.5111").with(new TotalTime()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(comparison(finding)).containsExactly("3640 s", "1.5111 h", "+1799.96 s", "60.18 s"));
    }

    @ParameterizedTest
    @CsvSource({
        // a reservation of half an hour that total_time counts, leaves out, and adds to what passed
        "1.0111, 0.5, -",
        "0.5111, 0.5, -",
        "0.4, 0.5, TOTAL_TIME_TOO_SHORT",
        "1.5111, 0.5, TOTAL_TIME_UNCERTAIN",
        "1.6, 0.5, TOTAL_TIME_TOO_LONG",
    })
    void totalTime_withAReservation(String hours, String reserved, String codes) {
        assertThat(Checking.of(",'total_time':" + hours + ",'charging_periods':[{'dimensions':"
                                + "[{'type':'RESERVATION_TIME','volume':" + reserved + "}]}]")
                        .codes(new TotalTime()))
                .isEqualTo(names(codes));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0111, 1.0111, -",
        "1.0111, 1.0112, -",
        "1.0111, 1.0113, PARKING_TIME_TOO_LONG",
        "1.0111, 0, -",
    })
    void parking_isAPartOfTheTotal(String total, String parking, String codes) {
        assertThat(Checking.of(",'total_time':" + total + ",'total_parking_time':" + parking)
                        .codes(new TotalTime()))
                .isEqualTo(names(codes));
    }

    @ParameterizedTest
    @CsvSource({
        // of 1.0111 h half an hour is parking
        "0.5111, 0.5000, -",
        "0.5278, 0.5000, -",
        "0.5279, 0.5000, PERIODS_TIME_DIFFERS",
        "0.5280, 0.5000, PERIODS_TIME_DIFFERS",
        "1.0111, 0.5000, -",
        "1.1111, 0.5000, PERIODS_TIME_DIFFERS",
        "0.5111, 0.4000, PERIODS_TIME_DIFFERS",
        "0.8000, 0.4000, PERIODS_TIME_DIFFERS PERIODS_TIME_DIFFERS",
    })
    void periods_addUpToTheTotals(String time, String parking, String codes) {
        assertThat(Checking.of(",'total_time':1.0111,'total_parking_time':0.5000,'charging_periods':[{'dimensions':"
                                + "[{'type':'TIME','volume':" + time + "},{'type':'PARKING_TIME','volume':" + parking
                                + "}]}]")
                        .codes(new TotalTime()))
                .isEqualTo(names(codes));
    }

    @Test
    void creditCdr_withTheSignTurned_isNotFaulted() {
        assertThat(Checking.of(",'credit':true,'total_time':-1.0111,'total_parking_time':-0.5,'charging_periods':"
                                + "[{'dimensions':[{'type':'TIME','volume':-0.5111}]}]")
                        .codes(new TotalTime()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "08:59:40 09:30:00, -",
        "08:58:40 10:01:20, -",
        "08:58:39, FIRST_PERIOD_DIFFERS PERIOD_OUTSIDE",
        "09:00:41, FIRST_PERIOD_DIFFERS",
        "09:00:40, -",
        "08:59:40 10:01:21, PERIOD_OUTSIDE",
        "08:59:40 09:30:00 09:30:00, -",
        "08:59:40 09:30:00 09:29:59, PERIODS_NOT_ASCENDING",
        "09:30:00 08:59:40, FIRST_PERIOD_DIFFERS PERIODS_NOT_ASCENDING",
    })
    void periods_areInOrderAndInside(String starts, String codes) {
        String periods = Arrays.stream(starts.split(" "))
                .map(start -> "{'start_date_time':'2026-03-01T" + start + "Z'}")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        assertThat(Checking.of(",'charging_periods':[" + periods + "]").codes(new PeriodOrder()))
                .isEqualTo(names(codes));
    }

    @ParameterizedTest
    @CsvSource({
        // 3600 s are signed, 60 s allowed at either end
        "1.0333, '', 1, -",
        "1.0334, '', 1, TIME_NOT_PROVEN",
        "1.0334, '', 0, -",
        "2.0334, ',\"total_parking_time\":1.0001', 1, -",
        "2.0334, ',\"total_parking_time\":1', 1, TIME_NOT_PROVEN",
    })
    void chargingTime_isBoundBySignedTimes(String hours, String parking, String cost, String codes) {
        assertThat(Checking.of(",'total_time':" + hours + parking + ",'total_time_cost':{'excl_vat':" + cost + "}")
                        .codes(new ChargingTimeBilled()))
                .isEqualTo(names(codes));
    }

    @Test
    void chargingTime_ofThePeriodsAlone_isBoundToo() {
        assertThat(Checking.of(",'total_time_cost':{'excl_vat':1},'charging_periods':[{'dimensions':"
                                + "[{'type':'TIME','volume':2}]}]")
                        .with(new ChargingTimeBilled()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(comparison(finding)).containsExactly("3600 s", "2 h", "+3600 s", "120 s"));
    }

    @Test
    void timePaidFor_butNotStated_isAtMostTheIntervalOfTheCdr() {
        MeterReading begin = reading(ReadingMark.BEGIN, "1000.000", Optional.of(synchronised(NINE)));
        MeterReading justLongEnough =
                reading(ReadingMark.END, "1010.500", Optional.of(synchronised(TEN.minusSeconds(80))));
        MeterReading tooShort = reading(ReadingMark.END, "1010.500", Optional.of(synchronised(TEN.minusSeconds(81))));
        Checking paid = Checking.of(",'total_time_cost':{'excl_vat':1}");
        assertThat(paid.readings(begin, justLongEnough).codes(new ChargingTimeBilled()))
                .isEmpty();
        assertThat(paid.readings(begin, tooShort).codes(new ChargingTimeBilled()))
                .containsExactly("TIME_NOT_STATED");
        assertThat(Checking.of(",'total_time_cost':{'excl_vat':0}")
                        .readings(begin, tooShort)
                        .codes(new ChargingTimeBilled()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3600, s, 1.0333, DURATION_SIGNED",
        "3480, SEC, 1.0000, DURATION_SIGNED",
        "3479, sec, 1.0000, DURATION_REGISTER_DIFFERS TIME_NOT_PROVEN",
        "60, min, 1.0333, DURATION_SIGNED",
        "1, h, 1.0333, DURATION_SIGNED",
        "3600, Ohm, 1.0333, -",
    })
    void durationRegister_boundsTheTimeBetterThanTheClock(String value, String unit, String hours, String codes) {
        Checking checking = Checking.of(",'total_time':" + hours + ",'total_time_cost':{'excl_vat':1}")
                .readings(
                        reading(ReadingMark.BEGIN, "1000.000", Optional.of(synchronised(NINE))),
                        reading(ReadingMark.END, "1010.500", Optional.of(synchronised(TEN))),
                        reading(ReadingMark.END, "01-00:00.08.06.FF", value, unit, Optional.empty()));
        assertThat(checking.codes(new ChargingTimeBilled())).isEqualTo(names(codes));
    }

    @Test
    void durationRegister_ofTheUnbilledArray_isTheDifferenceOfEndAndBegin() {
        Checking checking = Checking.of("")
                .fields(Map.of(
                        "U[0].RI",
                        "01-00:00.08.06.FF",
                        "U[0].RU",
                        "s",
                        "U[0].RV",
                        "100",
                        "U[0].TX",
                        "B",
                        "U[1].RI",
                        "01-00:00.08.06.FF",
                        "U[1].RU",
                        "s",
                        "U[1].RV",
                        "3690",
                        "U[1].TX",
                        "E"));
        assertThat(checking.with(new ChargingTimeBilled()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(comparison(finding)).containsExactly("3600 s", "3590 s", "-10 s", "120 s"));
    }

    @ParameterizedTest
    @CsvSource({"08:58:40, -", "08:58:39.999, TIME_OUTSIDE", "10:01:20, -", "10:01:20.001, TIME_OUTSIDE"})
    void reading_mayLieOutsideByTheTolerance(String time, String codes) {
        Checking checking = Checking.of("")
                .readings(
                        reading(
                                ReadingMark.BEGIN,
                                "1000.000",
                                Optional.of(synchronised(java.time.Instant.parse("2026-03-01T" + time + "Z")))),
                        reading(ReadingMark.END, "1010.500", Optional.of(synchronised(TEN))));
        assertThat(checking.codes(new TimeBilled())).isEqualTo(names(codes));
    }

    @Test
    void reading_withoutTime_couldBeOfAnyDay() {
        Checking checking = Checking.of("")
                .readings(
                        reading(ReadingMark.BEGIN, "1000.000", Optional.of(synchronised(NINE))),
                        reading(ReadingMark.END, "1010.500", Optional.empty()));
        assertThat(checking.codes(new TimeBilled())).containsExactly("READING_WITHOUT_TIME");
    }

    @Test
    void startAfterEnd_isReportedOnce_andNoDurationIsComparedWithIt() {
        Checking checking = Checking.of("{'start_date_time':'!2026-03-01T10:00:00Z',"
                + "'end_date_time':'2026-03-01T09:00:00Z','total_time':1.0,"
                + "'charging_periods':[{'start_date_time':'2026-03-01T09:30:00Z'}]");
        assertThat(checking.codes(new TimeBilled())).containsOnlyOnce("START_AFTER_END");
        assertThat(checking.codes(new TotalTime())).isEmpty();
        assertThat(checking.codes(new PeriodOrder())).isEmpty();
    }
}
