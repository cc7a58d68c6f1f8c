package io.github.eichcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.eichcheck.check.TotalsFinding;
import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.Finding;
import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Verdict;
import io.github.eichcheck.json.JsonReader;
import io.github.eichcheck.json.JsonSyntaxException;
import io.github.eichcheck.json.JsonValue;
import io.github.eichcheck.json.JsonValue.JsonMember;
import io.github.eichcheck.json.JsonValue.JsonObject;
import io.github.eichcheck.ocpi.CdrEntry;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.CdrSplitter;
import io.github.eichcheck.ocpi.CdrText;
import io.github.eichcheck.wire.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Verifies whole CDRs, read as the command line reads them, and compares with what is known of each. */
class SharedCdrsTest {
    private static final CdrVerifier VERIFIER = CdrVerifier.with(Policy.interop());

    /** CDRs at hand with OCMF or without a known encoding method. */
    private static final int AT_LEAST = 12;

    /** The envelope with a page of CDRs and the record of another protocol are no single CDRs. */
    private static final Set<String> NOT_ONE_CDR =
            Set.of("composed-2.2.1-envelope-page.json", "oicp-real-cdr-edl40.json");

    /** What the energy result of a CDR allows in the area {@code totals/energy-*}. */
    private static final Map<String, Map<TotalsFinding, Severity>> ENERGY = Map.of(
            "match", Map.of(),
            "match but worthless", Map.of(),
            "match within 1 Wh", Map.of(TotalsFinding.ENERGY_ROUNDED, Severity.INFO),
            "match within 1 Wh (31.072)", Map.of(TotalsFinding.ENERGY_ROUNDED, Severity.INFO),
            "differs by 0.004 kWh (explained only by 0.01 rounding)",
                    Map.of(TotalsFinding.ENERGY_ROUNDED_COARSELY, Severity.WARNING),
            "MISMATCH +1.000", Map.of(TotalsFinding.ENERGY_DIFFERS, Severity.ERROR),
            "not comparable", Map.of());

    private static final Map<String, Map<TotalsFinding, Severity>> TIME = Map.of(
            "signed interval inside session",
            Map.of(),
            "MISMATCH",
            Map.of(TotalsFinding.TIME_OUTSIDE_UNSYNCHRONISED, Severity.WARNING),
            "signed seconds are local time UTC+2",
            Map.of(),
            "signed end before session end, explained by total_parking_time",
            Map.of());

    @TestFactory
    Stream<DynamicTest> single_cdrs() throws IOException, JsonSyntaxException {
        Path folder = SharedVectors.folder("ocpi");
        JsonObject expected =
                (JsonObject) JsonReader.read(Bytes.of(Files.readAllBytes(folder.resolve("EXPECTED.json"))));
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonMember member : expected.members()) {
            if (NOT_ONE_CDR.contains(member.name())) {
                continue;
            }
            List<CdrEntry> entries = entries(folder.resolve(member.name()));
            assertThat(entries).as(member.name()).singleElement().isInstanceOf(ReadableCdr.class);
            if (hasDecoder(entries.get(0))) {
                JsonObject claims = (JsonObject) member.value();
                tests.add(dynamicTest(member.name(), () -> check(VERIFIER.verify(entries.get(0)), claims)));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        return tests.stream();
    }

    @Test
    void a_page_in_an_envelope_is_every_cdr_of_it() throws IOException {
        List<CdrEntry> entries = entries(SharedVectors.folder("ocpi").resolve("composed-2.2.1-envelope-page.json"));
        assertThat(entries).hasSize(2);
        CdrReport first = VERIFIER.verify(entries.get(0));
        assertThat(first.position().pointer()).isEqualTo("/data/0");
        assertThat(first.aspect(Aspect.SIGNATURE)).isEqualTo(Verdict.VALID);
        assertThat(energy(first)).contains("0.636");
        assertThat(entries.get(1)).isInstanceOf(ReadableCdr.class);
    }

    private static List<CdrEntry> entries(Path file) throws IOException {
        List<CdrEntry> entries = new ArrayList<>();
        CdrReader reader = new CdrReader();
        try (CdrSplitter splitter = new CdrSplitter(file.toString(), Files.newInputStream(file))) {
            for (Optional<CdrText> text = splitter.next(); text.isPresent(); text = splitter.next()) {
                entries.add(reader.read(text.get()));
            }
        }
        return entries;
    }

    /** CDRs whose format nothing here decodes are left out; a CDR without an encoding method is not. */
    private static boolean hasDecoder(CdrEntry entry) {
        return ((ReadableCdr) entry)
                .cdr()
                .signedData()
                .flatMap(data -> data.encodingMethod())
                .map(method -> VERIFIER.decoders().byName(method).isPresent())
                .orElse(true);
    }

    private static void check(CdrReport report, JsonObject claims) {
        Optional<String> signature = text(claims, "signature");
        switch (signature.orElseThrow()) {
            case "valid", "valid (key from record)" -> assertSignature(report, true, Set.of(Verdict.VALID));
            case "INVALID" -> assertSignature(report, false, Set.of(Verdict.INVALID));
            case "none present" -> assertSignature(report, false, Set.of(Verdict.INDETERMINATE));
            default -> assertSignature(report, false, Set.of(Verdict.INDETERMINATE, Verdict.INVALID));
        }
        text(claims, "signed_energy_kwh")
                .ifPresent(energy -> assertThat(energy(report)).contains(energy));
        text(claims, "energy")
                .ifPresent(
                        result -> assertThat(totals(report, "totals/energy-")).isEqualTo(ENERGY.get(result)));
        text(claims, "time")
                .ifPresent(result ->
                        assertThat(totals(report, "totals/time-outside")).isEqualTo(TIME.get(result)));
    }

    private static void assertSignature(CdrReport report, boolean proven, Set<Verdict> verdicts) {
        assertThat(report.aspect(Aspect.SIGNATURE))
                .as(() -> report.findings().toString())
                .isIn(verdicts);
        assertThat(report.values()).allMatch(value -> value.proven() == proven);
    }

    private static Optional<String> energy(CdrReport report) {
        return report.signed().flatMap(signed -> signed.energy()).map(energy -> energy.toPlainString());
    }

    private static Map<TotalsFinding, Severity> totals(CdrReport report, String prefix) {
        return report.findings().stream()
                .filter(finding -> finding.code().id().startsWith(prefix))
                .collect(Collectors.toMap(
                        finding -> (TotalsFinding) finding.code(), Finding::severity, (one, other) -> one));
    }

    private static Optional<String> text(JsonObject claims, String name) {
        return claims.get(name).map(JsonValue::text);
    }
}
