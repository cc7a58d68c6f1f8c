package io.github.eichcheck.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when the process is told to end (SIGINT, SIGTERM) in the middle of a run: the run is asked to stop, writes what
 * is decided, and ends the process with its own exit code. Java has no other portable way to hear of it than its shutdown.
 */
final class Interruption {
    /** A run that cannot even write is left after so long. */
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile int code = ExitCode.INTERRUPTED;

    /** While this is open, the run is asked to stop rather than killed. */
    interface Watch {
        /** Ends it. */
        void close();
    }

    /** Begins to watch; {@code stop} is called from another thread. */
    Watch watch(Runnable stop) {
        Thread hook = new Thread(() -> interrupt(stop), "eichcheck-interruption");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends already.
            return () -> {};
        }
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process ends already; the hook waits for over().
                return;
            }
        };
    }

    /** The run is over, its outputs are closed. */
    void over(int exitCode) {
        code = exitCode;
        over.countDown();
    }

    private void interrupt(Runnable stop) {
        stop.run();
        try {
            if (over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
