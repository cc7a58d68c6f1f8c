package io.github.eichcheck.regression;

import static io.github.eichcheck.regression.Billing.BEGIN;
import static io.github.eichcheck.regression.Billing.END;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.generate.OcmfRecord;
import org.junit.jupiter.api.Test;

/** Begin and end that do not belong together, although one key signed both. */
class RecordsOfOneSessionTest {
    private static final OcmfRecord FIRST = Billing.record(BEGIN);
    private static final OcmfRecord LAST = Billing.record(END).with("\"T12\"", "\"T13\"");

    private static CdrReport verify(OcmfRecord first, OcmfRecord last) {
        return Billing.of().value("Start", first).value("End", last).verify();
    }

    @Test
    void begin_and_end_of_one_session_are_valid() {
        CdrReport report = verify(FIRST, LAST);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(Billing.codes(report)).containsExactly("key/self-asserted");
    }

    @Test
    void begin_and_end_at_different_charge_points_are_no_session() {
        CdrReport report = verify(FIRST, LAST.with("DE*ECK*E000001", "DE*ECK*E000002"));

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INVALID);
        assertThat(Billing.codes(report)).contains("session/charge-point-differs");
    }

    @Test
    void begin_that_names_only_its_meter_and_end_that_names_only_its_gateway_are_not_known_to_belong_together() {
        CdrReport report =
                verify(FIRST.with("\"GS\":\"ECG0000001\",", ""), LAST.with("\"MS\":\"1ECK0000000001\",", ""));

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Billing.codes(report)).contains("session/origin-incomplete");
    }

    @Test
    void begin_without_a_user_and_end_with_one_are_worth_a_warning() {
        CdrReport report = verify(FIRST.with("1F2D3A4F5506C7", ""), LAST);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(Billing.codes(report)).contains("session/user-incomplete");
    }

    @Test
    void another_kind_of_user_identifier_at_the_end_is_worth_a_warning() {
        CdrReport report = verify(FIRST, LAST.with("ISO14443", "CENTRAL"));

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(Billing.codes(report)).contains("session/user-kind-differs");
    }

    @Test
    void fiscal_records_do_not_become_begin_and_end_by_what_the_cdr_calls_them() {
        CdrReport report = verify(fiscal(FIRST, "T12", "B"), fiscal(LAST, "T13", "E"));

        assertThat(report.aspect(Aspect.SIGNATURE)).isEqualTo(Verdict.VALID);
        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Billing.codes(report)).contains("session/no-begin", "totals/not-compared");
    }

    @Test
    void readings_without_a_mark_do_not_become_begin_and_end_by_what_the_cdr_calls_them() {
        CdrReport report = verify(FIRST.with("\"TX\":\"B\",", ""), LAST.with("\"TX\":\"E\",", ""));

        assertThat(report.aspect(Aspect.SESSION)).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Billing.codes(report)).contains("ocmf/tx-missing", "session/no-begin");
    }

    private static OcmfRecord fiscal(OcmfRecord record, String page, String mark) {
        return record.with(page, page.replace('T', 'F'))
                .with(
                        "\"IS\":true,\"IL\":\"VERIFIED\",\"IF\":[\"RFID_PLAIN\",\"OCPP_RS\",\"ISO15118_NONE\","
                                + "\"PLMN_NONE\"],\"IT\":\"ISO14443\",\"ID\":\"1F2D3A4F5506C7\",",
                        "")
                .with("\"TX\":\"" + mark + "\",", "");
    }
}
