package io.github.eichcheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "007", "10.500", "-1.5e3", "1E+2", "1e-2", "0.0E0"})
    void digits_with_fraction_and_exponent_are_a_number(String text) {
        assertThat(DecimalText.isDecimal(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "+1", ".5", "5.", "1,5", "1e", "1e+", "1e5.0", "1 ", " 1", "--1", "1.2.3", "NaN", "1f",
                "\u0661", "0x1", "1e--5", "-.5"
            })
    void anything_else_is_none(String text) {
        assertThat(DecimalText.isDecimal(text)).isFalse();
    }
}
