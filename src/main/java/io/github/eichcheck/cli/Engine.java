package io.github.eichcheck.cli;

/** What verifies signatures. */
enum Engine {
    /** Bouncy Castle alone. */
    BOUNCYCASTLE,
    /** Tables of the keys that come back, with Bouncy Castle as the arbiter. */
    FAST
}
