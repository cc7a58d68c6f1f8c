package io.github.eichcheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberIndexTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 31, 32, 62, 63, 64, 65, 1_000})
    void finds_each_name_of_an_object_of_any_size_and_no_other(int size) {
        List<String> names = IntStream.range(0, size).mapToObj(i -> "name" + i).toList();
        MemberIndex index = new MemberIndex(members(names));
        for (int i = 0; i < size; i++) {
            assertThat(index.last("name" + i)).isEqualTo(i);
        }
        assertThat(index.last("name" + size)).isEqualTo(-1);
        assertThat(index.last("")).isEqualTo(-1);
        assertThat(index.repeatsNames()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 63, 64, 100})
    void of_a_name_that_stands_twice_the_last_counts(int size) {
        List<String> names = new ArrayList<>(
                IntStream.range(0, size - 1).mapToObj(i -> "n" + i).toList());
        names.add("n0");
        MemberIndex index = new MemberIndex(members(names));
        assertThat(index.last("n0")).isEqualTo(size - 1);
        assertThat(index.repeatsNames()).isTrue();
        assertThat(MemberIndex.repeated(members(names))).containsExactly("n0");
    }

    @Test
    void names_of_one_hash_code_are_told_apart() {
        List<String> names = new ArrayList<>(List.of(""));
        for (int i = 0; i < 5; i++) {
            names = new ArrayList<>(names.stream()
                    .flatMap(name -> List.of(name + "Aa", name + "BB").stream())
                    .toList());
        }
        assertThat(names.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
        MemberIndex index = new MemberIndex(members(names));
        for (int i = 0; i < names.size(); i++) {
            assertThat(index.last(names.get(i))).isEqualTo(i);
        }
        assertThat(index.last("AaAaAaAaBb")).isEqualTo(-1);
        assertThat(index.repeatsNames()).isFalse();
    }

    private static List<JsonMember> members(List<String> names) {
        return names.stream()
                .map(name -> new JsonMember(name, new JsonNull(0, 4)))
                .toList();
    }
}
