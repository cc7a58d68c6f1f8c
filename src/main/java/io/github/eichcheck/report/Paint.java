package io.github.eichcheck.report;

import io.github.eichcheck.finding.Severity;
import io.github.eichcheck.finding.Verdict;

/**
 * Colours the words that carry a verdict or a severity, with the ANSI sequences of ECMA-48 (SGR).
 *
 * @param on whether to colour at all
 */
record Paint(boolean on) {
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    String verdict(Verdict verdict) {
        return colour(
                verdict.name(),
                switch (verdict) {
                    case VALID -> GREEN;
                    case INDETERMINATE -> YELLOW;
                    case INVALID -> RED;
                });
    }

    String severity(Severity severity) {
        return colour(
                severity.name(),
                switch (severity) {
                    case ERROR -> RED;
                    case UNCHECKED, WARNING -> YELLOW;
                    case INFO -> CYAN;
                });
    }

    private String colour(String word, String code) {
        return on ? "\u001b[1;" + code + "m" + word + "\u001b[0m" : word;
    }
}
