package io.github.eichcheck.check;

import static io.github.eichcheck.check.TestReading.begin;
import static io.github.eichcheck.check.TestReading.between;
import static io.github.eichcheck.check.TestReading.end;
import static io.github.eichcheck.check.TestRecord.session;
import static io.github.eichcheck.check.TestRecord.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.meter.ReadingMark;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which register is billed, and whether the registers agree. */
class RegistersTest {
    private static final String MAINS = "01-00:B0.08.00*FF";
    private static final String DEVICE = "01-00:B1.08.00*FF";

    private record Shown(String register, String begin, String end) {}

    private static TestRecord record(Shown... registers) {
        TestReading[] readings = new TestReading[2 * registers.length];
        for (int i = 0; i < registers.length; i++) {
            readings[i] = begin().register(registers[i].register()).value(registers[i].begin());
            readings[registers.length + i] =
                    end().register(registers[i].register()).value(registers[i].end());
        }
        return TestRecord.of(0, readings);
    }

    private static Shown shown(String register) {
        return new Shown(register, "1000.000", "1010.500");
    }

    @ParameterizedTest
    @CsvSource({
        "1-0:1.8.0, 01-00:B0.08.00*FF, 01-00:B0.08.00*FF",
        "01-00:B0.08.00*FF, 01-00:B2.08.00*FF, 01-00:B2.08.00*FF",
        "01-00:B2.08.00*FF, 1-0:98.8.0, 1-0:98.8.0",
        "1-0:98.8.0, 01-00:B1.08.00*FF, 01-00:B1.08.00*FF",
        "01-00:B1.08.00*FF, 01-00:B3.08.00*FF, 01-00:B3.08.00*FF",
        "1-0:9E.8.0, 1-0:1.8.0, 1-0:1.8.0",
        "1-0:2.8.0, 1-0:1.8.0, 1-0:1.8.0",
        "1-0:1.7.0, 1-0:1.17.0, 1-0:1.17.0",
        "2-0:1.8.0, 1.8.0, 1.8.0"
    })
    void billed_isTheVehiclesRegister_theTransactionsBeforeTheTotal(String one, String other, String billed) {
        for (TestRecord record : List.of(record(shown(one), shown(other)), record(shown(other), shown(one)))) {
            assertThat(session(record).billing())
                    .map(span -> span.register().text())
                    .contains(billed);
        }
    }

