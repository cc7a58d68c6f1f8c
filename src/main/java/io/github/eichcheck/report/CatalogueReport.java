package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Profile;
import io.github.eichcheck.finding.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what findings stand for: code, aspect, severity in every profile, meaning, what to do, reference. Always in UTF-8
 * with line feeds.
 */
public final class CatalogueReport {
    private static final byte[] LINE_END = {'\n'};

    private CatalogueReport() {}

    /**
     * For people.
     *
     * @param codes the codes
     * @return a paragraph for each, in the order given
     */
    public static String text(List<FindingCode> codes) {
        return codes.stream().map(CatalogueReport::paragraph).collect(Collectors.joining("\n"));
    }

    private static String paragraph(FindingCode code) {
        Rule rule = code.rule();
        return code.id() + "\n\n"
                + TextTable.of(List.of(
                        List.of("aspect", rule.aspect().id()),
                        List.of("severity", severities(rule)),
                        List.of("message", rule.message()),
                        List.of("what to do", rule.remedy()),
                        List.of("based on", rule.reference())));
    }

    private static String severities(Rule rule) {
        return Arrays.stream(Profile.values())
                .map(profile -> rule.severities().in(profile).name() + " (" + profile.id() + ")")
                .collect(Collectors.joining(", "));
    }

    /**
     * For programs: one array with an object for each code, one a line.
     *
     * @param codes the codes
     * @param out where it goes; not closed
     * @throws IOException if it cannot be written
     */
    public static void json(List<FindingCode> codes, OutputStream out) throws IOException {
        String between = "[\n";
        for (FindingCode code : codes) {
            out.write(between.getBytes(StandardCharsets.UTF_8));
            try (JsonGenerator json = CdrJson.generator(out)) {
                object(json, code);
            }
            between = ",\n";
        }
        out.write((codes.isEmpty() ? "[]" : "\n]").getBytes(StandardCharsets.UTF_8));
        out.write(LINE_END);
        out.flush();
    }

    private static void object(JsonGenerator json, FindingCode code) throws IOException {
        Rule rule = code.rule();
        json.writeStartObject();
        json.writeStringField("code", code.id());
        json.writeStringField("aspect", rule.aspect().id());
        json.writeObjectFieldStart("severity");
        for (Profile profile : Profile.values()) {
            json.writeStringField(profile.id(), rule.severities().in(profile).name());
        }
        json.writeEndObject();
        json.writeStringField("message", rule.message());
        json.writeStringField("remedy", rule.remedy());
        json.writeStringField("reference", rule.reference());
        json.writeEndObject();
    }
}
