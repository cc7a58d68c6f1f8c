package io.github.eichcheck.cli;

/** How severities are graded where the sources differ. */
enum Profile {
    /** What is common in the field is tolerated with a warning. */
    INTEROP,
    /** Every departure from a specification is an error. */
    STRICT;

    /** Reads the word. */
    static final class Converter extends WordConverter<Profile> {
        Converter() {
            super(Profile.class);
        }
    }
}