    @Test
    void billed_isTheDifferenceInKilowattHours_withAllDecimals() {
        assertThat(session(TestRecord.of(
                                0,
                                begin().value("1000.0"),
                                end().value("1010500").unit("Wh")))
                        .billing()
                        .flatMap(RegisterSpan::energy))
                .contains(new BigDecimal("10.500"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-0:1.8.0*255", "1-0:1.8.0*FF", "01-00:01.08.00.FF", "1.8", "0100010800FF"})
    void otherSpellingsOfARegister_arePaired(String other) {
        TestRecord record = TestRecord.of(0, begin(), end().register(other));

        assertThat(session(record).spans()).hasSize(1);
        assertThat(session(record).billing().orElseThrow().isComplete()).isTrue();
    }

    @Test
    void aFallingValueInAnotherSpelling_isNoticed() {
        TestRecord record =
                TestRecord.of(0, begin(), between().register("1-0:1.8.0*255").value("1020.000"), end());

        assertThat(told(new EnergyOrder(), record))
                .containsExactly("ENERGY_FALLS /0 RD[2] <1020.000 kWh> [1010.500 kWh]");
    }

    @Test
    void twoSpellingsThatOneRecordBegins_areTwoRegisters() {
        TestRecord same = record(shown("1-0:1.8.0"), shown("1-0:1.8.0*255"));
        TestRecord differ = record(shown("1-0:1.8.0"), new Shown("1-0:1.8.0*255", "1000.000", "1011.000"));

        assertThat(session(same).spans()).hasSize(2);
        assertThat(session(same).billing()).isPresent();
        assertThat(session(differ).billing()).isEmpty();
        assertThat(told(new CompleteTransaction(), differ))
                .containsExactly("BILLING_REGISTER_AMBIGUOUS /signed_data/signed_values [1-0:1.8.0 10.500 kWh,"
                        + " 1-0:1.8.0*255 11.000 kWh]");
    }

    @Test
    void anotherStorage_isAnotherRegister() {
        TestRecord record = TestRecord.of(0, begin(), end().register("1-0:1.8.0*198"));

        assertThat(session(record).billing()).isEmpty();
        assertThat(told(new CompleteTransaction(), record))
                .containsExactly(
                        "BILLING_REGISTER_AMBIGUOUS /signed_data/signed_values [1-0:1.8.0 no difference of kWh,"
                                + " 1-0:1.8.0*198 no difference of kWh]");
    }

    @Test
    void tariffsWithoutATotal_areSummedButNotBilled() {
        TestRecord record = record(new Shown("1-0:1.8.1", "5.000", "11.000"), new Shown("1-0:1.8.2", "5.000", "9.500"));

        assertThat(session(record).billing()).isEmpty();
        assertThat(told(new CompleteTransaction(), record))
                .containsExactly("BILLING_REGISTER_AMBIGUOUS /signed_data/signed_values [1-0:1.8.1 6.000 kWh,"
                        + " 1-0:1.8.2 4.500 kWh, together 10.500 kWh]");
    }

    @Test
    void tariffsThatGrewByTheSame_areNotOneEnergy_unlessNothingWasCharged() {
        TestRecord same = record(new Shown("1-0:1.8.1", "5.0", "6.0"), new Shown("1-0:1.8.2", "5.0", "6.0"));
        TestRecord nothing = record(new Shown("1-0:1.8.1", "5.0", "5.0"), new Shown("1-0:1.8.2", "6.0", "6.0"));

        assertThat(session(same).billing()).isEmpty();
        assertThat(session(nothing).billing()).isPresent();
    }

    @Test
    void aTariffWithoutAnEnd_isNotSummed() {
        TestRecord record = TestRecord.of(
                0, begin().register("1-0:1.8.1"), begin().register("1-0:1.8.2"), end().register("1-0:1.8.1"));

        assertThat(told(new CompleteTransaction(), record))
                .containsExactly("BILLING_REGISTER_AMBIGUOUS /signed_data/signed_values [1-0:1.8.1 10.500 kWh,"
                        + " 1-0:1.8.2 no difference of kWh]");
    }

    private static List<String> tariffs(Shown... parts) {
        Shown[] all = new Shown[parts.length + 1];
        all[0] = shown("1-0:1.8.0");
        System.arraycopy(parts, 0, all, 1, parts.length);
        return told(new TariffRegisters(), record(all));
    }

    @Test
    void tariffs_addUpToTheTotal_asFarAsTheirDecimalsAllow() {
        Shown first = new Shown("1-0:1.8.1", "0.000", "6.000");
        assertThat(tariffs()).isEmpty();
        assertThat(tariffs(first, new Shown("1-0:1.8.2", "0.000", "4.500"))).isEmpty();
        assertThat(tariffs(first, new Shown("1-0:1.8.2", "0.000", "4.503"))).isEmpty();
        assertThat(tariffs(first, new Shown("1-0:1.8.2", "0.000", "4.504")))
                .containsExactly("TARIFFS_DO_NOT_ADD_UP /0 RD[4] <10.500 kWh> [10.504 kWh]");
        assertThat(tariffs(first, new Shown("1-0:1.8.2", "0.000", "4.497"))).isEmpty();
        assertThat(tariffs(first, new Shown("1-0:1.8.2", "0.000", "4.496")))
                .containsExactly("TARIFFS_DO_NOT_ADD_UP /0 RD[4] <10.500 kWh> [10.496 kWh]");
    }

    @Test
    void aSingleTariff_mayCountLessThanTheTotal_butNotMore() {
        assertThat(tariffs(new Shown("1-0:1.8.1", "0.000", "6.000")))
                .containsExactly("TARIFF_MISSING /0 RD[3] <10.500 kWh> [6.000 kWh]");
        assertThat(tariffs(new Shown("1-0:1.8.1", "0.000", "10.498"))).isEmpty();
        assertThat(tariffs(new Shown("1-0:1.8.1", "0.000", "10.503")))
                .containsExactly("TARIFFS_DO_NOT_ADD_UP /0 RD[3] <10.500 kWh> [10.503 kWh]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-0:2.8.1", "1-1:1.8.1", "1-0:1.8.1*198", "1-0:1.17.1"})
    void registersOfAnotherQuantityChannelOrStorage_areNoPartsOfTheTotal(String register) {
        assertThat(tariffs(new Shown(register, "0.000", "99.000"))).isEmpty();
    }

    @Test
    void tariffs_areNotComparedWithAnotherTariff() {
        assertThat(told(new TariffRegisters(), record(shown("1-0:1.8.1")))).isEmpty();
    }

    @Test
    void theMainsRegister_isShownBesideTheVehicles() {
        assertThat(told(new MainsRegister(), record(shown(DEVICE), new Shown(MAINS, "0.000", "11.000"))))
                .containsExactly("MAINS_SHOWN /0 RD[3] <10.500 kWh> [11.000 kWh (" + MAINS + ")]");
        assertThat(told(new MainsRegister(), record(shown("1-0:98.8.0"), new Shown("1-0:9C.8.0", "0.0", "11.0"))))
                .hasSize(1);
        assertThat(told(new MainsRegister(), record(shown("01-00:B3.08.00*FF"), shown("01-00:B2.08.00*FF"))))
                .hasSize(1);
        assertThat(told(new MainsRegister(), record(shown(DEVICE), shown("1-0:1.8.0"))))
                .hasSize(1);
    }

    @Test
    void theMainsRegister_isNotShown_whereItIsBilledOrOfATariffOrExported() {
        assertThat(told(new MainsRegister(), record(shown(MAINS), shown("1-0:1.8.0"))))
                .isEmpty();
        assertThat(told(new MainsRegister(), record(shown(DEVICE), shown("1-0:1.8.1"))))
                .isEmpty();
        assertThat(told(new MainsRegister(), record(shown(DEVICE), shown("1-0:C0.8.0"))))
                .isEmpty();
        assertThat(told(
                        new MainsRegister(),
                        TestRecord.of(0, begin().register(DEVICE), begin().register(MAINS), end().register(DEVICE))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10.499, 1", "10.498, 1", "10.497, 2"})
    void theVehicle_getsNoMoreThanTheMains_asFarAsTheirDecimalsAllow(String mains, int findings) {
        List<String> told = told(new MainsRegister(), record(shown(DEVICE), new Shown(MAINS, "0.000", mains)));

        assertThat(told).hasSize(findings);
        if (findings == 2) {
            assertThat(told.get(1)).isEqualTo("DEVICE_EXCEEDS_MAINS /0 RD[2] <10.497 kWh> [10.500 kWh]");
        }
    }

    private static List<String> loss(TestReading deviceEnd, TestReading mainsBegin, TestReading mainsEnd) {
        return told(new MainsRegister(), TestRecord.of(0, begin().register(DEVICE), mainsBegin, deviceEnd, mainsEnd));
    }

    @ParameterizedTest
    @CsvSource({
        "0.500, true",
        "0.503, true",
        "0.497, true",
        "0.504, false",
        "0.496, false",
        "0.5, true",
        "0, false",
        "-0.5, true",
        "1e9, true",
        "none, true"
    })
    void theCumulatedLoss_isTheDifference_asFarAsDecimalsAllow(String loss, boolean explained) {
        TestReading device = end().register(DEVICE);
        TestReading mainsBegin = begin().register(MAINS).value("0.000");
        TestReading mainsEnd = end().register(MAINS).value("11.000");
        List<String> atMains = loss(device, mainsBegin, mainsEnd.field("CL", loss));
        List<String> atDevice = loss(device.field("CL", loss), mainsBegin, mainsEnd);

        assertThat(atMains).hasSize(explained ? 1 : 2);
        assertThat(atDevice).hasSize(explained ? 1 : 2);
        if (!explained) {
            assertThat(atMains.get(1)).isEqualTo("LOSS_UNEXPLAINED /0 RD[3] <" + loss + " kWh> [0.500 kWh]");
        }
    }

    @Test
    void theCumulatedLoss_countsFromTheBegin() {
        assertThat(loss(
                        end().register(DEVICE),
                        begin().register(MAINS).value("0.000").field("CL", "0.100"),
                        end().register(MAINS).value("11.000").field("CL", "0.600")))
                .hasSize(1);
    }

    @Test
    void tariffChanges_haveAValueAtAQuarter() {
        TestReading change = between().mark(ReadingMark.TARIFF_CHANGE);
        assertThat(told(new TariffChanges(), TestRecord.of(0, begin(), change, end())))
                .isEmpty();
        assertThat(told(new TariffChanges(), TestRecord.of(0, begin(), change.at(1859), end())))
                .isEmpty();
        assertThat(told(new TariffChanges(), TestRecord.of(0, begin(), change.at(1860), end())))
                .containsExactly("TARIFF_CHANGE_OFF_QUARTER /0 RD[1] [2026-03-01T09:31:00Z]");
        assertThat(told(new TariffChanges(), TestRecord.of(0, begin(), change.value(""), end())))
                .containsExactly("TARIFF_CHANGE_WITHOUT_VALUE /0 RD[1] <a value of 1-0:1.8.0>");
        assertThat(told(new TariffChanges(), TestRecord.of(0, begin(), change.register("1-0:2.8.0"), change, end())))
                .isEmpty();
        assertThat(told(
                        new TariffChanges(),
                        TestRecord.of(
                                0,
                                begin(),
                                change,
                                change.at(2700).value(""),
                                change.at(2700).value(""),
                                end())))
                .hasSize(1);
        assertThat(told(new TariffChanges(), TestRecord.of(0, begin(), between().value(""), end())))
                .isEmpty();
        assertThat(told(new TariffChanges(), TestRecord.of(0, begin(), change.value(""))))
                .isEmpty();
    }

    @Test
    void registersOfATransaction_beginAtZero() {
        for (String register : List.of("01-00:B2.08.00*FF", "01-00:B3.08.00*FF", "1-0:1.8.0*198")) {
            assertThat(told(new TransactionRegister(), record(shown(register))))
                    .containsExactly("TRANSACTION_REGISTER_NOT_ZERO /0 RD[0] <0> [1000.000 kWh]");
            assertThat(told(new TransactionRegister(), record(new Shown(register, "0.000", "1.000"))))
                    .isEmpty();
        }
        assertThat(told(new TransactionRegister(), record(shown("1-0:1.8.0")))).isEmpty();
    }

    @Test
    void units_areTheSameAtBeginAndEnd() {
        assertThat(told(new SameUnit(), TestRecord.of(0, begin(), end().unit("KWH"))))
                .isEmpty();
        assertThat(told(
                        new SameUnit(),
                        TestRecord.of(0, begin(), end().value("1010500").unit("Wh"))))
                .containsExactly("UNITS_DIFFER /0 RD[1] <kWh> [Wh]");
        assertThat(told(new SameUnit(), TestRecord.of(0, begin()))).isEmpty();
    }
}
