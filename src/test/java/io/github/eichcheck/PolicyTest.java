package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Profile;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.spi.Decoders;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    @ParameterizedTest
    @CsvSource({
        "ocmf/fv-above-1-3,           INFO,      INFO,      ERROR",
        "ocmf/fv-newer,               WARNING,   WARNING,   ERROR",
        "ocmf/fv-missing,             WARNING,   WARNING,   ERROR",
        "ocmf/pipe-in-text,           WARNING,   WARNING,   ERROR",
        "ocmf/ri-carried,             INFO,      INFO,      ERROR",
        "ocmf/ri-not-energy-there,    INFO,      INFO,      ERROR",
        "alfen/key-missing,           WARNING,   WARNING,   ERROR",
        "edl40/old-layout,            INFO,      INFO,      ERROR",
        "session/pages-missing,       WARNING,   ERROR,     ERROR",
        "totals/meter-id-differs,     WARNING,   ERROR,     ERROR",
        "key/form,                    WARNING,   ERROR,     ERROR",
        "ocmf/il-error,               WARNING,   ERROR,     ERROR",
        "ocmf/if-missing,             INFO,      ERROR,     ERROR",
        "session/energy-falls,        ERROR,     ERROR,     ERROR",
        "signature/no-signed-data,    UNCHECKED, UNCHECKED, UNCHECKED",
        "session/same-record-twice,   INFO,      INFO,      ERROR"
    })
    void a_finding_weighs_what_its_profile_says(String id, Severity interop, Severity strict, Severity reference) {
        FindingCode code = FindingCatalogue.of(Decoders.installed()).find(id).orElseThrow();

        assertThat(Policy.interop().severity(code)).isEqualTo(interop);
        assertThat(Policy.strict().severity(code)).isEqualTo(strict);
        assertThat(Policy.of(Profile.REFERENCE).severity(code)).isEqualTo(reference);
        assertThat(Policy.of(Profile.REFERENCE)
                        .grade(id, Severity.WARNING)
                        .energyTolerance(BigDecimal.ONE)
                        .timeTolerance(Duration.ZERO)
                        .severity(code))
                .isEqualTo(Severity.WARNING);
    }
}
