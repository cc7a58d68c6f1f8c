package io.github.eichcheck.regression;

import static io.github.eichcheck.regression.Billing.BEGIN;
import static io.github.eichcheck.regression.Billing.END;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.generate.AlfenRecord;
import io.github.eichcheck.generate.OcmfRecord;
import org.junit.jupiter.api.Test;

/** Authentic records of one meter that somebody put together so that the CDR bills another energy, or hides an error. */
class CombinedRecordsTest {
    private static final OcmfRecord WHOLE = Billing.record(BEGIN, END);
    private static final OcmfRecord LATER = Billing.record(later(BEGIN, "10", "1010.500"), later(END, "11", "1030.500"))
            .with("\"T12\"", "\"T13\"");

    private static String later(String reading, String hour, String value) {
        int twoLater = Integer.parseInt(hour) + 2;
        return reading.replace("T" + hour + ":", "T" + twoLater + ":")
                .replaceFirst("\"RV\":[0-9.]+", "\"RV\":" + value);
    }

    private static CdrReport verify(String energy, OcmfRecord... records) {
        Billing billing = Billing.of(energy);
        for (OcmfRecord record : records) {
            billing = billing.value("Other", record);
        }
        return billing.verify();
    }

    @Test
    void two_whole_transactions_are_neither_summed_nor_is_one_of_them_dropped() {
        for (String energy : new String[] {"10.500", "20.000", "30.500"}) {
            CdrReport report = verify(energy, WHOLE, LATER);

            assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INVALID);
            assertThat(Billing.codes(report)).contains("session/several-begins", "session/several-ends");
            assertThat(report.signed().flatMap(CdrReport.Measured::energy)).isEmpty();
        }
    }

    @Test
    void a_second_transaction_does_not_hide_behind_another_register() {
        CdrReport report = verify("20.000", WHOLE, LATER.withAll("1-0:1.8.0", "1-0:98.8.0"));

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/transactions-mixed");
    }

    @Test
    void the_begin_of_one_session_and_the_end_of_the_next_are_told_by_the_pages_between_them() {
        OcmfRecord begin = Billing.record(BEGIN);
        OcmfRecord end = Billing.record(later(END, "11", "1030.500")).with("\"T12\"", "\"T15\"");
        String cdr = Billing.of("30.500")
                .value("Start", begin)
                .value("End", end)
                .json()
                .replace("T10:00:00Z", "T12:00:00Z");

        CdrReport report = Billing.verify(cdr);
        assertThat(Billing.codes(report)).contains("session/pages-missing");
        assertThat(CdrVerifier.with(Policy.strict()).verify(cdr).aspect(Aspect.SESSION))
                .isEqualTo(Verdict.INVALID);
    }

    @Test
    void an_intermediate_value_is_no_end_whatever_the_cdr_calls_it() {
        OcmfRecord between =
                Billing.record(END.replace("\"TX\":\"E\"", "\"TX\":\"C\"")).with("\"T12\"", "\"T13\"");
        CdrReport report = Billing.of()
                .value("Start", Billing.record(BEGIN))
                .value("End", between)
                .verify();

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Billing.codes(report)).contains("session/no-end");
    }

    @Test
    void an_intermediate_record_of_alfen_is_no_stop_whatever_its_unsigned_type_says() {
        String text = AlfenRecord.start() + "\n" + AlfenRecord.stop().status(27);
        CdrReport report =
                Billing.verify(Billing.of().value("End", text).json().replaceFirst("\"public_key\":\"[^\"]*\",", ""));

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Billing.codes(report)).contains("session/no-end", "alfen/type-contradicts-status");
    }

    @Test
    void begin_and_end_of_different_storages_are_no_difference() {
        CdrReport report = verify("10.500", Billing.record(BEGIN, END.replace("1-0:1.8.0", "1-0:1.8.0*198")));

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void a_record_between_that_is_flagged_counts_wherever_it_stands_in_the_list() {
        OcmfRecord flagged = Billing.record(END.replace("T11:", "T10:")
                        .replace("1010.500", "1005.000")
                        .replace("\"TX\":\"E\"", "\"TX\":\"C\"")
                        .replace("\"EF\":\"\"", "\"EF\":\"E\""))
                .with("\"T12\"", "\"T13\"");
        OcmfRecord last = Billing.record(END).with("\"T12\"", "\"T14\"");
        CdrReport report = verify("10.500", last, Billing.record(BEGIN), flagged);

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/energy-flagged").doesNotContain("session/pages-missing");
    }

    @Test
    void a_flag_at_the_meters_register_counts_where_the_vehicles_is_billed() {
        String mains = END.replace("1010.500", "1011.000").replace("\"EF\":\"\"", "\"EF\":\"E\"");
        CdrReport report = verify(
                "10.500",
                Billing.record(
                        BEGIN.replace("1-0:1.8.0", "1-0:98.8.0"),
                        BEGIN,
                        END.replace("1-0:1.8.0", "1-0:98.8.0"),
                        mains));

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/energy-flagged");
    }

    @Test
    void pages_that_contradict_the_times_do_not_hide_the_order() {
        OcmfRecord begin = Billing.record(BEGIN).with("\"T12\"", "\"T13\"");
        CdrReport report = verify("10.500", begin, Billing.record(END));

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/end-before-begin", "session/time-falls");
    }
}
