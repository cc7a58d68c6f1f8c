package io.github.eichcheck.cli;

import io.github.eichcheck.report.TerminalText;
import java.io.PrintStream;

/**
 * Writes lines to standard error.
 *
 * @param err standard error
 * @param quiet whether notes are left out; problems never are
 */
record Notes(PrintStream err, boolean quiet) {
    private static final int LIMIT = 500;

    /** Writes something that is good to know. */
    void note(String text) {
        if (!quiet) {
            problem(text);
        }
    }

    /** Writes lines that are good to know, as they are. */
    void block(String lines) {
        if (!quiet) {
            err.print(lines);
            err.flush();
        }
    }

    /** Writes something that went wrong. */
    void problem(String text) {
        err.print("eichcheck: " + TerminalText.clean(text, LIMIT) + "\n");
        err.flush();
    }
}
