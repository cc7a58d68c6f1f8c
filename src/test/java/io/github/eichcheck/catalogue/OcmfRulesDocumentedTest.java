package io.github.eichcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.FindingCatalogue;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.format.ocmf.OcmfDecoder;
import io.github.eichcheck.spi.Decoders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@code formats/ocmf/README.md} says of rules, findings and severities is what the code does. */
class OcmfRulesDocumentedTest {
    private static final Path README = Path.of("formats/ocmf/README.md");
    private static final Pattern CODE =
            Pattern.compile("`((?:ocmf|session|signature|key|totals|cdr|batch|transport)/[a-z0-9-]+)`");
    private static final Pattern GRADED = Pattern.compile(CODE.pattern() + " ([EUWI])(?:/([EUWI]))?(?![A-Za-z/])");
    private static final Pattern RULE = Pattern.compile("^\\| ([0-9]+) \\|", Pattern.MULTILINE);
    private static final Pattern PART = Pattern.compile("^## ([0-9]) ", Pattern.MULTILINE);
    private static final FindingCatalogue CATALOGUE = FindingCatalogue.of(Decoders.installed());

    private static String readme() throws IOException {
        return Files.readString(README, StandardCharsets.UTF_8);
    }

    private static List<String> groups(Pattern pattern) throws IOException {
        return pattern.matcher(readme()).results().map(found -> found.group(1)).toList();
    }

    @Test
    void readme_hasSevenParts() throws IOException {
        assertThat(groups(PART)).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void everyRule_hasItsRow() throws IOException {
        assertThat(groups(RULE))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 64).mapToObj(Integer::toString).toList());
    }

    @Test
    void everyCodeOfTheFormat_isDocumented() throws IOException {
        Set<String> own = new OcmfDecoder()
                .findingCodes().stream()
                        .filter(code -> code.area().equals(OcmfDecoder.ID))
                        .map(FindingCode::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(groups(CODE)).containsAll(own);
    }

    @Test
    void everyCodeThatIsNamed_exists() throws IOException {
        assertThat(groups(CODE))
                .isSubsetOf(CATALOGUE.all().stream().map(FindingCode::id).toList());
    }

    @Test
    void everySeverityThatIsNamed_isThatOfTheCode() throws IOException {
        List<MatchResult> named = GRADED.matcher(readme()).results().toList();
        assertThat(named).isNotEmpty();
        for (MatchResult each : named) {
            FindingCode code = CATALOGUE.find(each.group(1)).orElseThrow();
            String interop = each.group(2);
            String strict = each.group(3) == null ? interop : each.group(3);
            assertThat(List.of(
                            letter(code.rule().severity()),
                            letter(code.rule().severities().strict())))
                    .as(code.id())
                    .containsExactly(interop, strict);
        }
    }

    @Test
    void everyCodeInTheTableOfRules_isNamedWithItsSeverity() throws IOException {
        for (String row :
                readme().lines().filter(line -> RULE.matcher(line).find()).toList()) {
            Matcher codes = CODE.matcher(row);
            Matcher graded = GRADED.matcher(row);
            assertThat(graded.results().count())
                    .as(row)
                    .isEqualTo(codes.results().count());
        }
    }

    private static String letter(Severity severity) {
        return severity.name().substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
