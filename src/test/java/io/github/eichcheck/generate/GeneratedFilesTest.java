package io.github.eichcheck.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Regenerating changes nothing. To write the files anew, run {@code mvn test -Dtest=GeneratedFilesTest
 * -Deichcheck.regenerate=true} and look at the difference.
 */
class GeneratedFilesTest {
    private static final Map<String, String> FILES = GeneratedFiles.all();

    static Iterable<String> paths() {
        return FILES.keySet();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void regenerating_changesNothing(String path) throws IOException {
        Path file = Path.of(path);
        if (Boolean.getBoolean("eichcheck.regenerate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, FILES.get(path), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(FILES.get(path));
    }
}
