package io.github.eichcheck.format.sml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.eichcheck.generate.EdlMeter;
import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, elements, and lengths that lie. */
class SmlFileTest {
    @Test
    void checkSum_ofTheStandardsExample() {
        assertThat(Crc16.of(Bytes.utf8("123456789"))).isEqualTo(0x906E);
    }

    @ParameterizedTest
    @CsvSource({
        "52ff, -1",
        "53ff00, -256",
        "54800000, -8388608",
        "62ff, 255",
        "63ff00, 65280",
        "65ffffffff, 4294967295",
        "59ffffffffffffffff, -1",
        "69ffffffffffffffff, 18446744073709551615",
        "560000000001, 1"
    })
    void integer_ofEveryWidth_isExact(String hex, String value) throws SmlSyntaxException {
        assertThat(new TlvReader(Bytes.hex(hex)).next().number()).contains(new BigInteger(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "76",
                "60",
                "51",
                "8f",
                "ffffffffff",
                "f10f0f",
                "7f00",
                "0f41",
                "1b1b1b1b01010101",
                "1b1b1b1b010101011b1b1b1b1a040000",
                "1b1b1b1b010101011b1b1b1b02000000",
                "76f10f0f0f0f0f0f"
            })
    void bytesThatPromiseMoreThanThereIs_areRefused(String hex) {
        Bytes bytes = Bytes.hex(hex);
        if (bytes.length() == 0) {
            assertThat(SmlFile.begins(bytes)).isFalse();
            return;
        }
        assertThatExceptionOfType(SmlSyntaxException.class).isThrownBy(() -> SmlFile.read(bytes));
    }

    @Test
    void deepLists_andManyElements_areRefused() {
        assertThatExceptionOfType(SmlSyntaxException.class)
                .isThrownBy(() -> new TlvReader(Bytes.hex("71".repeat(1 << 16) + "01")).next());
        assertThatExceptionOfType(SmlSyntaxException.class)
                .isThrownBy(() -> new TlvReader(Bytes.hex("f2808000" + "01".repeat(1 << 16))).next());
    }

    @Test
    void genuineFile_hasNoDefects() throws SmlSyntaxException {
        SmlFile file = SmlFile.read(Bytes.of(EdlMeter.file(EdlMeter.begin(), EdlMeter.end())));

        assertThat(file.lists()).hasSize(2);
        assertThat(file.defects()).isEmpty();
    }
}
