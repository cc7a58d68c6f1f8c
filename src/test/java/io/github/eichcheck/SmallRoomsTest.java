package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small files: code lines are lines that are neither blank nor comment. */
class SmallRoomsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LARGEST = 300;
    private static final int MEDIAN = 50;

    private static Map<Path, Integer> codeLines = Map.of();

    @BeforeAll
    static void count() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            codeLines = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            Function.identity(), SmallRoomsTest::codeLines, Integer::sum, TreeMap::new));
        }
    }

    @Test
    void no_file_has_more_than_300_code_lines() {
        assertThat(codeLines)
                .isNotEmpty()
                .allSatisfy((file, lines) ->
                        assertThat(lines).as("code lines of %s", file).isLessThanOrEqualTo(LARGEST));
    }

    @Test
    void the_median_file_has_less_than_50_code_lines() {
        List<Integer> sorted = codeLines.values().stream().sorted().toList();

        assertThat(sorted.get(sorted.size() / 2)).as("median code lines").isLessThan(MEDIAN);
    }

    private static int codeLines(Path file) {
        try {
            boolean comment = false;
            int count = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String text = line.strip();
                comment = comment || text.startsWith("/*");
                if (!comment && !text.isEmpty() && !text.startsWith("//")) {
                    count++;
                }
                comment = comment && !text.endsWith("*/");
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
