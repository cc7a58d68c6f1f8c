package io.github.eichcheck.crypto;

import io.github.eichcheck.finding.Aspect;
import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be found about a public key and the text that it was written in. */
public enum KeyFinding implements FindingCode {
    /** The key is written in another form than base64 of a SubjectPublicKeyInfo. */
    FORM(Rule.leniency(
            Aspect.KEY,
            "The public key is written as {actual} instead of base64, spki. It was read all the same.",
            "Nothing for this bill. Ask the sender to write the key as base64 of the DER SubjectPublicKeyInfo.",
            "OCPI 2.2.1, CDRs module, SignedData class, public_key")),
    /** The text is not a key in any known form. */
    UNREADABLE(Rule.unchecked(
            Aspect.KEY,
            "The public key cannot be read; there is {actual}.",
            "Compare it with the meter's label or the manufacturer's list and ask the sender for the whole key.",
            "OCPI 2.2.1, CDRs module, SignedData class, public_key")),
    /** The key is not a point of its curve. */
    NOT_ON_CURVE(Rule.error(
            Aspect.KEY,
            "The public key is no possible key: {actual}.",
            "Compare the key with the meter's label digit by digit; a digit is wrong or missing.",
            "SEC 1 version 2.0, section 3.2.2.1")),
    /** The key brings a curve of its own. */
    EXPLICIT_PARAMETERS(Rule.error(
            Aspect.KEY,
            "The public key defines a curve of its own instead of naming one, which allows forgeries.",
            "Ask the sender for the key with a named curve. Do not trust values that only verify with this key.",
            "RFC 5480, section 2.1.1")),
    /** The key's curve is none of those that meters sign over. */
    CURVE_UNSUPPORTED(Rule.unchecked(
            Aspect.KEY,
            "The public key belongs to the curve {actual}, which is not supported.",
            "Check whether it is the key of this meter. If so, the signature has to be checked with other software.",
            "OCMF 1.4, table of signature algorithms")),
    /** The key is not a key for ECDSA. */
    ALGORITHM_UNSUPPORTED(Rule.unchecked(
            Aspect.KEY,
            "The public key is made for another algorithm than ECDSA: {actual}.",
            "Check whether it is the key of this meter. If so, the signature has to be checked with other software.",
            "RFC 5480, section 2.1; OCMF 1.4, table of signature algorithms")),
    /** A signature stands where a key should stand. */
    IS_A_SIGNATURE(Rule.unchecked(
            Aspect.KEY,
            "There is {actual} where the public key should be.",
            "Ask the sender for the key; signature and key were probably exchanged.",
            "RFC 3279, section 2.2.3")),
    /** There is no key. */
    MISSING(Rule.unchecked(
            Aspect.KEY,
            "There is no public key for this value, neither in the CDR nor in the record.",
            "Ask the sender for the meter's key in public_key and compare it with the meter's label.",
            "OCPI 2.2.1, CDRs module, SignedData class, public_key")),
    /** Nothing could be read for which a key would have to be checked. */
    NOT_CHECKED(Rule.unchecked(
            Aspect.KEY,
            "No key could be checked, because no signed value could be read.",
            "See the findings of the signature; the key is checked once a value can be read.",
            "OCPI 2.2.1, CDRs module, SignedData class, public_key")),
    /** The CDR, its wrapper and the record do not give the same key. */
    KEYS_DIFFER(Rule.error(
            Aspect.KEY,
            "The data give two different keys for one meter: {expected} and {actual}.",
            "Compare both with the meter's label and ask the sender where the other one comes from.",
            "OCPI 2.2.1, CDRs module, SignedData class, public_key")),
    /** The key comes from nowhere but the CDR or the record itself. */
    SELF_ASSERTED(Rule.warning(
            Aspect.KEY,
            "The public key comes from the data that it is to prove. It shows that nothing was altered after signing,"
                    + " but not which meter signed.",
            "Compare the key with the meter's label, the register or the manufacturer's list.",
            "OCMF 1.4, section on the public key (keys are exchanged out of band)")),
    /** The list knows nothing of the meter, the EVSE or the charge point. */
    NOT_LISTED(Rule.unchecked(
            Aspect.KEY,
            "The key list knows neither the meter {actual} nor the place where it stands, so its key is not proven.",
            "Add the meter's key to the list that --keys names, from its label or the manufacturer's list.",
            "eichcheck README, Keys")),
    /** The list names another meter for the place, and nothing of the one that signed. */
    ANOTHER_METER_LISTED(Rule.unchecked(
            Aspect.KEY,
            "The meter {actual} signed, which the key list does not know; for this place it names {expected}.",
            "If the meter was exchanged, add the new one to the list; else ask the sender whose record this is.",
            "eichcheck README, Keys")),
    /** No key of the meter was in use at the time. */
    NOT_VALID_THEN(Rule.unchecked(
            Aspect.KEY,
            "At {actual} no listed key of this meter was in use; the list has {expected}.",
            "Complete the list by the key that was in use then, or correct valid_from and valid_to.",
            "eichcheck README, Keys")),
    /** The listed key cannot be used. */
    LISTED_KEY_UNUSABLE(Rule.unchecked(
            Aspect.KEY,
            "The list has a key for this meter that cannot be used: {actual}.",
            "Correct that line of the key list; compare the key with the meter's label.",
            "eichcheck README, Keys")),
    /** Two keys may have been in use, and it is not known when the record was made. */
    TIME_UNKNOWN(Rule.warning(
            Aspect.KEY,
            "Neither the record nor the CDR says when it was measured, so the validity of listed keys was passed over.",
            "Ask the sender for start_date_time, or compare the time of the key by hand.",
            "eichcheck README, Keys")),
    /** The list names the EVSE or the charge point but no meter. */
    FOUND_BY_PLACE(Rule.info(
            Aspect.KEY,
            "The trusted key was found by {actual}; the list does not say which meter stands there.",
            "Nothing. Add the meter's number to the list to have it compared, too.",
            "eichcheck README, Keys")),
    /** The data bring another key than the list has. */
    DIFFERS_FROM_TRUSTED(Rule.error(
            Aspect.KEY,
            "The data bring the key {actual}, but the trusted key of this meter is {expected}.",
            "Compare both with the meter's label and ask the sender where the other one comes from.",
            "eichcheck README, Keys")),
    /** The record was signed by the key that the data bring and not by the trusted one. */
    SIGNED_BY_ANOTHER(Rule.error(
            Aspect.KEY,
            "The record is unaltered, but it was signed by the key {actual} and not by the trusted one {expected}.",
            "Find out whose key that is: another meter's, a new one of this meter, or a forger's.",
            "eichcheck README, Keys")),
    /** The meter that signed is not the one that the list names for the EVSE of the CDR. */
    WRONG_METER(Rule.error(
            Aspect.KEY,
            "The key {actual} belongs to the meter that signed, but for the CDR's EVSE the list has {expected}.",
            "The record may be of another charge point; ask the sender, or correct the list if the meter was moved.",
            "eichcheck README, Keys")),
    /** The data bring something that cannot be compared with the trusted key. */
    NOT_COMPARED(Rule.warning(
            Aspect.KEY,
            "The key that the data bring cannot be read and was not compared with the trusted one; there is {actual}.",
            "Nothing for this bill, because the trusted key decides. Ask the sender for the whole key.",
            "eichcheck README, Keys"));

    private final Rule rule;

    KeyFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "key";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
