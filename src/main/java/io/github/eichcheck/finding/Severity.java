package io.github.eichcheck.finding;

/** How much a finding weighs. The constants are ordered from the lightest to the heaviest. */
public enum Severity {
    /** Noted. */
    INFO,
    /** Suspicious or non-conforming, but decided. */
    WARNING,
    /** It could not be known: no key, an unknown encoding method, an unsupported algorithm, nothing signed. */
    UNCHECKED,
    /** A specification or the law says must and it is broken, or the evidence contradicts the bill. */
    ERROR;

    /**
     * What a finding of this severity makes of its aspect.
     *
     * @return the verdict of an aspect whose heaviest finding is this one
     */
    public Verdict verdict() {
        return switch (this) {
            case INFO, WARNING -> Verdict.VALID;
            case UNCHECKED -> Verdict.INDETERMINATE;
            case ERROR -> Verdict.INVALID;
        };
    }
}
