package io.github.eichcheck.ocpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eichcheck.SharedVectors;
import io.github.eichcheck.ocpi.CdrEntry.ReadableCdr;
import io.github.eichcheck.ocpi.CdrEntry.UnreadableCdr;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the CDRs of the specification and of other projects, where they are present. */
class CdrReaderVectorsTest {
    private static List<CdrEntry> entries(Path file) {
        try {
            CdrReader reader = new CdrReader();
            return Splitting.split(Files.readAllBytes(file)).stream()
                    .map(reader::read)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(String pattern) throws IOException {
        try (Stream<Path> all = Files.list(SharedVectors.folder("ocpi"))) {
            return all.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static Cdr cdr(String name) throws IOException {
        return ((ReadableCdr)
                        entries(SharedVectors.folder("ocpi").resolve(name)).get(0))
                .cdr();
    }

    @Test
    void everyCdrIsReadWithoutLoss() throws IOException {
        List<Path> files = files("spec-.*-cdr_example[.]json|composed-.*[.]json|tandemdrive-.*-cdr.*[.]json");
        assertThat(files).hasSizeGreaterThan(25);
        for (Path file : files) {
            assertThat(entries(file)).as(file.toString()).isNotEmpty().allSatisfy(entry -> {
                Cdr cdr = ((ReadableCdr) entry).cdr();
                assertThat(cdr.start().flatMap(OcpiDateTime::instant)).isPresent();
                assertThat(cdr.end().flatMap(OcpiDateTime::instant)).isPresent();
                assertThat(cdr.totalEnergy()).isPresent();
                assertThat(cdr.periods()).isNotEmpty();
            });
        }
        assertThat(files("composed-.*[.]json"))
                .allSatisfy(file -> assertThat(entries(file))
                        .allSatisfy(
                                entry -> assertThat(((ReadableCdr) entry).cdr().findings())
                                        .isEmpty()));
    }

    @Test
    void specificationExample211() throws IOException {
        Cdr cdr = cdr("spec-2.1.1-cdr_example.json");
        assertThat(cdr.id()).contains("12345");
        assertThat(cdr.start().flatMap(OcpiDateTime::instant)).contains(Instant.parse("2015-06-29T21:39:09Z"));
        assertThat(cdr.end().flatMap(OcpiDateTime::instant)).contains(Instant.parse("2015-06-29T23:37:32Z"));
        assertThat(cdr.token())
                .contains(new CdrToken(Optional.of("DE8ACC12E46L89"), Optional.empty(), Optional.empty()));
        assertThat(cdr.location())
                .isEqualTo(new CdrLocation(
                        Optional.of("LOC1"),
                        Optional.of("BE"),
                        Optional.empty(),
                        Optional.of("3256"),
                        Optional.of("BE-BEC-E041503003"),
                        Optional.of("1")));
        assertThat(cdr.totalEnergy()).contains(new BigDecimal("15.342"));
        assertThat(cdr.totalTime()).contains(new BigDecimal("1.973"));
        assertThat(cdr.signedData()).isEmpty();
        assertThat(cdr.findings()).isEmpty();
    }

    @Test
    void specificationExample230() throws IOException {
        Cdr cdr = cdr("spec-2.3.0-cdr_example.json");
        assertThat(cdr.countryCode()).contains("BE");
        assertThat(cdr.end().flatMap(OcpiDateTime::instant)).contains(Instant.parse("2024-12-05T19:37:32Z"));
        assertThat(cdr.token())
                .contains(new CdrToken(Optional.of("012345678"), Optional.of("RFID"), Optional.of("DE8ACC12E46L89")));
        assertThat(cdr.location().evseId()).contains("BE*BEC*E041503003");
    }

    @Test
    void composedExample211() throws IOException {
        Cdr cdr = cdr("composed-2.1.1-ocmf-backported.json");
        assertThat(cdr.meterId()).contains("1DZG0028225179");
        assertThat(cdr.location().evseId()).contains("DE*ABC*E22BZ3178A0");
        assertThat(cdr.totalEnergy()).contains(new BigDecimal("0.636"));
        SignedData data = cdr.signedData().orElseThrow();
        assertThat(data.encodingMethod()).contains("OCMF");
        assertThat(data.values()).hasSize(1);
        assertThat(data.values().get(0).nature()).contains("End");
        assertThat(data.values().get(0).plainData()).contains("0.636 kWh");
        assertThat(data.values().get(0).signedData()).get().asString().startsWith("T0NNRnx7IkZWIiA6");
    }

    @Test
    void envelopes() throws IOException {
        assertThat(entries(SharedVectors.folder("ocpi").resolve("composed-2.2.1-envelope-page.json")))
                .extracting(entry -> entry.position().pointer())
                .startsWith("/data/0", "/data/1");
        Cdr dummy = cdr("wwcp-ocpi-2.1.1-enveloped-signed_data-dummy.json");
        assertThat(dummy.position().pointer()).isEqualTo("/data");
        assertThat(dummy.signedData().orElseThrow().values())
                .extracting(value -> value.nature().orElseThrow())
                .containsExactly("START", "INTERMEDIATE", "END");
        assertThat(cdr("satimoto-2.1.1-signed_data-dummy.json").location()).isEqualTo(CdrLocation.UNKNOWN);
    }

    @Test
    void tariffsAndBareSignedData_areRefused() throws IOException {
        List<Path> files = files("spec-.*-tariff_.*[.]json|tandemdrive-.*-tariff[.]json|rally-.*json|chargy-.*json");
        assertThat(files).hasSizeGreaterThan(40);
        for (Path file : files) {
            assertThat(entries(file))
                    .as(file.toString())
                    .isNotEmpty()
                    .allSatisfy(entry ->
                            assertThat(((UnreadableCdr) entry).finding().code()).isEqualTo(CdrTextFinding.NOT_A_CDR));
        }
    }
}
