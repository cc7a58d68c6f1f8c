package io.github.eichcheck.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObisCodeTest {
    private static ObisCode code(String text) {
        return ObisCode.parse(text).orElseThrow();
    }

    @Test
    void parse_ofAllSixGroups_dropsLeadingZerosAndCase() {
        ObisCode code = code(" 01-0b:b1.08.00*ff ");

        assertThat(List.of(code.medium(), code.channel(), code.quantity(), code.kind(), code.tariff(), code.storage()))
                .containsExactly("1", "B", "B1", "8", "0", "FF");
        assertThat(code.text()).isEqualTo(" 01-0b:b1.08.00*ff ");
    }

    @Test
    void parse_ofWhatMayBeLeftOut_leavesItEmpty() {
        ObisCode code = code("1.8");

        assertThat(List.of(code.medium(), code.channel(), code.quantity(), code.kind(), code.tariff(), code.storage()))
                .containsExactly("", "", "1", "8", "", "");
    }

    @Test
    void parse_ofTwelveDigits_takesTwoForEachGroup() {
        ObisCode code = code(" 0100010811c8 ");

        assertThat(List.of(code.medium(), code.channel(), code.quantity(), code.kind(), code.tariff(), code.storage()))
                .containsExactly("1", "0", "1", "8", "11", "C8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-0:1.8.0*255", "1-0:1.8.0.255", "1-0:1.8.0&255"})
    void parse_takesAnySeparatorBeforeTheStorage(String text) {
        assertThat(code(text).storage()).isEqualTo("255");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "error", "1", "1-0:1.8.0*", "01000108FF", "1-0:1.8.0*2555", "G1.8.0"})
    void parse_ofAnythingElse_isEmpty(String text) {
        assertThat(ObisCode.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1-0:1.8.0, 1-0:1.8.0*255, true",
        "1-0:1.8.0, 1-0:1.8.0*FF, true",
        "1-0:1.8.0, 1.8, true",
        "1-0:1.8.0, 0100010800FF, true",
        "1-0:1.8.0, 1-0:1.8.0*198, false",
        "1-0:1.8.0, 1-0:1.8.0*0, false",
        "1-0:1.8.0, 1-0:1.8.1, false",
        "1-0:1.8.0, 1-b:1.8.0, false",
        "1-0:1.8.0, 2-0:1.8.0, false",
        "1-0:1.8.0, 1-0:2.8.0, false",
        "1-0:1.8.0, 1-0:1.7.0, false"
    })
    void normalized_isEqual_exactlyForTheSameRegister(String one, String other, boolean same) {
        assertThat(code(one).normalized().equals(code(other).normalized())).isEqualTo(same);
    }

    @Test
    void normalized_saysWhatWasLeftOut() {
        assertThat(code("1.8").normalized()).isEqualTo(new ObisCode("", "1", "0", "1", "8", "0", "FF"));
    }

    @Test
    void withoutText_keepsTheGroupsAsTheyAre() {
        assertThat(code("1.8").withoutText()).isEqualTo(new ObisCode("", "", "", "1", "8", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"1.8, true", "1-0:1.8.0, true", "1-0:1.8.00*255, true", "1-0:1.8.1, false", "1-b:1.8.e, false"})
    void isTotalOfTariffs_whereGroupEIsZeroOrLeftOut(String text, boolean total) {
        assertThat(code(text).isTotalOfTariffs()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "1-0:1.8.0, 1-b:1.8.1*198, true",
        "1.8.0, 1-0:1.8.0, true",
        "1-0:1.8.0, 1.8.0, true",
        "1-0:1.8.0, 2-0:1.8.0, false",
        "1-0:1.8.0, 1-0:2.8.0, false",
        "1-0:1.8.0, 1-0:1.7.0, false"
    })
    void sameQuantity_looksAtGroupsACAndD(String one, String other, boolean same) {
        assertThat(code(one).sameQuantity(code(other))).isEqualTo(same);
    }
}
