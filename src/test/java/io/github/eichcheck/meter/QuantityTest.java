package io.github.eichcheck.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({"10.500, kWh, 10.500", "10500, Wh, 10.500", "10500.0, WH, 10.5000", "1, KWH, 1"})
    void kilowattHours_areExact_withAllDecimals(String value, String unit, BigDecimal expected) {
        assertThat(new Quantity(new BigDecimal(value), unit).kilowattHours()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sec", "mOhm", "MWh", "kW"})
    void kilowattHours_ofWhatIsNoEnergy_areNone(String unit) {
        assertThat(new Quantity(BigDecimal.ONE, unit).kilowattHours()).isEmpty();
    }

    @Test
    void toString_neverHasAnExponent() {
        assertThat(new Quantity(new BigDecimal("1E+3"), "Wh")).hasToString("1000 Wh");
        assertThat(new Quantity(new BigDecimal("1E+3"), "")).hasToString("1000");
    }

    @ParameterizedTest
    @EnumSource(ReadingMark.class)
    void aMarkIsAnEnd_ofWhateverReason(ReadingMark mark) {
        boolean end = mark == ReadingMark.END || mark == ReadingMark.ABORT || mark == ReadingMark.POWER_FAILURE;

        assertThat(mark.isEnd()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"SYNCHRONIZED, synchronized", "RELATIVE, relative", "INFORMATIVE, informative", "UNKNOWN, unknown"})
    void aClockStatus_hasItsNameInLowerCase(ClockStatus status, String id) {
        assertThat(status.id()).isEqualTo(id);
    }
}
