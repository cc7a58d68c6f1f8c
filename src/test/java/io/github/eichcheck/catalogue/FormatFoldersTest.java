package io.github.eichcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.spi.Decoders;
import io.github.eichcheck.spi.SignedValueDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decoder has its folder, with a description in seven parts and vectors, and a line in the index. */
class FormatFoldersTest {
    private static final Pattern PART = Pattern.compile("^## ([0-9]) ", Pattern.MULTILINE);
    private static final Set<String> SHARED_AREAS = Set.of("signature", "key");

    static List<SignedValueDecoder> decoders() {
        return Decoders.installed().all();
    }

    @ParameterizedTest
    @MethodSource("decoders")
    void description_hasSevenParts_andNamesEveryMethodAndFinding(SignedValueDecoder decoder) throws IOException {
        String readme = read("formats/" + decoder.id() + "/README.md");
        assertThat(PART.matcher(readme).results().map(found -> found.group(1)))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(readme).contains(decoder.encodingMethods());
        assertThat(readme)
                .contains(decoder.findingCodes().stream()
                        .filter(code -> !SHARED_AREAS.contains(code.area()))
                        .map(FindingCode::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("decoders")
    void folder_holdsVectors_andStandsInTheIndex(SignedValueDecoder decoder) throws IOException {
        assertThat(Path.of("formats", decoder.id(), "vectors.json")).exists();
        assertThat(read("formats/README.md"))
                .contains("[" + decoder.id() + "](" + decoder.id() + "/README.md)")
                .contains(decoder.getClass().getName());
    }

    private static String read(String path) throws IOException {
        return Files.readString(Path.of(path), StandardCharsets.UTF_8);
    }
}
