package io.github.eichcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.meter.ClockStatus;
import io.github.eichcheck.meter.ReadingMark;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path WORDS = Path.of("src/main/resources/io/github/eichcheck/report/html");
    /** The beginnings of keys that are put together. */
    private static final Set<String> COMPOSED = Set.of(
            "answer.single.",
            "aspect.",
            "clock.",
            "compare.",
            "finding.",
            "key.",
            "mark.",
            "plot.",
            "question.",
            "severity.",
            "verdict.");

    private static final Pattern HOLE = Pattern.compile("\\{\\d\\}");

    @Test
    void bothLanguages_haveTheSameKeys_withTheSameHoles_andNothingEmpty() throws IOException {
        Properties english = words("en");
        Properties german = words("de");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(german.getProperty(key)).as(key).isNotBlank();
            assertThat(holes(german.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key)));
        }
    }

    @Test
    void everyKey_isUsedByATemplateOrAClass() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String folder : new String[] {"src/main/jte", "src/main/java/io/github/eichcheck/report/html"}) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.toList()) {
                    sources.append(Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        for (String key : words("en").stringPropertyNames()) {
            String fixed = key.replaceFirst("\\.(one|many)$", "");
            boolean asItIs = sources.indexOf('"' + fixed + '"') >= 0 || sources.indexOf('"' + key + '"') >= 0;
            assertThat(asItIs || COMPOSED.stream().anyMatch(key::startsWith))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void everyConstantThatIsShown_hasWords() {
        for (ReportLanguage language : ReportLanguage.values()) {
            Words words = new Words(language);
            for (Aspect aspect : Aspect.values()) {
                assertThat(words.aspect(aspect)).isNotBlank();
                assertThat(words.question(aspect)).endsWith("?");
            }
            for (Verdict verdict : Verdict.values()) {
                assertThat(words.get("verdict." + verdict)).isNotBlank();
                assertThat(words.get("answer.single." + verdict)).contains(verdict.name());
            }
            for (Severity severity : Severity.values()) {
                assertThat(words.get("severity." + severity)).isNotBlank();
            }
            for (ClockStatus clock : ClockStatus.values()) {
                assertThat(words.get("clock." + clock.id())).isNotBlank();
            }
            for (ReadingMark mark : ReadingMark.values()) {
                assertThat(words.get("mark." + mark.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
            }
        }
    }

    @Test
    void onlyTheStyleAndTheScript_areWrittenUnescaped() throws IOException {
        Set<String> unescaped = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/jte"))) {
            for (Path file : files.toList()) {
                Matcher found =
                        Pattern.compile("\\$unsafe\\{[^}]*}").matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (found.find()) {
                    unescaped.add(found.group());
                }
            }
        }
        assertThat(unescaped).containsExactly("$unsafe{assets.script()}", "$unsafe{assets.style()}");
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        Matcher found = HOLE.matcher(text);
        while (found.find()) {
            holes.add(found.group());
        }
        return holes;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                Files.newBufferedReader(WORDS.resolve("words_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
