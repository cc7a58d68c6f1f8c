package io.github.eichcheck.transport;

import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a text was reached: the steps so far, and what the wrappers on the way carried. */
record Path(
        List<String> steps,
        int encodings,
        int wrappings,
        boolean justDecoded,
        boolean wrapped,
        Optional<String> publicKey,
        Optional<String> encodingMethod) {
    /** How many encodings, and how many wrappers and escapes, are undone at most. */
    static final int MAX_DEPTH = 3;

    static Path from(List<String> steps) {
        return new Path(steps, 0, 0, false, false, Optional.empty(), Optional.empty());
    }

    Path decoded(String step) {
        return new Path(with(step), encodings + 1, wrappings, true, wrapped, publicKey, encodingMethod);
    }

    Path unescaped(String step) {
        return new Path(with(step), encodings, wrappings + 1, false, wrapped, publicKey, encodingMethod);
    }

    Path unwrapped(String step, Optional<String> key, Optional<String> method) {
        return new Path(
                with(step),
                encodings,
                wrappings + 1,
                false,
                true,
                key.or(() -> publicKey),
                method.or(() -> encodingMethod));
    }

    boolean tooDeep() {
        return encodings > MAX_DEPTH || wrappings > MAX_DEPTH;
    }

    TransportedRecord record(Bytes bytes) {
        return new TransportedRecord(bytes, List.copyOf(steps), publicKey, encodingMethod);
    }

    private List<String> with(String step) {
        if (steps.isEmpty()) {
            return List.of(step);
        }
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return List.copyOf(longer);
    }
}
