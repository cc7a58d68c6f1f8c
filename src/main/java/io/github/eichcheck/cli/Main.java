package io.github.eichcheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** The command line program. */
public final class Main {
    private Main() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        Interruption interruption = new Interruption();
        int code = run(args, Streams.of(System.in, out, err, Terminal.isAttached()), interruption);
        interruption.over(code);
        System.exit(code);
    }

    /**
     * Runs the program without ending the process.
     *
     * @param args the arguments
     * @param in standard input
     * @param out standard output; gets UTF-8 whatever its own charset
     * @param err standard error; likewise
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, Streams.of(in, out, err, false), new Interruption());
    }

    private static int run(String[] args, Streams streams, Interruption interruption) {
        Failures failures = new Failures(streams);
        int code;
        try {
            code = CommandLines.of(streams, failures, interruption)
                    .setExpandAtFiles(args.length > 0 && args[0].equals(VerifyCommand.NAME))
                    .execute(args);
            streams.out().flush();
        } catch (IOException | RuntimeException | Error e) {
            code = failures.exitCode(e);
        }
        return streams.checked().failure().map(failures::exitCode).orElse(code);
    }
}
