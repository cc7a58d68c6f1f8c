package io.github.eichcheck.cli;

import io.github.eichcheck.report.ReportSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program in this process. Every JSON report that comes out of it is held against the schema.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandLineRun(int code, String out, String err) {
    /** Runs without standard input. */
    public static CommandLineRun of(String... args) {
        return with("", args);
    }

    /** Runs with a text at standard input. */
    public static CommandLineRun with(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.US_ASCII),
                new PrintStream(err, false, StandardCharsets.US_ASCII));
        String report = out.toString(StandardCharsets.UTF_8);
        requireSchema(report);
        return new CommandLineRun(code, report, err.toString(StandardCharsets.UTF_8));
    }

    private static void requireSchema(String out) {
        if (out.startsWith("{\"schema\":")) {
            ReportSchema.assertValid(out);
        } else if (out.startsWith("{\"source\":")) {
            out.lines().forEach(ReportSchema::assertValidCdr);
        }
    }
}
