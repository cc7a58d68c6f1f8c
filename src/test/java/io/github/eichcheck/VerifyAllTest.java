package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eichcheck.crypto.BouncyCastleVerifier;
import io.github.eichcheck.crypto.EngineDisagreement;
import io.github.eichcheck.crypto.FastVerifier;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue.JsonArray;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.ocpi.CdrEntry;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many CDRs at once, with both engines: the reports are those of one after the other. */
class VerifyAllTest {
    private static final Path CASES = Path.of("src/test/resources/cases/cdr-cases.json");
    private static final int TIMES = 3;

    private final CdrVerifier reference = CdrVerifier.with(Policy.interop());

    @Test
    void every_case_gets_the_report_that_it_gets_alone() throws IOException, JsonSyntaxException {
        List<CdrEntry> entries = entries();
        List<String> expected = texts(entries.stream().map(reference::verify).toList());
        CdrVerifier fast = reference.verifyingWith(new FastVerifier(new BouncyCastleVerifier(), 8L << 20, 4));

        assertThat(texts(reference.verifyAll(entries))).isEqualTo(expected);
        assertThat(texts(fast.verifyAll(entries))).isEqualTo(expected);
        assertThat(texts(entries.stream().map(fast::verify).toList())).isEqualTo(expected);
    }

    @Test
    void engines_that_disagree_are_no_finding() throws IOException, JsonSyntaxException {
        List<CdrEntry> entries = entries();
        CdrVerifier broken = reference.verifyingWith(
                new FastVerifier((message, signature, key) -> false, FastVerifier.DEFAULT_TABLE_MEMORY, 1));

        assertThatThrownBy(() -> broken.verifyAll(entries)).isInstanceOf(EngineDisagreement.class);
    }

    @Test
    void a_report_before_its_signatures_are_verified_is_refused() throws IOException, JsonSyntaxException {
        PreparedCdr prepared = reference.prepare(entries().get(0));

        assertThatThrownBy(prepared::report).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> texts(List<CdrReport> reports) {
        return reports.stream().map(CdrReport::toString).toList();
    }

    /** Every case several times, so that its key earns a table. */
    private static List<CdrEntry> entries() throws IOException, JsonSyntaxException {
        JsonObject file = (JsonObject) JsonReader.read(Bytes.of(Files.readAllBytes(CASES)));
        List<CdrEntry> entries = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            ((JsonArray) file.get("cases").orElseThrow())
                    .elements()
                    .forEach(test -> entries.add(new CdrReader()
                            .read(((JsonObject) test).get("cdr").orElseThrow().text())));
        }
        assertThat(entries).hasSizeGreaterThan(TIMES * 100);
        return entries;
    }
}
