package io.github.eichcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.input.Input;
import io.github.eichcheck.input.NameFilter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private List<Input> remarks = List.of();

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("sub/empty"));
        for (String name :
                List.of("b.json", "a.ndjson", "sub/c.jsonl.gz", "sub/D.JSON", "readme.md", "sub/x.json.bak")) {
            Files.writeString(folder.resolve(name), "{}");
        }
    }

    @Test
    void a_folder_gives_its_cdr_files_sorted_by_path_and_tells_of_the_others() {
        assertThat(names(folder.toString())).containsExactly("a.ndjson", "b.json", "sub/D.JSON", "sub/c.jsonl.gz");
        assertThat(remarks)
                .singleElement()
                .satisfies(
                        remark -> assertThat(((Input.Remark) remark).text()).startsWith("2 other files passed over"));
    }

    @Test
    void a_file_is_taken_whatever_its_name() {
        assertThat(names(folder.resolve("readme.md").toString())).containsExactly("readme.md");
    }

    @Test
    void a_pattern_gives_what_it_matches_sorted() {
        assertThat(names(folder + "/*.*json")).containsExactly("a.ndjson", "b.json");
        assertThat(names(folder + "/{b,x}.json")).containsExactly("b.json");
        assertThat(names(folder + "/s*")).containsExactly("sub/D.JSON", "sub/c.jsonl.gz");
        assertThat(names(folder + "/**.json")).containsExactly("b.json");
    }

    @Test
    void arguments_keep_their_order() {
        assertThat(names(
                        folder.resolve("b.json").toString(),
                        folder.resolve("a.ndjson").toString()))
                .containsExactly("b.json", "a.ndjson");
    }

    @Test
    void standard_input_is_a_hyphen() {
        assertThat(inputs("-")).singleElement().isInstanceOf(Input.Stream.class);
    }

    @Test
    void what_is_not_there_is_unusable() {
        assertThat(inputs(folder.resolve("gone.json").toString()))
                .singleElement()
                .isInstanceOf(Input.Unusable.class);
        assertThat(inputs(folder + "/*.xml")).singleElement().isInstanceOf(Input.Unusable.class);
        assertThat(inputs(folder + "/[")).singleElement().isInstanceOf(Input.Unusable.class);
        assertThat(inputs(folder.resolve("sub/empty").toString()))
                .singleElement()
                .isInstanceOf(Input.Unusable.class);
        assertThat(inputs("a\0b")).singleElement().isInstanceOf(Input.Unusable.class);
        assertThat(inputs("")).singleElement().isInstanceOf(Input.Unusable.class);
    }

    private List<String> names(String... arguments) {
        return inputs(arguments).stream()
                .map(Input::name)
                .map(name -> name.substring(folder.toString().length() + 1))
                .toList();
    }

    private List<Input> inputs(String... arguments) {
        List<Input> found = new ArrayList<>();
        new Inputs(Arrays.asList(arguments), InputStream.nullInputStream(), NameFilter.cdrs())
                .forEachRemaining(found::add);
        remarks = found.stream().filter(Input.Remark.class::isInstance).toList();
        found.removeAll(remarks);
        return found;
    }
}
