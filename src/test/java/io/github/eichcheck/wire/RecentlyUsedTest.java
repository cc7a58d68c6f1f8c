package io.github.eichcheck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {
    @Test
    void what_nobody_asks_for_is_forgotten_after_two_generations() {
        RecentlyUsed<Integer, String> kept = new RecentlyUsed<>(3);
        kept.put(0, "first");
        kept.put(1, "second");

        assertThat(kept.get(0)).contains("first");
        IntStream.range(2, 8).forEach(i -> kept.put(i, "later"));
        assertThat(kept.get(1)).isEmpty();
        assertThat(kept.get(7)).contains("later");
    }

    @Test
    void what_is_asked_for_stays() {
        RecentlyUsed<Integer, String> kept = new RecentlyUsed<>(10);
        kept.put(-1, "asked for");
        for (int i = 0; i < 1_000; i++) {
            kept.put(i, "not asked for");
            assertThat(kept.get(-1)).contains("asked for");
        }

        assertThat(IntStream.range(0, 1_000)
                        .filter(i -> kept.get(i).isPresent())
                        .count())
                .isLessThan(25);
    }
}
