package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DurationTextTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "60, 60", "60s, 60", "60S, 60", "2m, 120", "1h, 3600", "PT60S, 60", "pt1m, 60", "P1D, 86400"})
    void a_duration_is_read(String text, long seconds) {
        assertThat(new DurationText().convert(text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "-1", "-60s", "PT-1S", "1d", "1.5m", "60 s", "9999999999", "PT"})
    void what_is_no_duration_is_refused(String text) {
        assertThatThrownBy(() -> new DurationText().convert(text)).isInstanceOf(TypeConversionException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e5", "1e999999999", ".5", "1.", "x", "\u0661", "1,5", "NaN"})
    void what_is_no_energy_is_refused(String text) {
        assertThatThrownBy(() -> new EnergyText().convert(text)).isInstanceOf(TypeConversionException.class);
    }

    @Test
    void an_energy_is_read_with_its_digits() {
        assertThat(new EnergyText().convert("0.0010")).isEqualTo(new BigDecimal("0.0010"));
        assertThat(new EnergyText().convert("0")).isEqualTo(BigDecimal.ZERO);
    }
}
