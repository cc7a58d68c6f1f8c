package io.github.eichcheck.cli;

import io.github.eichcheck.finding.Verdict;

/** Reads a verdict. */
final class VerdictConverter extends WordConverter<Verdict> {
    VerdictConverter() {
        super(Verdict.class);
    }
}
