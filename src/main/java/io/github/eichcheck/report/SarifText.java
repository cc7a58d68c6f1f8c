package io.github.eichcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Plain text in SARIF, in which braces and links would otherwise have a meaning. */
final class SarifText {
    private SarifText() {}

    /** Writes an object with the property {@code text}. */
    static void write(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", escaped(text));
        json.writeEndObject();
    }

    /**
     * Returns a text without placeholders and links: braces twice (SARIF 2.1.0, section 3.11.5), and brackets behind a
     * backslash where the text could hold a link (section 3.11.6).
     */
    static String escaped(String text) {
        String braces = text.replace("{", "{{").replace("}", "}}");
        return braces.contains("](")
                ? braces.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : braces;
    }
}
