package io.github.eichcheck.transport;

import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue.JsonString;
import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copies of a record that were escaped for JSON, HTML or an address once too often. */
final class Escapes {
    private static final Pattern JSON = Pattern.compile("^(?:OCMF\\|)?\\s*\\{\\s*\\\\\"");
    private static final Pattern HTML = Pattern.compile("^(?:&lt;|(?:OCMF\\|)?\\s*\\{\\s*&(?:quot|#34|#x22);)");
    private static final Pattern PERCENT =
            Pattern.compile("^(?:OCMF(?:%7C|\\|%7B)|AP%3B|%7B|%3C|%22)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT_BASE64 = Pattern.compile("%(?:2B|2F|3D)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_=-]+");

    private static final Pattern REFERENCE = Pattern.compile("&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));");
    private static final Map<String, String> NAMED =
            Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'");

    private Escapes() {}

    /** A text with one layer of escapes undone, and the step's name. */
    record Unescaped(Bytes bytes, String step) {}

    /**
     * Undoes one layer.
     *
     * @param trimmed the text
     * @return the text below; empty if it does not begin like an escaped one
     */
    static Optional<Unescaped> undo(String trimmed) {
        if (trimmed.startsWith("\"")) {
            return jsonString(trimmed);
        }
        if (trimmed.indexOf('\\') >= 0 && JSON.matcher(trimmed).find()) {
            return jsonString('"' + trimmed + '"');
        }
        if (trimmed.indexOf('&') >= 0 && HTML.matcher(trimmed).find()) {
            return Optional.of(new Unescaped(Bytes.utf8(html(trimmed)), "html"));
        }
        if (trimmed.indexOf('%') >= 0 && (PERCENT.matcher(trimmed).find() || isPercentBase64(trimmed))) {
            return Optional.of(new Unescaped(percent(trimmed), "percent"));
        }
        return Optional.empty();
    }

    private static Optional<Unescaped> jsonString(String literal) {
        try {
            return JsonReader.read(Bytes.utf8(literal)) instanceof JsonString string
                    ? Optional.of(new Unescaped(Bytes.utf8(string.text()), "json-string"))
                    : Optional.empty();
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    private static String html(String text) {
        Matcher references = REFERENCE.matcher(text);
        return references.replaceAll(found -> Matcher.quoteReplacement(character(references)));
    }

    /** The character that a reference stands for; an unknown reference stands for itself. */
    private static String character(Matcher reference) {
        if (reference.group(3) != null) {
            return NAMED.getOrDefault(reference.group(3), reference.group());
        }
        int point = reference.group(1) != null
                ? Integer.parseInt(reference.group(1), 16)
                : Integer.parseInt(reference.group(2), 10);
        return Character.isValidCodePoint(point) ? Character.toString(point) : reference.group();
    }

    private static boolean isPercentBase64(String text) {
        return text.indexOf('%') > 0
                && BASE64.matcher(PERCENT_BASE64.matcher(text).replaceAll("=")).matches();
    }

    /** Only {@code %} and two digits; a plus sign is a plus sign, since base64 has it too. */
    private static Bytes percent(String text) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.length);
        for (int i = 0; i < source.length; i++) {
            int octet = source[i] == '%' && i + 2 < source.length ? octet(source[i + 1], source[i + 2]) : -1;
            out.write(octet < 0 ? source[i] : octet);
            i += octet < 0 ? 0 : 2;
        }
        return Bytes.of(out.toByteArray());
    }

    private static int octet(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
