package io.github.eichcheck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoSecondsTest {
    @Test
    void a_plain_time_is_read_as_utc() {
        assertThat(IsoSeconds.read("2026-03-01T10:00:00")).hasValue(1_772_359_200L);
        assertThat(IsoSeconds.read("1971-01-01T00:00:00,5 and more")).hasValue(31_536_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-01",
                "2026-03-01 10:00:00",
                "2026-03-01t10:00:00",
                "1970-01-01T00:00:00",
                "2026-00-01T10:00:00",
                "2026-13-01T10:00:00",
                "2026-03-00T10:00:00",
                "2026-02-29T10:00:00",
                "2026-03-31T10:00:00",
                "2026-03-01T24:00:00",
                "2026-03-01T10:60:00",
                "2026-03-01T10:00:60",
                "2026-03-01T1a:00:00",
                "+026-03-01T10:00:00",
                "2026-03-01T10:00:-1",
                "2026/03-01T10:00:00",
                "2026-03-01T10.00:00"
            })
    void what_is_unusual_or_wrong_is_left_to_the_caller(String text) {
        assertThat(IsoSeconds.read(text)).isEmpty();
    }

    @Test
    void every_instant_is_written_as_java_writes_it() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(
                    random.nextLong() >> (24 + random.nextInt(32)), random.nextInt(3) * 5_000_000L);
            assertThat(IsoSeconds.text(instant)).isEqualTo(instant.toString());
        }
        assertThat(IsoSeconds.text(Instant.MAX)).isEqualTo(Instant.MAX.toString());
        assertThat(IsoSeconds.text(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void what_is_read_is_written_the_same() {
        String written = "2026-12-28T23:59:58";

        assertThat(IsoSeconds.text(
                        Instant.ofEpochSecond(IsoSeconds.read(written).getAsLong())))
                .isEqualTo(written + "Z");
    }
}
