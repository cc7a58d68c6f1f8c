package io.github.eichcheck.crypto.fast;

/** Whether an equation holds. */
public enum Answer {
    /** It holds. */
    HOLDS,
    /** It does not hold. */
    FAILS,
    /** Two equal points were to be added, or the sum is the point at infinity: somebody else has to look. */
    EXCEPTIONAL
}
