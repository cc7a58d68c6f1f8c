package io.github.eichcheck.regression;

import static io.github.eichcheck.regression.Billing.BEGIN;
import static io.github.eichcheck.regression.Billing.END;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Verdict;
import org.junit.jupiter.api.Test;

/** Errors that the meter reports between begin and end, in readings that look as if they were none of the bill. */
class HiddenErrorsTest {
    private static final String BETWEEN =
            "{\"TM\":\"2026-03-01T10:30:00,000+0100 S\",\"TX\":\"C\",\"RV\":1005.000,\"RI\":\"%s\",\"EF\":\"%s\"}";

    private static CdrReport verify(String... readings) {
        return Billing.of().value("End", Billing.record(readings)).verify();
    }

    @Test
    void an_error_flag_counts_also_where_the_billed_register_is_written_otherwise() {
        CdrReport report = verify(BEGIN, BETWEEN.formatted("1-0:1.8.0*255", "E"), END);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/energy-flagged");
    }

    @Test
    void an_error_flag_counts_also_where_the_register_cannot_be_read() {
        CdrReport report = verify(BEGIN, BETWEEN.formatted("error", "E"), END);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/energy-flagged");
    }

    @Test
    void an_error_flag_of_another_register_does_not_touch_the_billed_one() {
        CdrReport report = verify(BEGIN, BETWEEN.formatted("1-0:2.8.0", "E"), END);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void an_error_event_that_belongs_to_the_end_counts_although_it_stands_after_it() {
        CdrReport report = verify(BEGIN, END, "{\"EF\":\"E\"}");

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/energy-flagged");
    }

    @Test
    void null_does_not_clear_an_error_flag() {
        String flagged = BEGIN.replace("\"EF\":\"\"", "\"EF\":\"E\"").replace("\"B\"", "\"C\"");
        CdrReport report = verify(flagged, BEGIN.replace("\"EF\":\"\"", "\"EF\":null"), END);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/energy-flagged");
    }
}
