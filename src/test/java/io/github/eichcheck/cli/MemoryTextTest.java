package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class MemoryTextTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "65536, 65536", "512K, 524288", "64M, 67108864", "64mb, 67108864", "2G, 2147483648", "7b, 7"})
    void digits_with_a_unit_are_bytes(String text, long bytes) {
        assertThat(new MemoryText().convert(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "-1", "1.5G", "64 M", "1T", "9999999999"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> new MemoryText().convert(text)).isInstanceOf(TypeConversionException.class);
    }
}
