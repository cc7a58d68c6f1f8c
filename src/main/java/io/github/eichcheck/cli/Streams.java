package io.github.eichcheck.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run, in UTF-8 whatever the platform's charset.
 *
 * @param in standard input
 * @param checked where standard output's errors are kept
 * @param out standard output, buffered, over {@code checked}
 * @param err standard error
 * @param terminal whether a person looks at standard output
 */
record Streams(InputStream in, CheckedOutput checked, OutputStream out, PrintStream err, boolean terminal) {

    static Streams of(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        CheckedOutput checked = new CheckedOutput(out, "standard output");
        return new Streams(
                in,
                checked,
                new BufferedOutputStream(checked, 1 << 13),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
    }

    /** Returns a writer of text for standard output. */
    PrintWriter text() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }
}
