package io.github.eichcheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void labelsThatAreJoined_alsoThroughOthers_areOnePart_andNoOthers() {
        Parts parts = new Parts();
        parts.join(7, 5);
        parts.join(9, 8);
        parts.join(-1, 20);
        parts.join(5, 9);
        parts.join(9, 7);
        Map<Long, Long> roots = parts.roots();
        assertThat(roots.keySet()).isEqualTo(Set.of(7L, 8L, 9L, 20L));
        assertThat(List.of(roots.get(7L), roots.get(8L), roots.get(9L))).containsExactly(5L, 5L, 5L);
        assertThat(roots.get(20L)).isEqualTo(-1L);
    }
}
