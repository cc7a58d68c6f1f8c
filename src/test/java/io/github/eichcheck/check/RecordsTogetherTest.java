package io.github.eichcheck.check;

import static io.github.eichcheck.check.TestReading.begin;
import static io.github.eichcheck.check.TestReading.between;
import static io.github.eichcheck.check.TestReading.end;
import static io.github.eichcheck.check.TestRecord.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.crypto.Curve;
import io.github.eichcheck.crypto.PublicKey;
import io.github.eichcheck.generate.TestKey;
import io.github.eichcheck.spi.RecordOrigin;
import io.github.eichcheck.wire.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether records belong together: marks, pages, origin, keys. */
class RecordsTogetherTest {
    private static final TestRecord FIRST = TestRecord.of(0, begin());
    private static final TestRecord MIDDLE = TestRecord.of(1, between());
    private static final TestRecord LAST = TestRecord.of(2, end());
    private static final String VALUES = "/signed_data/signed_values";

    private static List<String> complete(TestRecord... records) {
        return told(new CompleteTransaction(), records);
    }

    @Test
    void aTransaction_hasOneBeginAndOneEnd() {
        assertThat(complete(FIRST, MIDDLE, LAST)).isEmpty();
        assertThat(complete(TestRecord.of(0, begin(), end()))).isEmpty();
        assertThat(complete(FIRST)).containsExactly("NO_END " + VALUES + " [1-0:1.8.0]");
        assertThat(complete(LAST)).containsExactly("NO_BEGIN " + VALUES + " [1-0:1.8.0]");
        assertThat(complete(MIDDLE)).containsExactly("NO_BEGIN " + VALUES + " [1-0:1.8.0]");
        assertThat(complete()).containsExactly("NO_READINGS ");
        assertThat(complete(FIRST, TestRecord.of(1, begin().at(60)), LAST))
                .containsExactly("SEVERAL_BEGINS /1 RD[0] <1> [2]");
        assertThat(complete(FIRST, LAST, TestRecord.of(1, end().at(3700)), TestRecord.of(3, end().at(3800))))
                .containsExactly("SEVERAL_ENDS /1 RD[0] <1> [3]");
    }

    @Test
    void registersThatNobodyKnows_areNamed() {
        TestReading other = begin().register("1-0:2.8.0");
        assertThat(complete(TestRecord.of(0, other, other.register("what"), other)))
                .containsExactly("NO_BILLING_REGISTER " + VALUES + " [1-0:2.8.0, unnamed]");
    }

    @Test
    void aUnitThatIsNoEnergy_atBeginOrEnd_isReported() {
        assertThat(complete(TestRecord.of(0, begin(), begin().unit("sec"), end())))
                .containsExactly("UNIT_UNKNOWN /0 RD[1] <kWh or Wh> [sec]");
        assertThat(complete(TestRecord.of(0, begin(), between().unit("sec"), end())))
                .isEmpty();
        assertThat(complete(TestRecord.of(
                        0, begin(), end(), end().register("1-0:2.8.0").unit("sec"))))
                .isEmpty();
        assertThat(complete(TestRecord.of(0, begin(), end(), end().value("")))).isEmpty();
    }

    @Test
    void otherRegisters_haveOneBeginAndOneEndToo() {
        TestReading device = begin().register("1-0:98.8.0");
        TestReading deviceEnd = end().register("1-0:98.8.0");
        assertThat(complete(TestRecord.of(0, device, begin(), deviceEnd, end())))
                .isEmpty();
        assertThat(complete(TestRecord.of(0, device, begin(), deviceEnd)))
                .containsExactly("REGISTER_INCOMPLETE /0 RD[1] [1-0:1.8.0]");
        assertThat(complete(TestRecord.of(0, device, deviceEnd, between()))).isEmpty();
        assertThat(complete(TestRecord.of(0, device, begin(), begin(), deviceEnd, end())))
                .containsExactly("SEVERAL_BEGINS /0 RD[2] <1> [2]");
        assertThat(complete(TestRecord.of(0, device, begin(), deviceEnd, end(), end())))
                .containsExactly("SEVERAL_ENDS /0 RD[4] <1> [2]");
        assertThat(complete(TestRecord.of(0, device, begin()))).containsExactly("NO_END " + VALUES + " [1-0:98.8.0]");
    }

