package io.github.eichcheck.crypto;

/** A departure from strict DER (X.690) that a signature was read in spite of. */
public enum SignatureLeniency {
    /** An integer lacks its leading zero byte and was read unsigned. */
    MISSING_SIGN_PAD(SignatureFinding.DER_MISSING_SIGN_PAD),
    /** An integer begins with more zero bytes than its sign needs. */
    SUPERFLUOUS_ZERO(SignatureFinding.DER_SUPERFLUOUS_ZERO),
    /** A length takes more bytes than it needs. */
    LONG_LENGTH(SignatureFinding.DER_LONG_LENGTH),
    /** There are bytes after the signature. */
    TRAILING_BYTES(SignatureFinding.DER_TRAILING_BYTES),
    /** There is no DER at all but r and s one after the other. */
    RAW_R_S(SignatureFinding.RAW_R_S);

    private final SignatureFinding finding;

    SignatureLeniency(SignatureFinding finding) {
        this.finding = finding;
    }

    /**
     * What to report where the format prescribes DER.
     *
     * @return the finding's code
     */
    public SignatureFinding finding() {
        return finding;
    }
}
