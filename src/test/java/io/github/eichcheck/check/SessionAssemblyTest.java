package io.github.eichcheck.check;

import static io.github.eichcheck.check.TestReading.begin;
import static io.github.eichcheck.check.TestReading.between;
import static io.github.eichcheck.check.TestReading.end;
import static io.github.eichcheck.check.TestRecord.cdr;
import static io.github.eichcheck.check.TestRecord.session;
import static io.github.eichcheck.check.TestRecord.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.meter.ReadingMark;
import io.github.eichcheck.ocpi.Cdr;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionAssemblyTest {
    private static final TestRecord FIRST = TestRecord.of(0, begin());
    private static final TestRecord MIDDLE = TestRecord.of(1, between());
    private static final TestRecord LAST = TestRecord.of(2, end());

    private static List<String> order(Session session) {
        return session.records().stream()
                .map(record -> record.location().pointer())
                .toList();
    }

    @Test
    void records_areOrderedByPage_whateverTheirTimes() {
        assertThat(order(session(LAST.page("T", 1), FIRST.page("T", 3), MIDDLE.page("T", 2))))
                .containsExactly("/2", "/1", "/0");
    }

    @Test
    void records_onOnePage_areOrderedByTime() {
        assertThat(order(session(LAST.page("T", 1), FIRST.page("T", 1)))).containsExactly("/0", "/2");
    }

    @Test
    void records_ofTwoSequences_orWithoutPages_areOrderedByTime() {
        assertThat(order(session(LAST.page("F", 1), MIDDLE, FIRST.page("T", 2))))
                .containsExactly("/0", "/1", "/2");
        assertThat(order(session(LAST.page("", 1), MIDDLE.page("", 2), FIRST))).containsExactly("/0", "/1", "/2");
    }

    @Test
    void records_withoutReadings_comeLastWhereTimeDecides() {
        assertThat(order(session(TestRecord.of(3), LAST, FIRST))).containsExactly("/0", "/2", "/3");
    }

    @Test
    void records_withoutTimes_areOrderedByTheirMarks() {
        TestRecord both = TestRecord.of(5, begin().timeless(), end().timeless());

        assertThat(order(session(
                        TestRecord.of(2, end().timeless()), both, MIDDLE, TestRecord.of(0, begin().timeless()))))
                .containsExactly("/0", "/5", "/1", "/2");
    }

    @Test
    void records_ofOneTime_areOrderedByTheirMarks() {
        assertThat(order(session(TestRecord.of(2, end().at(0)), FIRST))).containsExactly("/0", "/2");
        assertThat(order(session(TestRecord.of(2, end().at(0)).page("T", 1), FIRST.page("T", 1))))
                .containsExactly("/0", "/2");
    }

    @ParameterizedTest
    @CsvSource({
        "4294967295, 0, true",
        "4294967290, 5, true",
        "2147483649, 0, true",
        "2147483648, 0, false",
        "4294967296, 0, false"
    })
    void pages_beginAnewAfterTheLargestOf32Bits(long first, long second, boolean anew) {
        List<String> order = order(session(LAST.page("T", second), FIRST.page("T", first)));

        assertThat(order).containsExactlyElementsOf(anew ? List.of("/0", "/2") : List.of("/2", "/0"));
    }

    @Test
    void aRecord_thatIsThereTwice_countsOnce() {
        Session session = session(FIRST, FIRST.in("/7"), LAST);

        assertThat(order(session)).containsExactly("/0", "/2");
        assertThat(told(new RepeatedRecord(), FIRST, FIRST.in("/7"), LAST)).containsExactly("SAME_RECORD_TWICE /7");
    }

    @ParameterizedTest
    @CsvSource({"Start, BEGIN", "BEGIN, BEGIN", "End, END", "stop, END", "Intermediate, BETWEEN", "Other, NONE"})
    void nature_marksAReadingThatSaysNothing(String nature, ReadingMark mark) {
        TestRecord silent = TestRecord.of(0, begin().mark(ReadingMark.NONE)).nature(nature);

        assertThat(session(silent).readings()).extracting(SessionReading::mark).containsExactly(mark);
    }

    @Test
    void nature_neverOverridesAMark() {
        assertThat(session(FIRST.nature("End")).readings())
                .extracting(SessionReading::mark)
                .containsExactly(ReadingMark.BEGIN);
    }

    @Test
    void readings_knowTheirRecord() {
        assertThat(session(LAST, TestRecord.of(0, begin(), between())).readings())
                .extracting(SessionReading::record)
                .containsExactly(0, 0, 1);
    }

    private static TestRecord whole(int number, String transaction, long start) {
        return TestRecord.of(number, begin().at(start), end().at(start + 600))
                .in("/bill")
                .transaction(transaction)
                .meter("M");
    }

    private static final Cdr NINE_TO_TEN =
            cdr(",\"start_date_time\":\"2026-03-01T09:00:00Z\",\"end_date_time\":\"2026-03-01T09:30:00Z\"");

    @Test
    void ofSeveralTransactionsInAValue_theOneThatTookPlaceInTimeIsKept() {
        Session session = session(NINE_TO_TEN, whole(1, "a", 0), whole(2, "b", 7200), whole(3, "c", -7200));

        assertThat(session.ambiguous()).isFalse();
        assertThat(session.records())
                .singleElement()
                .satisfies(record ->
                        assertThat(record.record().origin().transaction()).contains("a"));
        assertThat(told(
                        new OtherTransactions(),
                        NINE_TO_TEN,
                        whole(1, "a", 0),
                        whole(2, "b", 7200),
                        whole(3, "c", -7200)))
                .containsExactly("TRANSACTIONS_LEFT_OUT /bill [b, c]");
    }

    @Test
    void ofSeveralTransactionsInTime_theUserDecides() {
        Cdr cdr = cdr(",\"cdr_token\":{\"uid\":\"U1\",\"type\":\"RFID\",\"contract_id\":\"C\"}");
        Session session =
                session(cdr, whole(1, "a", 0).user("U2"), whole(2, "b", 7200).user("U1"));

        assertThat(session.records())
                .singleElement()
                .satisfies(record -> assertThat(record.record().origin().user()).contains("U1"));
        assertThat(session.leftOut()).hasSize(1);
    }

    @Test
    void ofSeveralTransactionsThatNothingTellsApart_noneIsTaken() {
        Session session = session(whole(1, "a", 0), whole(2, "b", 7200));

        assertThat(session.ambiguous()).isTrue();
        assertThat(session.records()).isEmpty();
        assertThat(told(new CompleteTransaction(), whole(1, "a", 0), whole(2, "b", 7200)))
                .containsExactly("TRANSACTION_AMBIGUOUS /signed_data/signed_values");
    }

    @Test
    void aTransaction_isTooEarlyOrTooLate_byMoreThanTheTolerance() {
        assertThat(session(NINE_TO_TEN, whole(1, "a", -60), whole(2, "b", 7200)).ambiguous())
                .isFalse();
        assertThat(session(NINE_TO_TEN, whole(1, "a", -61), whole(2, "b", 7200)).ambiguous())
                .isTrue();
        assertThat(session(NINE_TO_TEN, whole(1, "a", 1261), whole(2, "b", 7200))
                        .ambiguous())
                .isTrue();
    }

    @Test
    void recordsOfTheSameTransactionInOtherValues_andThoseWithoutAName_stay() {
        TestRecord flagged =
                TestRecord.of(7, between().at(300).status(true, false, true)).transaction("a");
        TestRecord nameless = TestRecord.of(8, between().at(310)).in("/bill");
        Session session = session(NINE_TO_TEN, whole(1, "a", 0), whole(2, "b", 7200), flagged, nameless);

        assertThat(session.records()).hasSize(3);
        assertThat(session.leftOut()).hasSize(1);
    }

    @Test
    void transactionsInValuesOfTheirOwn_areNotLeftOut() {
        Session session =
                session(NINE_TO_TEN, whole(1, "a", 0), whole(2, "b", 7200).in("/other"));

        assertThat(session.records()).hasSize(2);
        assertThat(session.leftOut()).isEmpty();
        assertThat(session.ambiguous()).isFalse();
    }

    @Test
    void halvesBesideAWholeTransaction_areNoSecondOne() {
        TestRecord half = TestRecord.of(2, begin().at(60)).in("/bill").transaction("b");

        assertThat(session(NINE_TO_TEN, whole(1, "a", 0), half).records()).hasSize(2);
    }

    @Test
    void transactionsOfOneMeterAtTheSameTime_areReported() {
        Cdr cdr = cdr(",\"cdr_token\":{\"uid\":\"U1\",\"type\":\"RFID\",\"contract_id\":\"C\"}");
        TestRecord own = whole(1, "a", 0).user("U1");

        assertThat(told(new OtherTransactions(), cdr, own, whole(2, "b", 599)))
                .containsExactly("TRANSACTIONS_LEFT_OUT /bill [b]", "TRANSACTIONS_OVERLAP /bill <a> [b]");
        assertThat(told(new OtherTransactions(), cdr, own, whole(2, "b", -599))).hasSize(2);
        assertThat(told(new OtherTransactions(), cdr, own, whole(2, "b", 600))).hasSize(1);
        assertThat(told(new OtherTransactions(), cdr, own, whole(2, "b", -600))).hasSize(1);
        assertThat(told(new OtherTransactions(), cdr, own, whole(2, "b", 0).meter("N")))
                .hasSize(1);
    }

    @Test
    void ofManyTransactions_tenAreNamed() {
        Cdr cdr = cdr(",\"cdr_token\":{\"uid\":\"U1\",\"type\":\"RFID\",\"contract_id\":\"C\"}");
        TestRecord[] bill = new TestRecord[12];
        for (int i = 0; i < bill.length; i++) {
            bill[i] = whole(i, "t" + i, i * 1000L);
        }
        bill[0] = bill[0].user("U1");
        TestRecord[] ten = java.util.Arrays.copyOf(bill, 11);

        assertThat(told(new OtherTransactions(), cdr, bill))
                .containsExactly("TRANSACTIONS_LEFT_OUT /bill [t1, t2, t3, t4, t5, t6, t7, t8, t9, t10 and 1 more]");
        assertThat(told(new OtherTransactions(), cdr, ten))
                .containsExactly("TRANSACTIONS_LEFT_OUT /bill [t1, t2, t3, t4, t5, t6, t7, t8, t9, t10]");
    }
}
