package io.github.eichcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record signed 1000.000 kWh at the begin and 1010.500 kWh at the end. */
class PlainDataBilledTest {
    private static Checking plain(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\u0027");
        return Checking.of(",'total_energy':10.500,'signed_data':{'signed_values':[{'plain_data':'\u0001'}]}")
                .plain(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.500 kWh",
                "10.5kWh",
                "+10.50 KWH",
                "-10.500 kWh",
                "11 kWh",
                "10 kWh",
                "1010.5 kWh",
                "1.010,5 kWh",
                "1,010.5 kWh",
                "1 010,5 kWh",
                "1'010.500 kWh",
                "1010500 Wh",
                "1.010.500 Wh",
                "10500 Wh",
                "0.000kWh",
                "10.501 kWh",
                "10.499 kWh",
                "2026-03-01T10:00:00Z 10.500 kWh",
                "11.11.2026 at 11:11",
                "meter 1ECK0000000011 kWhX",
                "11 kW, 0.49 EUR/kWh, tariff 11",
                "T-11 Wh/km",
                "card 11223344",
                "no energy at all",
            })
    void text_thatAgreesOrSaysNothing_isNotFaulted(String text) {
        assertThat(plain(text).codes(new PlainDataBilled())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.502 kWh",
                "10.498 kWh",
                "11.5 kWh",
                "12 kWh",
                "9 kWh",
                "1011,5 kWh",
                "10.5 Wh",
                "10500 kWh",
                "energy:11.5\u00a0kWh",
                "1000.000 kWh to 1010.500 kWh = 11.500 kWh",
                "{\"reading\":1011.5,\"unit\":\"kWh\"}",
                "{\"a\":[{\"v\":1,\"energy_kwh\":\"11.5\"}]}",
                "{\"text\":\"11.5 kWh\"}",
                "[{\"wh\":11500}]",
            })
    void energy_thatWasNotSigned_isAContradiction_andNothingElse(String text) {
        assertThat(plain(text).codes(new PlainDataBilled())).containsExactly("PLAIN_ENERGY_DIFFERS");
    }

    @Test
    void energy_betweenBars_isReadToo() {
        assertThat(plain("END|2026-03-01T10:00:00Z|11.500kWh").codes(new PlainDataBilled()))
                .containsExactly("PLAIN_ENERGY_DIFFERS");
        assertThat(plain("END|2026-03-01T10:00:00Z|10.500kWh").codes(new PlainDataBilled()))
                .isEmpty();
    }

    @Test
    void contradiction_showsTheNearestThatWasSigned() {
        assertThat(plain("11.5 kWh").with(new PlainDataBilled()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.actual()).contains("11.5 kWh");
                    assertThat(finding.difference()).contains("+1.000 kWh");
                    assertThat(finding.location().pointer()).isEqualTo("/signed_data/signed_values/0/plain_data");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "10.5, -",
        "10500, -",
        "1010.500, -",
        "1010500, -",
        "1000, -",
        "0, -",
        "4711, PLAIN_NUMBER_UNKNOWN",
        "11.5, PLAIN_NUMBER_UNKNOWN"
    })
    void bareNumber_isTriedInBothUnits(String text, String code) {
        assertThat(plain(text).codes(new PlainDataBilled())).isEqualTo(code.equals("-") ? List.of() : List.of(code));
    }

    @Test
    void json_thatIsNoPayload_isReadForItsEnergy() {
        assertThat(plain("{\"value\":1010.5,\"unit\":\"kWh\",\"kw\":11}").codes(new PlainDataBilled()))
                .isEmpty();
        assertThat(plain("{\"value\":11,\"unit\":\"kW\"}").codes(new PlainDataBilled()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"FV\":\"1.0\",\"RD\":[{\"RV\":1010.500}]} ! -",
                "{ \"RD\" : [ { \"RV\" : \"1010.5\" } ], \"FV\" : \"1.0\" } ! -",
                "OCMF|{\"FV\":\"1.0\",\"RD\":[{\"RV\":1010.500}]}| ! -",
                "{\"FV\":\"1.0\",\"RD\":[{\"RV\":1011.500}]} ! PLAIN_PAYLOAD_DIFFERS",
                "{\"FV\":\"1.0\",\"RD\":[{\"RV\":1010.500},{}]} ! PLAIN_PAYLOAD_DIFFERS",
                "{\"FV\":\"1.0\",\"RD\":[]} ! PLAIN_PAYLOAD_DIFFERS",
                "{\"FV\":\"1.0\",\"XX\":1,\"RD\":[{\"RV\":1010.500}]} ! PLAIN_PAYLOAD_DIFFERS",
                "{\"FV\":{},\"RD\":[{\"RV\":1010.500}]} ! PLAIN_PAYLOAD_DIFFERS",
                "OCMF|{\"FV\":\"1.1\"} ! PLAIN_PAYLOAD_DIFFERS",
                "OCMF|{\"FV\":\"1.1\"}|{\"SD\":\"00\"} ! -",
                "OCMF|{\"FV\":\"1.0\",\"RD\":[{\"RV ! PLAIN_DATA_NOT_COMPARED",
            })
    void payload_isComparedByWhatItSays(String text, String code) {
        assertThat(plain(text).codes(new PlainDataBilled())).isEqualTo(code.equals("-") ? List.of() : List.of(code));
    }

    @Test
    void payload_inBase64_isComparedToo_andNamesTheMember() {
        String text = Base64.getEncoder()
                .encodeToString("{\"FV\":\"1.0\",\"RD\":[{\"RV\":1011.500}]}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(plain(text).with(new PlainDataBilled())).singleElement().satisfies(finding -> {
            assertThat(finding.location().field()).contains("RD[0].RV");
            assertThat(finding.expected()).contains("1010.500");
            assertThat(finding.actual()).contains("1011.500");
        });
    }

    @Test
    void text_ofAnyLength_isReadInLinearTime() {
        for (String part : List.of("1", "1.", "1,1", "1 ", "kWh", "{", "'", "1.1 k")) {
            String text = part.repeat(60_000 / part.length());
            assertThatNoException().isThrownBy(() -> EnergyText.in(text));
        }
    }
}
