package io.github.eichcheck.format.edl40.mennekes;

import java.util.Optional;

/** Notes whether anything is missing while values are taken one after the other. */
final class Completeness {
    private boolean complete = true;

    /** The value, or a placeholder that must not be used where {@link #isComplete()} is false. */
    <T> T take(Optional<T> value, T placeholder) {
        complete &= value.isPresent();
        return value.orElse(placeholder);
    }

    /** Whether every value taken so far was there. */
    boolean isComplete() {
        return complete;
    }
}