    @Test
    void aReadingThatALaterRecordRepeats_countsOnce() {
        TestRecord both = TestRecord.of(2, begin(), end());

        assertThat(complete(FIRST, both)).isEmpty();
        assertThat(told(new RepeatedReading(), FIRST, both))
                .containsExactly("SAME_READING_TWICE /2 RD[0] [2026-03-01T09:00:00Z]");
        assertThat(told(
                        new RepeatedReading(),
                        FIRST,
                        TestRecord.of(3, begin().value("1000000").unit("Wh"), end())))
                .hasSize(1);
        assertThat(told(new RepeatedReading(), FIRST, LAST)).isEmpty();
        assertThat(told(new RepeatedReading(), TestRecord.of(4, begin(), end()), LAST))
                .hasSize(1);
    }

    @Test
    void aReadingThatOnlyLooksLikeARepetition_isASecondOne() {
        assertThat(complete(FIRST, TestRecord.of(2, begin().at(1), end()))).hasSize(1);
        assertThat(complete(FIRST, TestRecord.of(2, begin().value("1000.001"), end())))
                .hasSize(1);
        assertThat(complete(TestRecord.of(0, begin(), begin(), end()))).hasSize(1);
        assertThat(complete(TestRecord.of(0, begin().timeless()), TestRecord.of(1, begin().timeless(), end())))
                .hasSize(1);
    }

    @Test
    void allRegisters_beginAndEndInTheSameRecords() {
        TestReading device = begin().register("1-0:98.8.0");
        TestReading deviceEnd = end().register("1-0:98.8.0");
        assertThat(told(
                        new RecordsOfTransaction(),
                        TestRecord.of(0, device, begin()),
                        TestRecord.of(1, deviceEnd, end())))
                .isEmpty();
        assertThat(told(
                        new RecordsOfTransaction(),
                        TestRecord.of(0, device),
                        TestRecord.of(1, begin().at(60)),
                        TestRecord.of(2, deviceEnd, end())))
                .containsExactly("TRANSACTIONS_MIXED /1 RD[0] <1-0:98.8.0 at 2026-03-01T09:00:00Z> [1-0:1.8.0 at"
                        + " 2026-03-01T09:01:00Z]");
        assertThat(told(
                        new RecordsOfTransaction(),
                        TestRecord.of(0, device, begin()),
                        TestRecord.of(1, end().at(60)),
                        TestRecord.of(2, deviceEnd)))
                .containsExactly("TRANSACTIONS_MIXED /1 RD[0] <1-0:98.8.0 at 2026-03-01T10:00:00Z> [1-0:1.8.0 at"
                        + " 2026-03-01T09:01:00Z]");
    }

