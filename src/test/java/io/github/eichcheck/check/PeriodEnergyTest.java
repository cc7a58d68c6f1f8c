package io.github.eichcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the meter signed are 10.500 kWh. */
class PeriodEnergyTest {
    @ParameterizedTest
    @CsvSource({
        "10.500, 10.500, -",
        // 0.001 kWh, and 0.00005 kWh a period
        "10.500, 10.50105, -",
        "10.500, 10.50106, PERIODS_ENERGY_DIFFERS",
        "10.500, 5.0001 5.5010, -",
        "10.500, 5.0001 5.5011, PERIODS_ENERGY_DIFFERS",
        // half a unit of two decimals, at most two of them
        "10.500, 10.49, PERIODS_ENERGY_DIFFERS",
        "10.494, 10.50, PERIODS_ENERGY_ROUNDED",
        "10.4889, 3.50 3.50 3.50, PERIODS_ENERGY_ROUNDED",
        "10.4888, 3.50 3.50 3.50, PERIODS_ENERGY_DIFFERS",
        // a coarse total counts for nothing more where the periods are what was signed
        "10, 10.500, PERIODS_ENERGY_ROUNDED",
        "10, 10.600, PERIODS_ENERGY_DIFFERS",
        "9, 10.500, PERIODS_ENERGY_DIFFERS",
        "0, 5.000, PERIODS_ENERGY_DIFFERS",
    })
    void sumOfPeriods_againstTheTotal(String total, String volumes, String codes) {
        String periods = Arrays.stream(volumes.split(" "))
                .map(volume -> "{'dimensions':[{'type':'ENERGY','volume':" + volume + "}]}")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        assertThat(Checking.of(",'total_energy':" + total + ",'charging_periods':[" + periods + "]")
                        .codes(new PeriodEnergy()))
                .isEqualTo(codes.equals("-") ? List.of() : List.of(codes));
    }

    @ParameterizedTest
    @CsvSource({
        "ENERGY, -0.001, '', PERIOD_VOLUME_NEGATIVE",
        "TIME, -0.001, '', PERIOD_VOLUME_NEGATIVE",
        "ENERGY, 0, '', -",
        "ENERGY, -0.001, ',\"credit\":true,\"credit_reference_id\":\"1\"', -",
        // what goes back into the net, and a current that flows there
        "ENERGY_EXPORT, 1, '', -",
        "CURRENT, -16, '', -",
    })
    void volumeBelowZero_isForCreditsOnly(String type, String volume, String credit, String codes) {
        assertThat(Checking.of(",'charging_periods':[{'dimensions':[{'type':'" + type + "','volume':" + volume + "}]}]"
                                + credit)
                        .codes(new NegativeVolumes()))
                .isEqualTo(codes.equals("-") ? List.of() : List.of(codes));
    }

    @Test
    void difference_isShownWithItsTolerance() {
        assertThat(Checking.of(",'total_energy':10.500,'charging_periods':"
                                + "[{'dimensions':[{'type':'ENERGY','volume':11.500}]}]")
                        .with(new PeriodEnergy()))
                .singleElement()
                .satisfies(finding -> assertThat(Checking.comparison(finding))
                        .containsExactly("10.500 kWh", "11.500 kWh", "+1.000 kWh", "0.00105 kWh"));
    }

    @Test
    void energyImport_isNotedOnce_andCountsOnlyWhereThereIsNoEnergy() {
        assertThat(Checking.of(",'total_energy':10.500,'charging_periods':["
                                + "{'dimensions':[{'type':'energy_import','volume':4.500}]},"
                                + "{'dimensions':[{'type':'ENERGY_IMPORT','volume':6.000}]}]")
                        .codes(new PeriodEnergy()))
                .containsExactly("PERIOD_ENERGY_IMPORT");
        assertThat(Checking.of(",'total_energy':10.500,'charging_periods':[{'dimensions':["
                                + "{'type':'ENERGY_IMPORT','volume':4.500},{'type':'ENERGY','volume':10.500}]}]")
                        .codes(new PeriodEnergy()))
                .isEmpty();
    }

    @Test
    void creditCdr_withTheSignTurned_isNotFaulted() {
        assertThat(Checking.of(",'credit':true,'total_energy':10.500,'charging_periods':"
                                + "[{'dimensions':[{'type':'ENERGY','volume':-10.500}]}]")
                        .codes(new PeriodEnergy()))
                .isEmpty();
    }
}
