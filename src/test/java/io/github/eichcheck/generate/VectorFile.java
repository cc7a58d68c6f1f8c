package io.github.eichcheck.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Writes {@code formats/<id>/vectors.json}. */
final class VectorFile {
    private VectorFile() {}

    static String write(String format, Map<String, String> notes, Map<String, List<Vector>> groups) {
        return write(format, Optional.empty(), notes, groups);
    }

    static String write(
            String format,
            Optional<String> encodingMethod,
            Map<String, String> notes,
            Map<String, List<Vector>> groups) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("format", format);
            if (encodingMethod.isPresent()) {
                json.writeStringField("encodingMethod", encodingMethod.get());
            }
            json.writeStringField("schema", "../vectors.schema.json");
            json.writeNumberField(
                    "numberOfTests",
                    groups.values().stream().mapToInt(Collection::size).sum());
            json.writeObjectFieldStart("notes");
            for (Map.Entry<String, String> note : notes.entrySet()) {
                json.writeStringField(note.getKey(), note.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("testGroups");
            int id = 0;
            for (Map.Entry<String, List<Vector>> group : groups.entrySet()) {
                id = group(json, group.getKey(), group.getValue(), id);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static int group(JsonGenerator json, String source, List<Vector> vectors, int before) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeArrayFieldStart("tests");
        int id = before;
        for (Vector vector : vectors) {
            test(json, vector, ++id);
        }
        json.writeEndArray();
        json.writeEndObject();
        return id;
    }

    private static void test(JsonGenerator json, Vector vector, int id) throws IOException {
        json.writeStartObject();
        json.writeNumberField("tcId", id);
        json.writeStringField("comment", vector.comment());
        array(json, "flags", vector.flags());
        if (vector.nature().isPresent()) {
            json.writeStringField("nature", vector.nature().get());
        }
        if (vector.publicKey().isPresent()) {
            json.writeStringField(
                    "publicKey", HexFormat.of().formatHex(vector.publicKey().get()));
        }
        String text = new String(vector.record(), StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), vector.record())) {
            json.writeStringField("signedData", text);
        } else {
            json.writeStringField("signedDataHex", HexFormat.of().formatHex(vector.record()));
        }
        json.writeStringField("verdict", vector.verdict());
        if (vector.energy().isPresent()) {
            json.writeStringField("energyKwh", vector.energy().get());
        }
        array(json, "findings", new TreeSet<>(vector.findings()));
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeFieldName(name);
        json.writeArray(values.toArray(new String[0]), 0, values.size());
    }
}
