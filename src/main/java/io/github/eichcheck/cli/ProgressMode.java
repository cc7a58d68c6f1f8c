package io.github.eichcheck.cli;

/** When to show how far the work is. */
enum ProgressMode {
    /** Where a person looks at standard error, once it takes long. */
    AUTO,
    /** From the beginning, wherever standard error goes. */
    ALWAYS,
    /** Never. */
    NEVER;

    /** Reads the word. */
    static final class Converter extends WordConverter<ProgressMode> {
        Converter() {
            super(ProgressMode.class);
        }
    }
}
