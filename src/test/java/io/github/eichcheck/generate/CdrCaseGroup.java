package io.github.eichcheck.generate;

import java.util.ArrayList;
import java.util.List;

/** Collects cases. Expected values are written by hand, from the specifications and the contract. */
final class CdrCaseGroup {
    private final List<CdrCase> cases = new ArrayList<>();

    List<CdrCase> cases() {
        return cases;
    }

    /** Nothing above a warning in any aspect. */
    void valid(String name, CaseCdr cdr, String... findings) {
        add(name, cdr, "VVVV", findings);
    }

    /** No key can be used, so the signature is open too. */
    void keyOpen(String name, CaseCdr cdr, String finding) {
        add(name, cdr, "UUVV", finding, "signature/no-usable-key");
    }

    /** No record could be had, and with that nothing else. */
    void open(String name, CaseCdr cdr, String... findings) {
        withoutRecord(name, cdr, "UUUU", findings);
    }

    /** No record could be had, because what is there is broken. */
    void broken(String name, CaseCdr cdr, String... findings) {
        withoutRecord(name, cdr, "XUUU", findings);
    }

    private void withoutRecord(String name, CaseCdr cdr, String aspects, String... findings) {
        List<String> all = new ArrayList<>(List.of(findings));
        all.addAll(List.of("key/not-checked", "session/no-readings", "totals/not-compared"));
        cases.add(new CdrCase(name, cdr.text(), aspects, all));
    }

    void add(String name, CaseCdr cdr, String aspects, String... findings) {
        cases.add(new CdrCase(name, cdr.text(), aspects, List.of(findings)));
    }
}
