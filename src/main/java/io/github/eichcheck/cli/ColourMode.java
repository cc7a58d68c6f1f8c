package io.github.eichcheck.cli;

/** When to colour. */
enum ColourMode {
    /** Where a person looks and the environment does not object. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /** Returns whether to colour what goes to standard output or to a file. */
    boolean colours(boolean terminal, boolean toFile) {
        return switch (this) {
            case AUTO -> terminal && !toFile && Terminal.likesColour();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    /** Reads the word. */
    static final class Converter extends WordConverter<ColourMode> {
        Converter() {
            super(ColourMode.class);
        }
    }
}