    @Test
    void recordsBeforeTheBeginAndAfterTheEnd_areReportedOnce() {
        TestRecord early = TestRecord.of(5, between().at(-60), between().at(-50));
        TestRecord late = TestRecord.of(6, between().at(3700));

        assertThat(told(new RecordsOfTransaction(), FIRST, MIDDLE, LAST)).isEmpty();
        assertThat(told(new RecordsOfTransaction(), early, FIRST, MIDDLE, LAST, late))
                .containsExactly("RECORD_OUTSIDE /5", "RECORD_OUTSIDE /6");
        assertThat(told(new RecordsOfTransaction(), FIRST, LAST, TestRecord.of(7, end().at(3600)), TestRecord.of(8)))
                .isEmpty();
        assertThat(told(new RecordsOfTransaction(), FIRST.page("T", 9), LAST.page("T", 7), MIDDLE.page("T", 6)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Start, false, false",
        "Start, true, false",
        "begin, false, true",
        "End, false, false",
        "stop, true, false",
        "Intermediate, true, true",
        "Intermediate, true, false",
        "Intermediate, false, false",
        "What, true, false"
    })
    void nature_isComparedWithTheMarksOfTheWholeValue(String nature, boolean begins, boolean ends) {
        TestRecord first = (begins ? FIRST : MIDDLE).in("/v").nature(nature);
        TestRecord second = (ends ? LAST : MIDDLE.message("more")).in("/v").nature(nature);
        boolean wrong = switch (nature) {
            case "begin" -> ends && !begins;
            case "stop" -> begins && !ends;
            case "Intermediate" -> begins != ends;
            default -> false;
        };

        assertThat(told(new NatureOfValue(), first, second))
                .isEqualTo(wrong ? List.of("NATURE_DIFFERS /v [" + nature + "]") : List.of());
    }

    private static List<String> pages(long... numbers) {
        TestRecord[] records = new TestRecord[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            records[i] = TestRecord.of(i, between().at(i)).page("T", numbers[i]);
        }
        return told(new Pages(), records);
    }

    @Test
    void pages_followEachOther_andThoseThatAreMissingAreNamed() {
        assertThat(pages(12, 13, 14)).isEmpty();
        assertThat(pages(14, 12, 13)).isEmpty();
        assertThat(pages(12, 14)).containsExactly("PAGES_MISSING /1 <T13> [T14]");
        assertThat(pages(12, 13, 17)).containsExactly("PAGES_MISSING /2 <T14 to T16> [T17]");
        assertThat(pages(12, 12)).containsExactly("PAGE_REPEATED /1 <T12> [T12]");
    }

    @Test
    void pages_beginAnewAfterTheLargest() {
        assertThat(pages(4_294_967_295L, 0)).containsExactly("PAGE_WRAPPED /1 <T4294967295> [T0]");
        assertThat(pages(4_294_967_295L, 1))
                .containsExactly("PAGE_WRAPPED /1 <T4294967295> [T1]", "PAGES_MISSING /1 <T0> [T1]");
        assertThat(pages(4_294_967_293L, 0))
                .containsExactly(
                        "PAGE_WRAPPED /1 <T4294967295> [T0]", "PAGES_MISSING /1 <T4294967294 to T4294967295> [T0]");
        assertThat(pages(4_294_967_293L, 2))
                .containsExactly("PAGE_WRAPPED /1 <T4294967295> [T2]", "PAGES_MISSING /1 <T4294967294 to T1> [T2]");
        assertThat(pages(4_294_967_296L, 4_294_967_298L))
                .containsExactly("PAGES_MISSING /1 <T4294967297> [T4294967298]");
    }

    @Test
    void pages_areComparedAcrossARecordWithout_andInOneSequenceOnly() {
        assertThat(told(new Pages(), FIRST.page("T", 12), MIDDLE, LAST.page("T", 11)))
                .containsExactly("PAGE_FALLS /2 <T12> [T11]");
        assertThat(told(new Pages(), FIRST.page("T", 12), LAST.page("F", 13)))
                .containsExactly("PAGE_CONTEXT_DIFFERS /2 <T12> [F13]");
        assertThat(told(new Pages(), FIRST, LAST.page("T", 13))).isEmpty();
    }

    private static List<String> origins(RecordOrigin first, RecordOrigin second) {
        return told(new SameOrigin(), FIRST.with(first), LAST.with(second));
    }

    private static RecordOrigin origin(
            String meter, String gateway, String point, String user, String kind, String transaction) {
        return new RecordOrigin(
                text(meter), text(gateway), text(point), text(user), text(kind), text(transaction), Optional.empty());
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    @Test
    void origins_agreeInEverything() {
        RecordOrigin whole = origin("m", "g", "p", "u", "k", "t");
        assertThat(origins(whole, whole)).isEmpty();
        assertThat(origins(whole, origin("M", "G", "P", "U", "K", "T")))
                .containsExactly(
                        "METER_DIFFERS /2 <m> [M]",
                        "GATEWAY_DIFFERS /2 <g> [G]",
                        "CHARGE_POINT_DIFFERS /2 <p> [P]",
                        "TRANSACTION_DIFFERS /2 <t> [T]",
                        "USER_DIFFERS /2 <u> [U]",
                        "USER_KIND_DIFFERS /2 <k> [K]");
    }

    @Test
    void anOriginThatOnlyOneRecordStates_isNoAgreement() {
        assertThat(origins(origin("m", "", "", "", "", ""), origin("", "g", "", "", "", "")))
                .containsExactly("ORIGIN_INCOMPLETE /0 [meter and gateway]");
        assertThat(origins(origin("m", "g", "", "", "", ""), origin("", "g", "", "", "", "")))
                .isEmpty();
        assertThat(origins(origin("m", "g", "", "", "", ""), origin("m", "", "", "", "", "")))
                .isEmpty();
        assertThat(origins(RecordOrigin.UNKNOWN, RecordOrigin.UNKNOWN)).isEmpty();
        assertThat(origins(RecordOrigin.UNKNOWN, origin("", "", "", "u", "", "")))
                .containsExactly("USER_INCOMPLETE /0 [user]");
        assertThat(origins(origin("", "", "", "u", "", ""), RecordOrigin.UNKNOWN))
                .containsExactly("USER_INCOMPLETE /2 [user]");
    }

    private static PublicKey key(String name) {
        return PublicKey.decode(
                        Curve.SECP256R1,
                        Bytes.of(TestKey.named(name, Curve.SECP256R1).point()))
                .orElseThrow();
    }

    @Test
    void keys_areTheSame() {
        PublicKey one = key("one");
        PublicKey two = key("two");
        assertThat(told(new SameOrigin(), FIRST.key(one), LAST.key(one))).isEmpty();
        assertThat(told(new SameOrigin(), FIRST, LAST.key(one))).isEmpty();
        assertThat(told(new SameOrigin(), FIRST.key(one), MIDDLE, LAST.key(two)))
                .containsExactly("KEY_DIFFERS /2 <" + one.fingerprint() + "> [" + two.fingerprint() + "]");
    }

    @Test
    void aNonce_isUsedOnce() {
        assertThat(told(
                        new NonceReuse(),
                        FIRST.signature(Curve.SECP256R1, 7, 8),
                        LAST.signature(Curve.SECP256R1, 7, 9)))
                .containsExactly("NONCE_REUSED /2");
        assertThat(told(
                        new NonceReuse(),
                        FIRST.signature(Curve.SECP256R1, 7, 8),
                        LAST.signature(Curve.SECP256R1, 6, 9)))
                .isEmpty();
        assertThat(told(
                        new NonceReuse(),
                        FIRST.signature(Curve.SECP256R1, 7, 8),
                        LAST.signature(Curve.SECP256R1, 7, 8)))
                .isEmpty();
        assertThat(told(
                        new NonceReuse(),
                        FIRST.signature(Curve.SECP256R1, 7, 8),
                        LAST.signature(Curve.SECP256K1, 7, 9)))
                .isEmpty();
        assertThat(told(
                        new NonceReuse(),
                        FIRST.signature(Curve.SECP256R1, 0, 8),
                        LAST.signature(Curve.SECP256R1, 0, 9)))
                .isEmpty();
        assertThat(told(
                        new NonceReuse(),
                        FIRST.signature(Curve.SECP256R1, 7, 8).key(key("one")),
                        LAST.signature(Curve.SECP256R1, 7, 9).key(key("two"))))
                .isEmpty();
    }

    private static List<String> contract(long entered, long read, long page) {
        return told(
                new SameContractTime(),
                FIRST.page("", 12).layout(Map.of("contractTime", "1000", "time", "1010")),
                LAST.page("", page)
                        .layout(Map.of("contractTime", Long.toString(entered), "time", Long.toString(read))));
    }

    @Test
    void theContract_isEnteredOnce_orForEachReading() {
        assertThat(contract(1000, 4610, 13)).isEmpty();
        assertThat(contract(1000, 4610, 19)).isEmpty();
        assertThat(contract(4600, 4610, 13)).containsExactly("CONTRACT_TIME_DIFFERS /2 contractTime <1000> [4600]");
        assertThat(contract(4550, 4610, 14)).containsExactly("CONTRACT_TIME_DIFFERS /2 contractTime <1000> [4550]");
        assertThat(contract(4549, 4610, 13)).containsExactly("CONTRACT_TIME_DIFFERS /2 contractTime <1000> [4549]");
        assertThat(contract(4549, 4610, 14)).containsExactly("CONTRACT_ENTERED_AGAIN /2 contractTime <1000> [4549]");
        assertThat(told(
                        new SameContractTime(),
                        FIRST.page("", 4_294_967_295L).layout(Map.of("contractTime", "1000", "time", "1010")),
                        LAST.page("", 0).layout(Map.of("contractTime", "2000", "time", "4610"))))
                .containsExactly("CONTRACT_TIME_DIFFERS /2 contractTime <1000> [2000]");
        assertThat(told(
                        new SameContractTime(),
                        FIRST.layout(Map.of("contractTime", "1000")),
                        LAST.layout(Map.of("contractTime", "2000", "time", "4610"))))
                .containsExactly("CONTRACT_ENTERED_AGAIN /2 contractTime <1000> [2000]");
        assertThat(told(new SameContractTime(), FIRST.layout(Map.of("contractTime", "x")), LAST))
                .isEmpty();
    }

    private static List<String> fields(Check check, Map<String, String> first, Map<String, String> second) {
        return told(check, FIRST.fields(first), LAST.fields(second));
    }

    @Test
    void versions_agreeInTheirMajorNumber() {
        assertThat(fields(new SameVersion(), Map.of("FV", "1.3"), Map.of("FV", "1.3")))
                .isEmpty();
        assertThat(fields(new SameVersion(), Map.of("FV", "1.3"), Map.of("FV", "1.4")))
                .containsExactly("REVISION_DIFFERS /2 FV <1.3> [1.4]");
        assertThat(fields(new SameVersion(), Map.of("FV", "0.5"), Map.of("FV", "1.4")))
                .containsExactly("VERSION_DIFFERS /2 FV <0> [1]");
        assertThat(fields(new SameVersion(), Map.of("FV", "1"), Map.of("FV", "1.4")))
                .isEmpty();
        assertThat(fields(new SameVersion(), Map.of(), Map.of("FV", "1.4"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GI",
                "GV",
                "MV",
                "MM",
                "MF",
                "CF",
                "LC.LN",
                "LC.LI",
                "LC.LR",
                "LC.LU",
                "firmwareVersion",
                "firmwareChecksum"
            })
    void devices_stayTheSame(String field) {
        assertThat(fields(new SameDevices(), Map.of(field, "a"), Map.of(field, "b")))
                .containsExactly("COMPONENT_DIFFERS /2 " + field + " <a> [b]");
        assertThat(fields(new SameDevices(), Map.of(field, "a"), Map.of(field, "a")))
                .isEmpty();
        assertThat(fields(new SameDevices(), Map.of(field, "a"), Map.of())).isEmpty();
    }

    @Test
    void identificationAndTariff_stayTheSame() {
        Check check = new SameIdentification();
        for (String field : List.of("IS", "IL")) {
            assertThat(fields(check, Map.of(field, "a"), Map.of(field, "b")))
                    .containsExactly("IDENTIFICATION_DIFFERS /2 " + field + " <a> [b]");
        }
        for (String field : List.of("TT", "CustomerIdent.tariff")) {
            assertThat(fields(check, Map.of(field, "a"), Map.of(field, "b")))
                    .containsExactly("TARIFF_TEXT_DIFFERS /2 " + field + " <a> [b]");
        }
        assertThat(fields(check, Map.of("IF[0]", "a", "IF[1]", "b"), Map.of("IF[0]", "b", "IF[1]", "a")))
                .isEmpty();
        assertThat(fields(check, Map.of("IF[0]", "a", "IF[1]", "b"), Map.of("IF[0]", "b")))
                .containsExactly("IDENTIFICATION_DIFFERS /2 IF <a, b> [b]");
        assertThat(fields(check, Map.of("IF[0]", "a"), Map.of())).isEmpty();
    }

    @Test
    void theLogBook_staysAsItIs() {
        assertThat(fields(new SameLogBook(), Map.of("logBookIndex", "0005"), Map.of("logBookIndex", "0005")))
                .isEmpty();
        assertThat(fields(new SameLogBook(), Map.of("logBookIndex", "0005"), Map.of("logBookIndex", "0006")))
                .containsExactly("LOG_BOOK_DIFFERS /2 <0005> [0006]");
    }
}
