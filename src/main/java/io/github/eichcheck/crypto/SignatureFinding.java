package io.github.eichcheck.crypto;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be found about a signature and the value that carries it. */
public enum SignatureFinding implements FindingCode {
    /** The signature does not belong to these bytes and this key. */
    MISMATCH(Rule.error(
            Aspect.SIGNATURE,
            "The signature does not fit: the signed value was altered, or another key signed it.",
            "Fetch the value again from the charging station and compare the key with the meter's label.",
            "FIPS 186-5, section 6.4.2")),
    /** r or s is zero or not below the order of the curve. */
    OUT_OF_RANGE(Rule.error(
            Aspect.SIGNATURE,
            "The signature holds a number that is zero or too large for its curve; no key can have made it.",
            "Fetch the value again; the signature was damaged or invented.",
            "FIPS 186-5, section 6.4.2, step 1")),
    /** s lies in the upper half of its range. */
    HIGH_S(Rule.info(
            Aspect.SIGNATURE,
            "The signature's second number lies in the upper half of its range, which is allowed.",
            "Nothing. Never use signature bytes to recognise a record, because the same record has two signatures.",
            "FIPS 186-5, section 6.4.2; BIP 62")),
    /** Two signatures of one key begin with the same number. */
    NONCE_REUSED(Rule.warning(
            Aspect.SIGNATURE,
            "Two different records carry signatures of the same key with the same first number.",
            "Whoever has both can compute the private key; ask the operator to exchange the key of this meter.",
            "FIPS 186-5, section 6.3; rule 44 of formats/ocmf/README.md")),
    /** The key lies on another curve than the algorithm names. */
    KEY_CURVE_DIFFERS(Rule.error(
            Aspect.SIGNATURE,
            "The key lies on the curve {actual}, but the value was signed over {expected}: it is the wrong key.",
            "Take the key that belongs to this meter from its label or from the manufacturer's list.",
            "OCMF 1.4, section on signature data, SA; FIPS 186-5, section 6.4.2")),
    /** There is no key with which the signature could be checked. */
    NO_USABLE_KEY(Rule.unchecked(
            Aspect.SIGNATURE,
            "The signature could not be checked, because there is no usable public key.",
            "Ask the sender for the meter's key; the findings of the area key say why none can be used.",
            "FIPS 186-5, section 6.4.2")),
    /** The value was not verified and nothing else says why. */
    NOT_CHECKED(Rule.unchecked(
            Aspect.SIGNATURE,
            "The signature could not be checked.",
            "Look at the value with `eichcheck inspect`.",
            "FIPS 186-5, section 6.4.2")),
    /** An integer of the signature lacks the zero byte that keeps it positive. */
    DER_MISSING_SIGN_PAD(Rule.leniency(
            Aspect.SIGNATURE,
            "A number of the signature is written as if it were negative. It was read as positive.",
            "Nothing for this bill. Report it to the manufacturer; other software may refuse the signature.",
            "ITU-T X.690, section 8.3.3; RFC 3279, section 2.2.3")),
    /** An integer of the signature begins with more zero bytes than allowed. */
    DER_SUPERFLUOUS_ZERO(Rule.leniency(
            Aspect.SIGNATURE,
            "A number of the signature begins with superfluous zero bytes. It was read all the same.",
            "Nothing for this bill. Report it to the manufacturer; other software may refuse the signature.",
            "ITU-T X.690, section 8.3.2; RFC 3279, section 2.2.3")),
    /** A length in the signature takes more bytes than allowed. */
    DER_LONG_LENGTH(Rule.leniency(
            Aspect.SIGNATURE,
            "A length in the signature is written in more bytes than needed. It was read all the same.",
            "Nothing for this bill. Report it to the manufacturer; other software may refuse the signature.",
            "ITU-T X.690, section 10.1; RFC 3279, section 2.2.3")),
    /** There are bytes after the signature. */
    DER_TRAILING_BYTES(Rule.leniency(
            Aspect.SIGNATURE,
            "There are bytes after the end of the signature. They were ignored.",
            "Nothing for this bill. Report it to the manufacturer; other software may refuse the signature.",
            "ITU-T X.690, section 8.1.1; RFC 3279, section 2.2.3")),
    /** The signature consists of r and s alone where DER is prescribed. */
    RAW_R_S(Rule.leniency(
            Aspect.SIGNATURE,
            "The signature consists of its two numbers alone, without the prescribed DER. It was read all the same.",
            "Nothing for this bill. Report it to the manufacturer; other software may refuse the signature.",
            "OCMF 1.4, section on signature data, SM; RFC 3279, section 2.2.3")),
    /** The bytes are not a signature. */
    UNREADABLE(Rule.error(
            Aspect.SIGNATURE,
            "The signature cannot be read: there is {actual} instead of {expected}.",
            "Fetch the value again from the charging station; it was cut or damaged on the way.",
            "RFC 3279, section 2.2.3")),
    /** The CDR has no signed data. */
    NO_SIGNED_DATA(Rule.unchecked(
            Aspect.SIGNATURE,
            "The CDR has no signed_data, so nothing in it is proven.",
            "Ask the operator of the charging station for the signed values of this session.",
            "OCPI 2.2.1, CDRs module, CDR object, signed_data")),
    /** Nothing here reads values of the encoding method. */
    ENCODING_METHOD_UNKNOWN(Rule.unchecked(
            Aspect.SIGNATURE,
            "The encoding method {actual} is not known and the signed value cannot be recognised.",
            "See `eichcheck formats` for what can be read, and ask the sender which format the value has.",
            "OCPI 2.2.1, CDRs module, SignedData class, encoding_method")),
    /** The value is of another encoding method than the CDR says. */
    ENCODING_METHOD_DIFFERS(Rule.warning(
            Aspect.SIGNATURE,
            "The CDR names the encoding method {actual}, but the signed value is {expected} and was read as that.",
            "Nothing for this bill. Ask the sender to name the encoding method of the values that it sends.",
            "OCPI 2.2.1, CDRs module, SignedData class, encoding_method"));

    private final Rule rule;

    SignatureFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "signature";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
