package io.github.eichcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.FindingCatalogue;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;
import io.github.eichcheck.spi.Decoders;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every finding. */
class FindingCatalogueTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Set<String> OPTIONS = Set.of(
            "--keys",
            "--format",
            "--plugin",
            "--output",
            "--ledger",
            "--include",
            "--exclude",
            "--jobs",
            "--each-alone",
            "--progress",
            "--max-unpacked",
            "--max-ratio",
            "--max-entries",
            "--energy-tolerance",
            "--time-tolerance",
            "--severity",
            "--severities",
            "--list-findings",
            "--profile",
            "--only",
            "--quiet",
            "--color");
    private static final FindingCatalogue CATALOGUE = FindingCatalogue.of(Decoders.installed());

    static List<FindingCode> codes() {
        return CATALOGUE.all();
    }

    @Test
    void identifiers_areUniqueAndSorted() {
        assertThat(codes()).extracting(FindingCode::id).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void identifier_isAreaAndName_andLeadsToItsCode(FindingCode code) {
        assertThat(code.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(CATALOGUE.find(code.id())).containsSame(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void words_areThere(FindingCode code) {
        Rule rule = code.rule();
        assertThat(List.of(rule.message(), rule.remedy(), rule.reference()))
                .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
        assertThat(List.of(rule.message(), rule.remedy()))
                .allSatisfy(text -> assertThat(text).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void message_hasNoOtherPlaceholdersThanThoseThatAreFilled(FindingCode code) {
        assertThat(PLACEHOLDER.matcher(code.rule().message()).results().map(MatchResult::group))
                .isSubsetOf("{field}", "{expected}", "{actual}");
        assertThat(code.rule().remedy()).doesNotContain("{");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void words_nameNoOptionThatDoesNotExist(FindingCode code) {
        assertThat(OPTION.matcher(code.rule().message() + " " + code.rule().remedy())
                        .results()
                        .map(MatchResult::group))
                .isSubsetOf(OPTIONS);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void profiles_neverGetLighter(FindingCode code) {
        assertThat(code.rule().severities().strict())
                .isGreaterThanOrEqualTo(code.rule().severity());
        assertThat(code.rule().severities().reference())
                .isGreaterThanOrEqualTo(code.rule().severities().strict());
    }
}
