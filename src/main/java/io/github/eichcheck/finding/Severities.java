package io.github.eichcheck.finding;

/**
 * How heavy a finding is in each {@link Profile}.
 *
 * @param interop in {@link Profile#INTEROP}
 * @param strict in {@link Profile#STRICT}
 * @param reference in {@link Profile#REFERENCE}
 */
public record Severities(Severity interop, Severity strict, Severity reference) {

    /**
     * The same in all profiles.
     *
     * @param severity the severity
     * @return it three times
     */
    public static Severities always(Severity severity) {
        return new Severities(severity, severity, severity);
    }

    /**
     * Heavier where the letter of the specification counts.
     *
     * @param interop in {@link Profile#INTEROP}
     * @param strict in the other two
     * @return the severities
     */
    public static Severities of(Severity interop, Severity strict) {
        return new Severities(interop, strict, strict);
    }

    /**
     * The same with another severity in {@link Profile#REFERENCE}.
     *
     * @param severity the severity
     * @return a copy
     */
    public Severities reference(Severity severity) {
        return new Severities(interop, strict, severity);
    }

    /**
     * The severity in one profile.
     *
     * @param profile the profile
     * @return how heavy the finding is there
     */
    public Severity in(Profile profile) {
        return switch (profile) {
            case INTEROP -> interop;
            case STRICT -> strict;
            case REFERENCE -> reference;
        };
    }
}
