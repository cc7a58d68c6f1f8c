package io.github.eichcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.BatchFinding;
import io.github.eichcheck.FindingCatalogue;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.spi.Decoders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No finding is reported that a stored example does not show, and none is in the catalogue for nothing. */
class EveryCodeReachedTest {
    /** Codes that no stored CDR can show, and what shows them instead. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "key/self-asserted", "comes with every key that is used; the vectors and cases leave it out; CdrCasesTest",
            "key/time-unknown", "needs a record and a CDR without any time; TrustedKeyChoiceTest",
            "signature/not-checked", "only a decoder that keeps silent can cause it; SilentDecoderTest",
            "edl40/xml-dtd", "in a CDR transport/xml-dtd comes first; the tests of the decoder",
            "edl40-mennekes/xml-dtd", "in a CDR transport/xml-dtd comes first; MennekesDecoderTest",
            "totals/decimals-unknown", "needs a CDR that was parsed by others; JacksonTreeTest",
            "cdr/not-utf8", "needs a file in UTF-16 or UTF-32; CdrSplitterTest",
            "cdr/gzip-damaged", "needs a compressed file; CdrSplitterTest",
            "cdr/truncated", "needs a file that ends too early; CdrSplitterBrokenTest",
            "cdr/too-large", "needs a file of megabytes or a depth beyond reading; CdrSplitterTest");

    @Test
    void everyCode_isReachedByAVectorOrACase() throws IOException, JsonSyntaxException {
        Set<String> reached = new TreeSet<>();
        for (Path file : StoredCases.vectorFiles()) {
            StoredCases.tests(StoredCases.object(file)).forEach(test -> add(test, reached));
        }
        StoredCases.objects(StoredCases.object(StoredCases.CDR_CASES), "cases").forEach(each -> add(each, reached));
        assertThat(reached).doesNotContainAnyElementsOf(ELSEWHERE.keySet());
        reached.addAll(ELSEWHERE.keySet());
        // A stored case is one CDR; these need two. AcrossCdrsContract shows each of them, three times over.
        List.of(BatchFinding.values()).forEach(code -> reached.add(code.id()));
        assertThat(reached)
                .containsExactlyElementsOf(FindingCatalogue.of(Decoders.installed()).all().stream()
                        .map(FindingCode::id)
                        .toList());
    }

    private static void add(JsonObject each, Set<String> reached) {
        reached.addAll(StoredCases.texts(each, "findings"));
    }
}
