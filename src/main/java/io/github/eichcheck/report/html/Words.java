package io.github.eichcheck.report.html;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The report's own words in one language. */
final class Words {
    private final ReportLanguage language;
    private final Properties texts = new Properties();

    Words(ReportLanguage language) {
        this.language = language;
        String name = "words_" + language.tag() + ".properties";
        try (InputStream resource = Words.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReportLanguage language() {
        return language;
    }

    /** Returns a text with {@code {0}}, {@code {1}} and so on filled in. */
    String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("there are no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** Returns the text for a number of things, {@code {0}}. */
    String count(String key, long number) {
        return get(key + (number == 1 ? ".one" : ".many"), number(number));
    }

    /** Returns a number with thin spaces between thousands, which both languages read. */
    String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    /** Returns a verdict in this language; empty where that is the verdict's own word. */
    String verdict(Verdict verdict) {
        return language == ReportLanguage.EN ? "" : get("verdict." + verdict.name());
    }

    /** Returns a severity in this language; empty where that is the severity's own word. */
    String severity(Severity severity) {
        return language == ReportLanguage.EN ? "" : get("severity." + severity.name());
    }

    /** Returns the name of an aspect. */
    String aspect(Aspect aspect) {
        return get("aspect." + aspect.id());
    }

    /** Returns the question that an aspect asks. */
    String question(Aspect aspect) {
        return get("question." + aspect.id());
    }

    /** Returns the class of a verdict in the style sheet. */
    static String css(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the class of a severity in the style sheet. */
    static String css(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the sign that goes with the colour of a verdict. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "\u2713";
            case INDETERMINATE -> "?";
            case INVALID -> "\u2715";
        };
    }
}
