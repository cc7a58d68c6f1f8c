package io.github.eichcheck.input;

import java.io.IOException;

/** An input that unpacks to more than it may. */
public final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
