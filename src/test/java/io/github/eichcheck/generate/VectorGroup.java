package io.github.eichcheck.generate;

import io.github.eichcheck.crypto.Curve;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the vectors of one chapter. Expected values are written by hand, from the specification. */
final class VectorGroup {
    static final TestKey KEY = TestKey.named("meter", Curve.SECP256R1);
    static final String ENERGY = "10.500";

    private final String flag;
    private final List<Vector> vectors = new ArrayList<>();

    VectorGroup(String flag) {
        this.flag = flag;
    }

    static OcmfRecord record() {
        return OcmfRecord.of(KEY);
    }

    List<Vector> vectors() {
        return vectors;
    }

    void valid(String comment, OcmfRecord record, String... findings) {
        add(comment, record.bytes(), record.key(), "VALID", Optional.of(ENERGY), findings);
    }

    void validText(String comment, String text, String... findings) {
        add(comment, utf8(text), KEY, "VALID", Optional.of(ENERGY), findings);
    }

    void validWithEnergy(String comment, String energy, OcmfRecord record, String... findings) {
        add(comment, record.bytes(), record.key(), "VALID", Optional.of(energy), findings);
    }

    /** Wrong, but the difference can be formed and is shown. */
    void invalid(String comment, OcmfRecord record, String... findings) {
        add(comment, record.bytes(), record.key(), "INVALID", Optional.of(ENERGY), findings);
    }

    void invalidWithEnergy(String comment, String energy, byte[] record, String... findings) {
        add(comment, record, KEY, "INVALID", Optional.of(energy), findings);
    }

    void invalidWithoutEnergy(String comment, OcmfRecord record, String... findings) {
        add(comment, record.bytes(), record.key(), "INVALID", Optional.empty(), findings);
    }

    /** Not even decoded. */
    void undecodable(String comment, String text, String finding) {
        add(comment, utf8(text), KEY, "INVALID", Optional.empty(), finding, "key/not-checked", "session/no-readings");
    }

    void indeterminate(String comment, OcmfRecord record, String... findings) {
        add(comment, record.bytes(), record.key(), "INDETERMINATE", Optional.empty(), findings);
    }

    void unchecked(String comment, OcmfRecord record, String... findings) {
        add(comment, record.bytes(), record.key(), "INDETERMINATE", Optional.of(ENERGY), findings);
    }

    void add(String comment, byte[] record, TestKey key, String verdict, Optional<String> energy, String... findings) {
        vectors.add(new Vector(
                comment,
                List.of(flag),
                record,
                Optional.empty(),
                Optional.of(key.spki()),
                verdict,
                energy,
                List.of(findings)));
    }

    void addWithNature(String nature, String comment, OcmfRecord record, String verdict, String... findings) {
        vectors.add(new Vector(
                comment,
                List.of(flag),
                record.bytes(),
                Optional.of(nature),
                Optional.of(record.key().spki()),
                verdict,
                Optional.empty(),
                List.of(findings)));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
