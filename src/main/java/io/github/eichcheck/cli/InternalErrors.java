package io.github.eichcheck.cli;

/** Reports bugs of this program, each with one line, so that the run can go on without losing anything silently. */
final class InternalErrors {
    private final Notes notes;
    private boolean any;

    InternalErrors(Notes notes) {
        this.notes = notes;
    }

    /** Reports a bug that was met at a place in the input, or at none if that is empty. */
    void report(String place, Throwable bug) {
        any = true;
        notes.problem((place.isEmpty() ? "" : place + ": ") + "internal error: " + describe(bug)
                + "; this is a bug, please report it with this line (EICHCHECK_DEBUG=1 shows more)");
        if ("1".equals(System.getenv("EICHCHECK_DEBUG"))) {
            bug.printStackTrace(notes.err());
        }
    }

    /** Returns whether there was any. */
    boolean any() {
        return any;
    }

    /** Returns the name of the exception and its message. */
    static String describe(Throwable bug) {
        String name = bug.getClass().getName();
        return bug.getMessage() == null ? name : name + ": " + bug.getMessage();
    }
}
