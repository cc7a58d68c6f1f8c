package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Holds reports against the JSON schema that is shipped. */
public final class ReportSchema {
    private static final String TEXT = read();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of("urn:eichcheck:report:1", TEXT))));
    private static final JsonSchema REPORT = FACTORY.getSchema(SchemaLocation.of("urn:eichcheck:report:1"));
    private static final JsonSchema CDR = FACTORY.getSchema(SchemaLocation.of("urn:eichcheck:report:1#/$defs/cdr"));

    private ReportSchema() {}

    /**
     * Asserts that a whole report follows the schema.
     *
     * @param json what {@code --format json} printed
     */
    public static void assertValid(String json) {
        assertThat(REPORT.validate(json, InputFormat.JSON)).isEmpty();
    }

    /**
     * Asserts that one CDR of a report follows the schema.
     *
     * @param json a line of what {@code --format ndjson} printed
     */
    public static void assertValidCdr(String json) {
        assertThat(CDR.validate(json, InputFormat.JSON)).isEmpty();
    }

    private static String read() {
        try (InputStream schema = JsonReport.schema()) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
