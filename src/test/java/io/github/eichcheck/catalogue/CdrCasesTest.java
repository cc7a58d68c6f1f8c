package io.github.eichcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.CdrVerifier;
import io.github.eichcheck.Policy;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.trust.KeyListReader;
import io.github.eichcheck.trust.TrustedKeyLists;
import io.github.eichcheck.trust.TrustedKeys;
import io.github.eichcheck.wire.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the whole CDRs: the verdict, the four aspects and the exact set of findings. */
class CdrCasesTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());
    private static final String SELF_ASSERTED = "key/self-asserted";

    record Case(JsonObject json) {
        @Override
        public String toString() {
            return StoredCases.text(json, "name");
        }
    }

    static Stream<Case> cases() throws IOException, JsonSyntaxException {
        return StoredCases.objects(StoredCases.object(StoredCases.CDR_CASES), "cases").stream()
                .map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cdr_isJudgedAsItSays_andNothingElse(Case each) {
        CdrReport report = report(each);
        Set<String> codes = report.findings().stream()
                .map(finding -> finding.code().id())
                .filter(code -> !code.equals(SELF_ASSERTED))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).containsExactlyElementsOf(StoredCases.texts(each.json(), "findings"));
        JsonObject aspects = (JsonObject) each.json().get("aspects").orElseThrow();
        for (Aspect aspect : Aspect.values()) {
            assertThat(report.aspect(aspect).name()).as(aspect.id()).isEqualTo(StoredCases.text(aspects, aspect.id()));
        }
        assertThat(report.verdict().name()).isEqualTo(StoredCases.text(each.json(), "verdict"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cdr_hasASelfAssertedKey_exactlyWhereAKeyWasUsedWithoutAList(Case each) {
        CdrReport report = report(each);
        boolean used = each.json().get("keys").isEmpty()
                && report.values().stream().anyMatch(value -> value.key().isPresent());
        assertThat(report.findings().stream().anyMatch(f -> f.code().id().equals(SELF_ASSERTED)))
                .isEqualTo(used);
    }

    private static CdrReport report(Case each) {
        CdrVerifier verifier = each.json()
                .get("keys")
                .map(keys -> VERIFIER.trusting(trusted(keys.text())))
                .orElse(VERIFIER);
        return verifier.verify(Bytes.utf8(StoredCases.text(each.json(), "cdr")));
    }

    private static TrustedKeys trusted(String list) {
        TrustedKeyLists lines = new TrustedKeyLists();
        try {
            KeyListReader.read("keys", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.keys();
    }
}
