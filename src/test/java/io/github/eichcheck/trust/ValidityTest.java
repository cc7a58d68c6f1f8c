package io.github.eichcheck.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01T00:00:00Z, 2026-03-02T00:00:00Z",
        "2024-02-29, 2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
        "2026-03-01T10:00:00+01:00, 2026-03-01T09:00:00Z, 2026-03-01T09:00:00Z",
        "2026-03-01T10:00:00.5Z, 2026-03-01T10:00:00.500Z, 2026-03-01T10:00:00.500Z",
        "2026-03-01T10:00, 2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z"
    })
    void text_ofADateIsTheWholeDay_ofAnInstantTheInstant(String text, Instant begin, Instant end) {
        assertThat(Validity.begin(text)).contains(begin);
        assertThat(Validity.end(text)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.3.2026",
                "2026-3-1",
                "2026-02-29",
                "2026-03-01 10:00:00",
                "2026-03-01T24:00:00Z",
                "20260301",
                "+12026-03-01",
                "2026-03-01T10:00:00+19:00",
                "\u0662026-03-01",
                ""
            })
    void text_thatIsNoDate_isEmpty(String text) {
        assertThat(Validity.begin(text)).isEmpty();
        assertThat(Validity.end(text)).isEmpty();
    }

    @Test
    void begin_isInside_andEndIsNot() {
        Validity march = of("2026-03-01", "2026-03-31");

        assertThat(march.contains(Instant.parse("2026-02-28T23:59:59.999Z"))).isFalse();
        assertThat(march.contains(Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
        assertThat(march.contains(Instant.parse("2026-03-31T23:59:59.999Z"))).isTrue();
        assertThat(march.contains(Instant.parse("2026-04-01T00:00:00Z"))).isFalse();
        assertThat(Validity.ALWAYS.contains(Instant.MIN)).isTrue();
    }

    private static Validity of(String from, String to) {
        return new Validity(Validity.begin(from), Validity.end(to));
    }

    @Test
    void validity_withoutAnInstantInside_isEmpty() {
        assertThat(of("2026-03-02", "2026-03-01").isEmpty()).isTrue();
        assertThat(of("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z").isEmpty()).isTrue();
        assertThat(of("2026-03-01", "2026-03-01").isEmpty()).isFalse();
        assertThat(new Validity(Validity.begin("2026-03-01"), Optional.empty()).isEmpty())
                .isFalse();
    }
}
