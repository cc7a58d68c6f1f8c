package io.github.eichcheck.batch;

import static io.github.eichcheck.BatchFinding.BOUNDARY_RECORD_SHARED;
import static io.github.eichcheck.BatchFinding.CREDIT_NOT_PROVEN;
import static io.github.eichcheck.BatchFinding.ENERGY_BILLED_TWICE;
import static io.github.eichcheck.BatchFinding.ID_REUSED;
import static io.github.eichcheck.BatchFinding.ID_REUSED_WITHOUT_PARTY;
import static io.github.eichcheck.BatchFinding.METER_RUNS_BACKWARDS;
import static io.github.eichcheck.BatchFinding.METER_RUNS_BACKWARDS_UNSYNCHRONISED;
import static io.github.eichcheck.BatchFinding.RECORD_BILLED_TWICE;
import static io.github.eichcheck.BatchFinding.SESSION_BILLED_TWICE;
import static io.github.eichcheck.BatchFinding.SESSION_IN_TWO_CDRS;
import static io.github.eichcheck.BatchFinding.TIMES_OVERLAP;
import static io.github.eichcheck.BatchFinding.TIMES_OVERLAP_UNSYNCHRONISED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.BatchFacts;
import io.github.eichcheck.BatchFacts.Place;
import io.github.eichcheck.BatchFacts.ProvenRecord;
import io.github.eichcheck.BatchFinding;
import io.github.eichcheck.CdrReport;
import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.Sha256;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Location;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.generate.MennekesProcess;
import io.github.eichcheck.generate.TestKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found across CDRs, wherever it is remembered. */
abstract class AcrossCdrsContract {
    private static final BatchCdr FIRST = BatchCdr.of("C1", "09:00:00", "10:00:00", "1000.000", "1010.500");
    private static final BatchCdr NEXT = BatchCdr.of("C2", "10:00:00", "11:00:00", "1010.500", "1021.000");

    /** Checks CDRs in their order, in one run or in many. */
    abstract List<CdrReport> check(List<CdrReport> reports);

    /** What is found where the same CDR comes again. */
    abstract BatchFinding repeated();

    private List<CdrReport> checked(BatchCdr... cdrs) {
        return check(List.of(cdrs).stream().map(BatchCdr::report).toList());
    }

    private CdrReport last(BatchCdr... cdrs) {
        List<CdrReport> reports = checked(cdrs);
        return reports.get(reports.size() - 1);
    }

