package io.github.eichcheck.cli;

import io.github.eichcheck.batch.LedgerException;

/** Turns what ends a run early into one line on standard error and an exit code. */
final class Failures {
    private final Notes notes;
    private boolean reported;

    Failures(Streams streams) {
        this.notes = new Notes(streams.err(), false);
    }

    /** Reports the first failure; what follows from it is not repeated. */
    int exitCode(Throwable failure) {
        boolean first = !reported;
        reported = true;
        if (failure instanceof UsageException) {
            notes.problem(String.valueOf(failure.getMessage()));
            return ExitCode.UNREADABLE;
        }
        if (failure instanceof LedgerException) {
            notes.problem(String.valueOf(failure.getMessage()));
            return ExitCode.INTERNAL;
        }
        if (failure instanceof OutputFailure output) {
            return outputCode(output, first);
        }
        if (first) {
            new InternalErrors(notes).report("", failure);
        }
        return ExitCode.INTERNAL;
    }

    private int outputCode(OutputFailure output, boolean first) {
        if (output.isClosedPipe()) {
            return ExitCode.PIPE_CLOSED;
        }
        if (first) {
            notes.problem(String.valueOf(output.getMessage()));
        }
        return ExitCode.INTERNAL;
    }
}
