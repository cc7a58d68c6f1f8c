package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void the_words_with_the_fewest_edits_come_first() {
        List<String> words = List.of("totals/energy-rounded", "key/none", "totals/energy-differs", "ocmf/frame");

        assertThat(Nearest.to("totals/energy-difers", words))
                .hasSize(3)
                .startsWith("totals/energy-differs", "totals/energy-rounded");
    }

    @Test
    void equal_distances_are_settled_by_name() {
        assertThat(Nearest.to("x", List.of("b", "c", "a", "d"))).containsExactly("a", "b", "c");
        assertThat(Nearest.to("", List.of())).isEmpty();
    }
}
