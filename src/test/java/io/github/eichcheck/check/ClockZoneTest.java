package io.github.eichcheck.check;

import static io.github.eichcheck.check.Checking.reading;
import static io.github.eichcheck.check.Checking.synchronised;
import static io.github.eichcheck.check.Checking.wallClock;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.meter.ReadingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions are billed from 08:59:40 to 10:00:20 UTC unless told otherwise. */
class ClockZoneTest {
    private record Resolved(List<String> codes, List<Instant> instants) {}

    private static Resolved resolve(String members, ReadingTime begin, ReadingTime end) {
        Checking checking = Checking.of(members)
                .readings(
                        reading(ReadingMark.BEGIN, "1", Optional.of(begin)),
                        reading(ReadingMark.END, "2", Optional.of(end)));
        List<Finding> findings = new ArrayList<>();
        List<CheckedRecord> records =
                ClockZone.resolve(List.of(checking.record()), checking.cdr(), Duration.ofSeconds(60), findings::add);
        return new Resolved(
                findings.stream().map(finding -> finding.code().name()).toList(), OwnTransaction.instants(records));
    }

    private static String place(String country) {
        return ",'cdr_location':{'country':'" + country + "'}";
    }

    @ParameterizedTest
    @CsvSource({
        "DEU, 09:00, 10:00, CLOCK_SHOWS_UTC, 09:00",
        "DEU, 10:00, 11:00, CLOCK_SHOWS_LOCAL_TIME, 09:00",
        "de, 10:00, 11:00, CLOCK_SHOWS_LOCAL_TIME, 09:00",
        "FIN, 11:00, 12:00, CLOCK_SHOWS_LOCAL_TIME, 09:00",
        // in winter British time is UTC, and so the same
        "GBR, 09:00, 10:00, CLOCK_AMBIGUOUS, 09:00",
        "XXX, 10:00, 11:00, CLOCK_OFFSET_GUESSED, 09:00",
        "XXX, 11:00, 12:00, CLOCK_OFFSET_GUESSED, 09:00",
        "XXX, 12:00, 13:00, '', 12:00",
        "DEU, 11:00, 12:00, '', 11:00",
    })
    void clock_thatFits_isFound_andNothingElse(String country, String begin, String end, String code, String start) {
        Resolved resolved = resolve(
                place(country), wallClock("2026-03-01T" + begin + ":00Z"), wallClock("2026-03-01T" + end + ":00Z"));
        assertThat(resolved.codes()).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(resolved.instants().get(0)).isEqualTo("2026-03-01T" + start + ":00Z");
    }

    @Test
    void timeZone_ofOcpi211_winsOverTheCountry() {
        Resolved resolved = resolve(
                ",'location':{'country':'DEU','time_zone':'Europe/Helsinki'}",
                wallClock("2026-03-01T11:00:00Z"),
                wallClock("2026-03-01T12:00:00Z"));
        assertThat(resolved.codes()).containsExactly("CLOCK_SHOWS_LOCAL_TIME");
        assertThat(resolved.instants()).first().isEqualTo(Checking.NINE);
    }

    @Test
    void timeZone_thatDoesNotExist_leavesTheCountry() {
        Resolved resolved = resolve(
                ",'location':{'country':'DEU','time_zone':'Berlin'}",
                wallClock("2026-03-01T10:00:00Z"),
                wallClock("2026-03-01T11:00:00Z"));
        assertThat(resolved.codes()).containsExactly("CLOCK_SHOWS_LOCAL_TIME");
    }

    @Test
    void clock_thatFitsInTwoWays_isReadAsTheNearest() {
        Resolved resolved = resolve(
                "{'start_date_time':'!2026-03-01T09:00:10Z','end_date_time':'2026-03-01T12:00:00Z'"
                        + ",'cdr_location':{'country':'DEU'}",
                wallClock("2026-03-01T10:00:00Z"),
                wallClock("2026-03-01T11:00:00Z"));
        assertThat(resolved.codes()).containsExactly("CLOCK_AMBIGUOUS");
        assertThat(resolved.instants()).containsExactly(Checking.NINE, Checking.TEN);
    }

    @Test
    void hourThatComesTwice_neverLetsTimeGoBack() {
        Resolved resolved = resolve(
                "{'start_date_time':'!2026-10-25T00:00:00Z','end_date_time':'2026-10-25T02:00:00Z'"
                        + ",'cdr_location':{'country':'DEU'}",
                wallClock("2026-10-25T02:50:00Z"),
                wallClock("2026-10-25T02:10:00Z"));
        assertThat(resolved.codes()).containsExactly("CLOCK_AMBIGUOUS");
        assertThat(resolved.instants())
                .containsExactly(Instant.parse("2026-10-25T00:50:00Z"), Instant.parse("2026-10-25T01:10:00Z"));
    }

    @Test
    void hourThatIsLeftOut_isReadByTheOffsetBeforeIt() {
        Resolved resolved = resolve(
                "{'start_date_time':'!2026-03-29T00:30:00Z','end_date_time':'2026-03-29T01:40:00Z'"
                        + ",'cdr_location':{'country':'DEU'}",
                wallClock("2026-03-29T01:30:00Z"),
                wallClock("2026-03-29T02:30:00Z"));
        assertThat(resolved.instants())
                .containsExactly(Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void time_whoseOffsetIsKnown_isLeftAlone() {
        Resolved resolved = resolve(place("DEU"), synchronised(Checking.TEN), synchronised(Checking.TEN));
        assertThat(resolved.codes()).isEmpty();
        assertThat(resolved.instants()).containsOnly(Checking.TEN);
    }

    @Test
    void billedTimes_thatAreNotKnown_leaveTheClockOpen() {
        Resolved resolved = resolve(
                "{'start_date_time':'!1970-1-1T00:00:00Z','end_date_time':'1970-1-1T00:00:00Z'"
                        + ",'cdr_location':{'country':'DEU'}",
                wallClock("2026-03-01T10:00:00Z"),
                wallClock("2026-03-01T11:00:00Z"));
        assertThat(resolved.codes()).isEmpty();
        assertThat(resolved.instants()).first().isEqualTo(Checking.TEN);
    }
}
