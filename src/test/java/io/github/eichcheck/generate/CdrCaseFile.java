package io.github.eichcheck.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;

/** Writes {@code src/test/resources/cases/cdr-cases.json}. */
final class CdrCaseFile {
    private CdrCaseFile() {}

    static String write(List<CdrCase> cases) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeArrayFieldStart("cases");
            for (CdrCase each : cases) {
                write(json, each);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, CdrCase each) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", each.name());
        json.writeStringField("cdr", each.cdr());
        if (each.keys().isPresent()) {
            json.writeStringField("keys", each.keys().get());
        }
        json.writeStringField("verdict", worst(each.aspects()).name());
        json.writeObjectFieldStart("aspects");
        for (Aspect aspect : Aspect.values()) {
            json.writeStringField(
                    aspect.id(),
                    verdict(each.aspects().charAt(aspect.ordinal())).name());
        }
        json.writeEndObject();
        String[] findings = new TreeSet<>(each.findings()).toArray(new String[0]);
        json.writeFieldName("findings");
        json.writeArray(findings, 0, findings.length);
        json.writeEndObject();
    }

    private static Verdict worst(String aspects) {
        return aspects.chars().mapToObj(letter -> verdict((char) letter)).reduce(Verdict.VALID, Verdict::worse);
    }

    private static Verdict verdict(char letter) {
        return switch (letter) {
            case 'V' -> Verdict.VALID;
            case 'U' -> Verdict.INDETERMINATE;
            case 'X' -> Verdict.INVALID;
            default -> throw new IllegalArgumentException("no such verdict: " + letter);
        };
    }
}