    private static List<BatchFinding> found(CdrReport report) {
        List<BatchFinding> found = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.code() instanceof BatchFinding code) {
                found.add(code);
            }
        }
        return found;
    }

    private void assertNothing(BatchCdr... cdrs) {
        assertThat(checked(cdrs)).allSatisfy(report -> {
            assertThat(found(report)).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        });
    }

    private void assertLast(Verdict verdict, BatchFinding code, BatchCdr... cdrs) {
        List<CdrReport> reports = checked(cdrs);
        CdrReport last = reports.get(reports.size() - 1);
        assertThat(reports.subList(0, reports.size() - 1))
                .allSatisfy(report -> assertThat(found(report)).isEmpty());
        assertThat(found(last)).containsExactly(code);
        assertThat(last.verdict()).isEqualTo(verdict);
    }

    @Test
    void sessions_of_one_meter_one_after_the_other_are_valid() {
        assertNothing(FIRST, NEXT);
        assertNothing(NEXT, FIRST);
        assertNothing(FIRST, BatchCdr.of("C9", "12:00:00", "13:00:00", "1030.000", "1040.000"), NEXT);
    }

    @Test
    void the_same_record_in_another_cdr_is_billed_twice_and_the_earlier_one_is_named() {
        CdrReport replay = last(NEXT, FIRST, FIRST.id("C3"));

        assertThat(found(replay)).containsExactly(RECORD_BILLED_TWICE);
        assertThat(replay.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(replay.findings())
                .filteredOn(finding -> finding.code() == RECORD_BILLED_TWICE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected().orElse(""))
                        .isIn("CDR 2 of cdrs.ndjson", "CDR DE ECK C1 of an earlier run"));
    }

    @Test
    void the_same_record_with_the_other_signature_that_anybody_can_make_is_billed_twice() {
        BatchCdr other = BatchCdr.of("C3", "09:00:00", "10:00:00", "10.500")
                .record(
                        "End",
                        BatchCdr.record("09:00:00", "10:00:00", "1000.000", "1010.500")
                                .form(rs -> {
                                    rs[1] = BatchCdr.KEY.order().subtract(rs[1]);
                                    return TestKey.der(rs);
                                }));

        assertLast(Verdict.INVALID, RECORD_BILLED_TWICE, FIRST, other);
    }

    @Test
    void a_record_that_others_sign_once_more_or_forge_accuses_nobody() {
        TestKey stranger = TestKey.named("stranger", Curve.SECP256R1);
        BatchCdr signedAgain = FIRST.id("C3").key(stranger).changed(payload -> payload);
        List<CdrReport> reports = checked(signedAgain, FIRST.id("C4").key(stranger), FIRST);

        assertThat(reports.get(0).verdict()).isEqualTo(Verdict.VALID);
        assertThat(reports.get(1).verdict()).isEqualTo(Verdict.INVALID);
        assertThat(found(reports.get(2))).isEmpty();
    }

    @Test
    void a_cdr_that_is_invalid_accuses_nobody_but_is_accused() {
        BatchCdr wrong = FIRST.id("C3").billed("11.500");

        assertThat(found(last(wrong, FIRST))).isEmpty();
        assertThat(found(last(FIRST, wrong))).containsExactly(RECORD_BILLED_TWICE);
    }

    @Test
    void a_third_bill_is_found_as_well_and_the_first_one_is_named_again() {
        List<CdrReport> reports = checked(FIRST, FIRST.id("C3"), FIRST.id("C4"));

        assertThat(reports)
                .extracting(CdrReport::verdict)
                .containsExactly(Verdict.VALID, Verdict.INVALID, Verdict.INVALID);
    }

    @Test
    void a_begin_that_two_ends_share_is_billed_twice() {
        BatchCdr one = BatchCdr.of("C1", "09:00:00", "10:00:00", "10.500")
                .record("Start", BatchCdr.record("B", "09:00:00", "1000.000"))
                .record("End", BatchCdr.record("E", "10:00:00", "1010.500").with("\"T12\"", "\"T13\""));
        BatchCdr other = BatchCdr.of("C2", "09:00:00", "10:30:00", "12.000")
                .record("Start", BatchCdr.record("B", "09:00:00", "1000.000"))
                .record("End", BatchCdr.record("E", "10:30:00", "1012.000").with("\"T12\"", "\"T14\""));

        assertThat(found(last(one, other))).containsExactly(RECORD_BILLED_TWICE);
    }

    @Test
    void a_record_that_ends_one_cdr_and_begins_the_next_bills_nothing_twice() {
        CdrReport one = sharing(FIRST, Place.END);
        CdrReport next = sharing(NEXT, Place.BEGIN);

        for (List<CdrReport> order : List.of(List.of(one, next), List.of(next, one))) {
            CdrReport last = check(order).get(1);
            assertThat(found(last)).containsExactly(BOUNDARY_RECORD_SHARED);
            assertThat(last.verdict()).isEqualTo(Verdict.VALID);
        }
    }

    /** A CDR that holds a certain record, in a format whose records do not say themselves what they begin or end. */
    private static CdrReport sharing(BatchCdr cdr, Place place) {
        CdrReport report = cdr.report();
        BatchFacts facts = report.facts();
        ProvenRecord shared = new ProvenRecord(
                Sha256.ofTexts("record"), Location.of("/signed_data/signed_values/0/signed_data"), place);
        return new CdrReport(
                report.position(),
                report.cdr(),
                true,
                report.signed(),
                report.billed(),
                report.users(),
                report.values(),
                report.findings(),
                new BatchFacts(
                        facts.content(),
                        false,
                        facts.credited(),
                        facts.session(),
                        List.of(shared),
                        facts.meter(),
                        facts.billed()));
    }

    @Test
    void the_same_record_as_start_and_as_end_of_one_cdr_is_its_own_affair() {
        assertNothing(FIRST.record("Start", BatchCdr.record("09:00:00", "10:00:00", "1000.000", "1010.500")));
    }

    @Test
    void a_correction_after_a_credit_cdr_is_valid_and_a_second_one_is_not() {
        BatchCdr session = FIRST.with("\"session_id\":\"S1\"");
        BatchCdr credit = session.credit("C1-CREDIT");

        assertNothing(session, credit, session.id("C3"));
        assertLast(Verdict.INVALID, RECORD_BILLED_TWICE, session, credit, session.id("C3"), session.id("C4"));
        assertNothing(session, credit, session.id("C3"), session.id("C3").credit("C3-CREDIT"), session.id("C4"));
    }

    @Test
    void a_credit_cdr_may_come_before_the_one_that_it_takes_back() {
        assertNothing(FIRST.credit("C1-CREDIT"), FIRST.id("C3"), FIRST);
    }

    @Test
    void a_credit_cdr_for_another_cdr_or_of_another_party_frees_nothing() {
        BatchCdr foreign = FIRST.credit("C1-CREDIT").with("\"party_id\":\"XXX\"");
        CdrReport after = last(FIRST, NEXT.credit("C2-CREDIT"), FIRST.id("C3"));

        assertThat(found(after)).containsExactly(RECORD_BILLED_TWICE);
        assertThat(found(last(FIRST, foreign, FIRST.id("C3")))).containsExactly(RECORD_BILLED_TWICE);
    }

    @Test
    void a_credit_cdr_with_the_records_of_another_session_proves_nothing() {
        BatchCdr foreign = BatchCdr.of("C1", "20:00:00", "21:00:00", "1100.000", "1100.100")
                .credit("C1-CREDIT");

        assertLast(Verdict.INDETERMINATE, CREDIT_NOT_PROVEN, FIRST, foreign, FIRST.id("C3"));
        assertLast(Verdict.INDETERMINATE, CREDIT_NOT_PROVEN, foreign, FIRST, FIRST.id("C3"));
        assertNothing(FIRST.credit("C1-CREDIT"), FIRST, FIRST.id("C3"));
    }

    @Test
    void a_session_no_longer_than_the_tolerance_hides_no_other() {
        BatchCdr tiny = BatchCdr.of("C2", "12:00:00", "13:00:00", "1005.000", "1005.001")
                .changed(payload -> payload.replace("+0000 S", "+0000 U"));
        BatchCdr inside = BatchCdr.of("C3", "14:00:00", "15:00:00", "1005.001", "1009.000");

        assertThat(found(last(FIRST, tiny, inside))).containsExactly(ENERGY_BILLED_TWICE);
    }

    @Test
    void a_register_written_otherwise_is_the_same_register() {
        BatchCdr inside = BatchCdr.of("C3", "12:00:00", "13:00:00", "1002.000", "1003.000");

        for (String register : List.of("1-0:1.8.0*255", "01-00:01.08.00*FF", "1.8.0")) {
            BatchCdr other = inside.changed(payload -> payload.replace("1-0:1.8.0", register));
            assertLast(Verdict.INVALID, ENERGY_BILLED_TWICE, FIRST, other);
        }
    }

    @Test
    void a_credit_cdr_that_proves_nothing_leaves_it_open() {
        BatchCdr unsigned = BatchCdr.of("C1", "09:00:00", "10:00:00", "10.500").credit("C1-CREDIT");

        assertLast(Verdict.INDETERMINATE, CREDIT_NOT_PROVEN, FIRST, unsigned, FIRST.id("C3"));
        assertLast(Verdict.INDETERMINATE, CREDIT_NOT_PROVEN, unsigned, FIRST.id("C3"), FIRST);
    }

    @Test
    void a_credit_cdr_that_is_invalid_frees_nothing() {
        BatchCdr small = FIRST.credit("C1-CREDIT").billed("0.001");

        assertThat(found(last(FIRST, small, FIRST.id("C3")))).containsExactly(RECORD_BILLED_TWICE);
    }

    @Test
    void the_same_cdr_again_however_it_is_written_is_said_and_valid() {
        String pretty =
                FIRST.with("\"last_updated\":\"2026-03-02T00:00:00Z\"").json().replace(",\"", ",\n  \"");
        List<CdrReport> reports = check(List.of(FIRST.report(), BatchCdr.report(pretty)));

        assertThat(found(reports.get(1))).containsExactly(repeated());
        assertThat(reports.get(1).verdict()).isEqualTo(Verdict.VALID);
        assertThat(found(last(FIRST, FIRST))).containsExactly(repeated());
        assertThat(found(last(FIRST.id("c3"), FIRST.id("c3")))).containsExactly(repeated());
    }

    @Test
    void the_same_id_with_another_content_contradicts() {
        assertLast(Verdict.INVALID, ID_REUSED, FIRST, NEXT.id("C1"));
        assertLast(Verdict.INVALID, ID_REUSED, FIRST, NEXT.id("c1"));
        assertLast(Verdict.INVALID, ID_REUSED, FIRST, FIRST.with("\"total_cost\":{\"excl_vat\":5}"));
    }

    @Test
    void the_same_id_without_a_party_may_be_that_of_another_party_and_hides_nothing() {
        BatchCdr first = FIRST.withoutParty();
        BatchCdr second = NEXT.id("C1").withoutParty();

        assertLast(Verdict.VALID, ID_REUSED_WITHOUT_PARTY, first, second);
        assertThat(found(last(first, first.with("\"remark\":\"x\""))))
                .containsExactly(ID_REUSED_WITHOUT_PARTY, RECORD_BILLED_TWICE);
        assertThat(found(last(first, second, NEXT.id("C5")))).containsExactly(RECORD_BILLED_TWICE);
    }

    @Test
    void a_cdr_without_an_id_is_known_by_what_it_says() {
        String nameless = FIRST.json().replace("\"id\":\"C1\",", "");

        List<CdrReport> reports = check(List.of(BatchCdr.report(nameless), BatchCdr.report(nameless)));
        assertThat(found(reports.get(1))).containsExactly(repeated());
        reports = check(List.of(BatchCdr.report(nameless), FIRST.report()));
        assertThat(found(reports.get(1))).containsExactly(RECORD_BILLED_TWICE);
    }

    @Test
    void one_session_in_two_cdrs_is_an_error_where_their_times_overlap() {
        BatchCdr first = BatchCdr.of("C1", "09:00:00", "10:00:00", "10.500").with("\"session_id\":\"S1\"");
        BatchCdr overlapping = first.id("C2").times("09:30:00", "10:30:00");
        BatchCdr second = first.id("C2").times("10:00:00", "11:00:00");

        assertLast(Verdict.INVALID, SESSION_BILLED_TWICE, first, overlapping);
        assertLast(Verdict.INDETERMINATE, SESSION_IN_TWO_CDRS, first, second);
        assertThat(found(last(first, overlapping.withoutParty()))).isEmpty();
        assertThat(found(last(first, first.credit("C1-CREDIT"), overlapping))).containsExactly(CREDIT_NOT_PROVEN);
    }

    @Test
    void a_replay_of_a_session_is_one_finding() {
        BatchCdr first = FIRST.with("\"session_id\":\"S1\"");

        assertLast(Verdict.INVALID, RECORD_BILLED_TWICE, first, first.id("C2"));
    }

    @Test
    void energy_of_one_meter_is_billed_twice_whatever_the_clocks_say() {
        BatchCdr overlapping = BatchCdr.of("C3", "12:00:00", "13:00:00", "1010.498", "1020.000");
        BatchCdr inside = BatchCdr.of("C4", "12:00:00", "13:00:00", "1002.000", "1003.000");
        BatchCdr around = BatchCdr.of("C5", "12:00:00", "13:00:00", "990.000", "1020.000");
        BatchCdr unsynchronised = overlapping.changed(payload -> payload.replace("+0000 S", "+0000 U"));

        for (BatchCdr other : List.of(overlapping, inside, around, unsynchronised)) {
            assertLast(Verdict.INVALID, ENERGY_BILLED_TWICE, FIRST, other);
            assertLast(Verdict.INVALID, ENERGY_BILLED_TWICE, other, FIRST);
        }
    }

    @Test
    void as_much_energy_as_the_tolerance_may_be_rounding() {
        assertNothing(FIRST, BatchCdr.of("C3", "12:00:00", "13:00:00", "1010.499", "1020.000"));
        assertNothing(FIRST, BatchCdr.of("C3", "12:00:00", "13:00:00", "1010.4983", "1020.000"));
    }

    @Test
    void the_energy_of_another_meter_or_of_another_key_is_another() {
        BatchCdr other = BatchCdr.of("C3", "09:10:00", "10:00:00", "1001.000", "1009.000");

        assertNothing(FIRST, other.changed(payload -> payload.replace("1ECK0000000001", "1ECK0000000002")));
        assertNothing(FIRST, other.key(TestKey.named("other", Curve.SECP256R1)).changed(payload -> payload));
    }

    @Test
    void registers_that_start_anew_with_each_session_are_not_compared() {
        BatchCdr one = BatchCdr.of("C1", "09:00:00", "10:00:00", "0.000", "10.500");
        BatchCdr other = BatchCdr.of("C2", "10:00:00", "11:00:00", "0.000", "8.000");

        assertNothing(one, other);
        for (String register : List.of("01-00:B2.08.00*FF", "01-00:B3.08.00*FF", "1-0:98.8.0*255", "1-0:1.8.0*198")) {
            BatchCdr first = FIRST.changed(payload -> payload.replace("1-0:1.8.0", register));
            BatchCdr second = BatchCdr.of("C2", "11:00:00", "12:00:00", "1001.000", "1002.000")
                    .changed(payload -> payload.replace("1-0:1.8.0", register));
            assertNothing(first, second);
        }
    }

    @Test
    void the_running_total_is_compared_where_the_transaction_register_is_billed() {
        BatchCdr first = FIRST.changed(AcrossCdrsContract::withTransactionRegister);
        BatchCdr second = BatchCdr.of("C2", "11:00:00", "12:00:00", "1001.000", "1002.000");

        assertLast(Verdict.INVALID, ENERGY_BILLED_TWICE, first, second);
    }

    /** Shows the difference in a second register as well, which begins at zero. */
    private static String withTransactionRegister(String payload) {
        int end = payload.indexOf(",{\"TM\":\"2026-03-01T10");
        String begin = payload.substring(payload.indexOf("{\"TM\""), end);
        String last = payload.substring(end + 1, payload.length() - 2);
        return payload.substring(0, end)
                + "," + begin.replace("1-0:1.8.0", "01-00:B2.08.00*FF").replace("1000.000", "0.000")
                + "," + last + ","
                + last.replace("1-0:1.8.0", "01-00:B2.08.00*FF").replace("1010.500", "10.500")
                + "]}";
    }

    @Test
    void a_meter_that_shows_less_at_a_later_time_runs_backwards() {
        BatchCdr later = BatchCdr.of("C3", "12:00:00", "13:00:00", "990.000", "995.000");

        assertLast(Verdict.INVALID, METER_RUNS_BACKWARDS, FIRST, later);
        assertLast(Verdict.INVALID, METER_RUNS_BACKWARDS, later, FIRST);
        assertLast(
                Verdict.VALID,
                METER_RUNS_BACKWARDS_UNSYNCHRONISED,
                FIRST,
                later.changed(payload -> payload.replace("+0000 S", "+0000 U")));
    }

    @Test
    void sessions_of_one_meter_do_not_overlap_in_time() {
        BatchCdr overlapping = BatchCdr.of("C3", "09:58:00", "11:00:00", "1010.500", "1020.000");

        assertLast(Verdict.INVALID, TIMES_OVERLAP, FIRST, overlapping);
        assertLast(Verdict.INVALID, TIMES_OVERLAP, overlapping, FIRST);
        assertLast(
                Verdict.VALID,
                TIMES_OVERLAP_UNSYNCHRONISED,
                FIRST,
                overlapping.changed(payload -> payload.replace("+0000 S", "+0000 U")));
    }

    @Test
    void a_clock_may_drift_as_far_as_the_tolerance() {
        assertNothing(FIRST, BatchCdr.of("C3", "09:59:00", "11:00:00", "1010.500", "1020.000"));
    }

    @Test
    void a_session_without_energy_overlaps_nothing() {
        assertNothing(FIRST, BatchCdr.of("C3", "12:00:00", "12:01:00", "1005.000", "1005.000"));
    }

    @Test
    void a_bill_of_mennekes_with_all_sessions_may_stand_in_each_of_their_cdrs() {
        MennekesProcess first = MennekesProcess.of();
        MennekesProcess later = first.start("Timestamp", "2026-03-01T12:00:00+01:00")
                .start("Value", "10105000")
                .start("Pagination", "14")
                .start("SecondIndex", "1007200")
                .end("Timestamp", "2026-03-01T13:00:00+01:00")
                .end("Value", "10205000")
                .end("Pagination", "15")
                .end("SecondIndex", "1010800");
        String bill = "<Billing xmlns=\"http://www.mennekes.de/Mennekes.EdlVerification.xsd\"><BillingPeriods>"
                + "<BillingPeriod><BillingNo>RE-1</BillingNo><ChargingProcesses>" + first + later
                + "</ChargingProcesses></BillingPeriod></BillingPeriods></Billing>";
        CdrReport one = mennekes("C1", "09", "10", "10.500", bill);
        CdrReport other = mennekes("C2", "11", "12", "10.000", bill);

        assertThat(check(List.of(one, other))).allSatisfy(report -> {
            assertThat(found(report)).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        });
        assertThat(found(check(List.of(one, other, mennekes("C3", "11", "12", "10.000", bill)))
                        .get(2)))
                .containsExactly(RECORD_BILLED_TWICE);
    }

    private static CdrReport mennekes(String id, String from, String to, String energy, String bill) {
        String data = Base64.getEncoder().encodeToString(bill.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String json = BatchCdr.of(id, from + ":00:00", to + ":00:00", energy)
                .text("End", data)
                .json();
        return BatchCdr.report(
                json.replace("\"OCMF\"", "\"EDL40 Mennekes\"").replaceAll("\"public_key\":\"[^\"]*\",", ""));
    }

    @Test
    void what_cannot_be_read_is_passed_on() {
        CdrReport broken = BatchCdr.report("{");

        assertThat(check(List.of(broken, broken))).containsExactly(broken, broken);
    }
}
