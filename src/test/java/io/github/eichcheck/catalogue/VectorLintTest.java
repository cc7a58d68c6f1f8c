package io.github.eichcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.eichcheck.FindingCatalogue;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.spi.Decoders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code formats/<id>/vectors.json} follows its schema and what a schema cannot say. */
class VectorLintTest {
    private static final Path SCHEMA = Path.of("formats/vectors.schema.json");

    static List<Path> files() throws IOException {
        return StoredCases.vectorFiles();
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_followsTheSchema(Path file) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA, StandardCharsets.UTF_8));
        assertThat(schema.validate(Files.readString(file, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void format_isTheNameOfTheFolderAndOfADecoder(Path file) throws IOException, JsonSyntaxException {
        String format = StoredCases.text(StoredCases.object(file), "format");
        assertThat(file.getParent()).hasFileName(format);
        assertThat(Decoders.installed().all()).anyMatch(decoder -> decoder.id().equals(format));
    }

    @ParameterizedTest
    @MethodSource("files")
    void tests_areNumberedFromOneAndCounted(Path file) throws IOException, JsonSyntaxException {
        JsonObject vectors = StoredCases.object(file);
        List<String> ids = StoredCases.tests(vectors).stream()
                .map(test -> StoredCases.text(test, "tcId"))
                .toList();
        assertThat(ids)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ids.size())
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(StoredCases.text(vectors, "numberOfTests")).isEqualTo(Integer.toString(ids.size()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void flags_areNotes_andEveryNoteIsUsed(Path file) throws IOException, JsonSyntaxException {
        JsonObject vectors = StoredCases.object(file);
        JsonObject notes = (JsonObject) vectors.get("notes").orElseThrow();
        assertThat(StoredCases.tests(vectors).stream().flatMap(test -> StoredCases.texts(test, "flags").stream()))
                .containsAll(notes.members().stream().map(JsonMember::name).toList())
                .isSubsetOf(notes.members().stream().map(JsonMember::name).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void findings_existAndAreSorted(Path file) throws IOException, JsonSyntaxException {
        List<String> known = FindingCatalogue.of(Decoders.installed()).all().stream()
                .map(FindingCode::id)
                .toList();
        for (JsonObject test : StoredCases.tests(StoredCases.object(file))) {
            assertThat(StoredCases.texts(test, "findings")).isSorted().isSubsetOf(known);
        }
    }
}
