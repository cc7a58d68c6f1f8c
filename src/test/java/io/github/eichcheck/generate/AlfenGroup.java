package io.github.eichcheck.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Collects the vectors of one chapter about Alfen. Expected values are written by hand, from the documented layout. Where
 * an energy can be billed, the clock is always reported: the format says nothing of its quality.
 */
final class AlfenGroup {
    private static final String ENERGY = "10.500";
    private static final String CLOCK = "session/clock-not-synchronised";

    private final String flag;
    private final List<Vector> vectors = new ArrayList<>();

    AlfenGroup(String flag) {
        this.flag = flag;
    }

    List<Vector> vectors() {
        return vectors;
    }

    void valid(String comment, AlfenRecord start, AlfenRecord stop, String... findings) {
        text(comment, "VALID", ENERGY, start + "\n" + stop, findings);
    }

    void valid(String comment, AlfenRecord start, AlfenRecord between, AlfenRecord stop) {
        text(comment, "VALID", ENERGY, start + "\n" + between + "\n" + stop);
    }

    void invalid(String comment, AlfenRecord start, AlfenRecord stop, String... findings) {
        text(comment, "INVALID", ENERGY, start + "\n" + stop, findings);
    }

    void unchecked(String comment, AlfenRecord start, AlfenRecord stop, String... findings) {
        text(comment, "INDETERMINATE", ENERGY, start + "\n" + stop, findings);
    }

    /** Not even decoded. */
    void undecodable(String comment, String text, String finding) {
        add(
                comment,
                text,
                Optional.of(AlfenRecord.KEY),
                "INVALID",
                "",
                finding,
                "key/not-checked",
                "session/no-readings");
    }

    void text(String comment, String verdict, String energy, String text, String... findings) {
        add(comment, text, Optional.of(AlfenRecord.KEY), verdict, energy, with(CLOCK, findings));
    }

    /** Nothing that could be billed. */
    void withoutEnergy(String comment, String verdict, String text, String... findings) {
        add(comment, text, Optional.of(AlfenRecord.KEY), verdict, "", findings);
    }

    void withoutKey(String comment, String verdict, String energy, String text, String... findings) {
        add(comment, text, Optional.empty(), verdict, energy, with(CLOCK, findings));
    }

    private static String[] with(String code, String... findings) {
        String[] all = Arrays.copyOf(findings, findings.length + 1);
        all[findings.length] = code;
        return all;
    }

    void add(String comment, String text, Optional<TestKey> key, String verdict, String energy, String... findings) {
        List<String> all = new ArrayList<>(List.of(findings));
        if (key.isPresent() && !all.contains(CLOCK) && !energy.isEmpty()) {
            all.add(CLOCK);
        }
        vectors.add(new Vector(
                comment,
                List.of(flag),
                text.getBytes(StandardCharsets.ISO_8859_1),
                Optional.empty(),
                key.map(TestKey::spki),
                verdict,
                Optional.of(energy).filter(number -> !number.isEmpty()),
                all));
    }
}
