package io.github.eichcheck.regression;

import static io.github.eichcheck.regression.Billing.BEGIN;
import static io.github.eichcheck.regression.Billing.END;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RegistersAndTimesTest {
    @Test
    void two_tariff_registers_that_grew_by_the_same_energy_are_not_the_same_energy() {
        CdrReport report = tariffs("1-0:1.8.1", "1-0:1.8.2");

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Billing.codes(report)).contains("session/billing-register-ambiguous");
    }

    @Test
    void the_total_and_its_only_tariff_register_show_the_same_energy() {
        CdrReport report = tariffs("1-0:1.8.0", "1-0:1.8.1");

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    private static CdrReport tariffs(String first, String second) {
        return Billing.of()
                .value(
                        "End",
                        Billing.record(
                                BEGIN.replace("1-0:1.8.0", first),
                                BEGIN.replace("1-0:1.8.0", second),
                                END.replace("1-0:1.8.0", first),
                                END.replace("1-0:1.8.0", second)))
                .verify();
    }

    @Test
    void a_clock_that_is_set_back_within_the_session_is_worth_a_warning() {
        String between = "{\"TM\":\"2026-03-01T10:30:0%d,000+0100 I\",\"TX\":\"C\",\"RV\":1005.000}";
        CdrReport report = Billing.of()
                .value("End", Billing.record(BEGIN, between.formatted(5), between.formatted(2), END))
                .verify();

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(Billing.codes(report)).contains("session/time-falls-between").doesNotContain("session/time-falls");
    }

    @Test
    void an_end_before_the_begin_stays_an_error() {
        CdrReport report = Billing.of()
                .value("End", Billing.record(BEGIN, END.replace("T11:", "T09:")))
                .verify();

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/time-falls");
    }

    @Test
    void an_end_at_the_time_of_the_begin_is_worth_a_warning() {
        CdrReport report = Billing.of()
                .value("End", Billing.record(BEGIN, END.replace("T11:", "T10:")))
                .verify();

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(Billing.codes(report)).contains("session/time-stands-still");
    }

    @Test
    void a_transaction_register_that_does_not_begin_at_zero_is_worth_a_warning() {
        String register = "01-00:B3.08.00*FF";
        CdrReport report = Billing.of()
                .value("End", Billing.record(BEGIN.replace("1-0:1.8.0", register), END.replace("1-0:1.8.0", register)))
                .verify();

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(Billing.codes(report)).contains("session/transaction-register-not-zero");
    }

    @Test
    void a_thousandfold_bill_is_an_error_however_few_decimals_it_has() {
        CdrReport report = Billing.of("1")
                .value("End", Billing.record(BEGIN, END.replace("1010.500", "1000.001")))
                .verify();

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("totals/energy-unit");
    }

    @Test
    void a_time_tolerance_beyond_all_calendars_is_refused_before_it_can_break_a_comparison() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.interop().timeTolerance(Duration.ofSeconds(Long.MAX_VALUE)));
    }
}
