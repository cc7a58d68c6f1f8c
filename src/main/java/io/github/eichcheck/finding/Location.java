package io.github.eichcheck.finding;

import java.util.Optional;

/**
 * Where something was found.
 *
 * @param pointer a JSON pointer (RFC 6901) into the CDR; the empty string is the CDR itself
 * @param field the place inside the value that the pointer names, in the notation of that value's own format, such as
 *     {@code RD[1].RV}; empty where the pointer says it all
 */
public record Location(String pointer, Optional<String> field) {
    /** The CDR itself. */
    public static final Location CDR = new Location("", Optional.empty());

    /**
     * A place in the CDR's JSON.
     *
     * @param pointer a JSON pointer into the CDR
     * @return that place
     */
    public static Location of(String pointer) {
        return new Location(pointer, Optional.empty());
    }

    /**
     * A place inside the value that this location points to.
     *
     * @param name the place in the notation of the value's format
     * @return the same pointer with that field
     */
    public Location field(String name) {
        return new Location(pointer, Optional.of(name));
    }
}
