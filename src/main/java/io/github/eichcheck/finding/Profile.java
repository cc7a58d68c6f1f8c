package io.github.eichcheck.finding;

import java.util.Locale;

/** By whose measure findings are weighed. */
public enum Profile {
    /** Tolerates what is common in the field and decides all the same. The default. */
    INTEROP,
    /** What the specifications demand. */
    STRICT,
    /** What the specifications demand, and what S.A.F.E.'s Transparenzsoftware 1.4.1 refuses beyond them. */
    REFERENCE;

    /**
     * The name that users write.
     *
     * @return the constant's name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
