package io.github.eichcheck.finding;

import java.util.Locale;

/**
 * One thing that can be found. Implemented by one enumeration per area, so that the identifier is derived from the
 * constant's name and the two cannot drift apart.
 */
public interface FindingCode {
    /**
     * The constant's name.
     *
     * @return the name as {@link Enum#name()} gives it
     */
    String name();

    /**
     * The first part of the identifier.
     *
     * @return a lower-case word such as {@code ocmf} or {@code totals}
     */
    String area();

    /**
     * What the code stands for.
     *
     * @return aspect, severities, message, remedy and reference
     */
    Rule rule();

    /**
     * The identifier that users see, never changed once released.
     *
     * @return {@code area/kebab-name}, such as {@code totals/energy-differs}
     */
    default String id() {
        return area() + "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
