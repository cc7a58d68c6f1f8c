package io.github.eichcheck.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the vectors of one chapter about MENNEKES. Expected values are written by hand, from the documented layout.
 * Where a reading can be billed, the clock is always reported: the format says nothing of its quality.
 */
final class MennekesGroup {
    static final String ENERGY = "10.5000";

    private static final String CLOCK = "session/clock-not-synchronised";

    private final String flag;
    private final List<Vector> vectors = new ArrayList<>();

    MennekesGroup(String flag) {
        this.flag = flag;
    }

    List<Vector> vectors() {
        return vectors;
    }

    void valid(String comment, Object document, String... findings) {
        add(comment, "VALID", ENERGY, document, findings);
    }

    void invalid(String comment, Object document, String... findings) {
        add(comment, "INVALID", ENERGY, document, findings);
    }

    /** One of the two measurements cannot be read. */
    void half(String comment, Object document, String... findings) {
        add(comment, "INVALID", "", document, findings);
    }

    /** Not even decoded. */
    void undecodable(String comment, String verdict, Object document, String... findings) {
        List<String> all = new ArrayList<>(List.of(findings));
        all.addAll(List.of("key/not-checked", "session/no-readings"));
        add(comment, verdict, "", document, all.toArray(new String[0]));
    }

    /** With the key that the document itself has. */
    void add(String comment, String verdict, String energy, Object document, String... findings) {
        withKey(comment, Optional.empty(), verdict, energy, document, findings);
    }

    void withKey(
            String comment, Optional<TestKey> key, String verdict, String energy, Object document, String... findings) {
        List<String> all = new ArrayList<>(List.of(findings));
        if (!all.contains("key/not-checked") && !all.contains("session/transaction-ambiguous")) {
            all.add(CLOCK);
        }
        byte[] record =
                document instanceof byte[] bytes ? bytes : document.toString().getBytes(StandardCharsets.UTF_8);
        vectors.add(new Vector(
                comment,
                List.of(flag),
                record,
                Optional.empty(),
                key.map(TestKey::spki),
                verdict,
                Optional.of(energy).filter(number -> !number.isEmpty()),
                all));
    }
}
