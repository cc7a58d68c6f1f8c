package io.github.eichcheck.report;

import io.github.eichcheck.CdrReport;
import io.github.eichcheck.finding.Finding;

/**
 * Names for findings that stay the same from run to run, however CDRs are ordered and wherever they lie in their file: of
 * code, CDR, pointer and field, and a number where all of these are met again.
 */
final class Fingerprints {
    private final Occurrences occurrences = new Occurrences();

    /** Returns a name that was not returned before. */
    String next(CdrReport report, Finding finding) {
        CdrReport.CdrName name = report.cdr();
        String file = name.id().isPresent() ? "" : report.position().file();
        Digest same = Digest.of(
                finding.code().id(),
                name.countryCode().orElse(""),
                name.partyId().orElse(""),
                name.id().orElse(""),
                file,
                finding.location().pointer(),
                report.readable() ? finding.location().field().orElse("") : "");
        return next(same);
    }

    /** Returns a name for what is told apart by texts. */
    String next(String... texts) {
        return next(Digest.of(texts));
    }

    private String next(Digest same) {
        int number = occurrences.next(same);
        return number == 1
                ? same.text()
                : Digest.of(same.text(), Integer.toString(number)).text();
    }
}
