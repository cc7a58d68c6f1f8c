package io.github.eichcheck.spi;

import io.github.eichcheck.finding.Finding;

/** A record that is not of the format that a decoder reads. Carries the finding that says why. */
public final class DecodeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * A record that cannot be decoded.
     *
     * @param finding why
     */
    public DecodeException(Finding finding) {
        super(finding.code().id() + ": " + finding.message());
        this.finding = finding;
    }

    /**
     * Why the record cannot be decoded.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }
}
