package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;
import java.io.IOException;
import java.util.Collection;

/** The part of a SARIF log that describes this program and the findings that occur: {@code tool}. */
final class SarifRules {
    private SarifRules() {}

    static void write(Collection<FindingCode> codes, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", ToolVersion.NAME);
        json.writeStringField("version", ToolVersion.number());
        json.writeArrayFieldStart("rules");
        for (FindingCode code : codes) {
            rule(code, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(FindingCode code, JsonGenerator json) throws IOException {
        Rule rule = code.rule();
        String meaning = rule.message().replaceAll("\\{(field|expected|actual|difference|tolerance)}", "\u2026");
        json.writeStartObject();
        json.writeStringField("id", code.id());
        SarifText.write("shortDescription", meaning, json);
        SarifText.write("fullDescription", meaning + " Based on: " + rule.reference(), json);
        SarifText.write("help", "What to do: " + rule.remedy() + "\nBased on: " + rule.reference(), json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifResult.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.aspect().id());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
