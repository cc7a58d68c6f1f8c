package io.github.eichcheck.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;

/** Whether a person looks at the output. */
final class Terminal {
    private Terminal() {}

    /** Returns whether standard input and output are a terminal. From Java 22 on a console exists without one too. */
    @SuppressWarnings("SystemConsoleNull") // Java 17 to 21 answer null, later ones have isTerminal
    static boolean isAttached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Returns whether a person looks at standard error: on Linux that is known, elsewhere supposed if the others are. */
    static boolean seesErrors() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            String file = Path.of("/proc/self/fd/2").toRealPath().toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
        } catch (IOException e) {
            return isAttached();
        }
    }

    /** Returns whether the environment allows colours (no-color.org, and terminals that say they are dumb). */
    static boolean likesColour() {
        String off = System.getenv("NO_COLOR");
        return (off == null || off.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }
}
