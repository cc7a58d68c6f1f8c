package io.github.eichcheck.format.ocmf;

import static io.github.eichcheck.finding.Aspect.SIGNATURE;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the signature section of an OCMF record. */
enum SignatureSectionFinding implements FindingCode {
    SA_UNSUPPORTED(unchecked(
            SIGNATURE,
            "The signature algorithm {actual} is not one of OCMF's; the signature was not checked.",
            "Verify the record with a tool that knows this algorithm, or ask the sender which table entry it is.",
            "OCMF 1.4.1, Table 22")),
    SA_HASH_UNSUPPORTED(unchecked(
            SIGNATURE,
            "The signature algorithm {actual} names another hash than {expected}; the signature was not checked.",
            "OCMF knows SHA-256 only; ask the sender which algorithm was really used.",
            "OCMF 1.4.1, Table 22")),
    SA_SPELLING(leniency(
            SIGNATURE,
            "The signature algorithm is written {actual} instead of {expected}.",
            "Nothing is in doubt; the maker of the signing component should use the table's spelling.",
            "OCMF 1.4.1, Table 22")),
    SA_DEFAULT(info(
            SIGNATURE,
            "The record names no signature algorithm, so the default {expected} applies.",
            "Nothing needs to be done.",
            "OCMF 1.4.1, signature section: SA")),
    SA_IN_PAYLOAD(info(
            SIGNATURE,
            "The signature algorithm {actual} stands in the payload, as in OCMF 0.4 and 0.5.",
            "Nothing needs to be done.",
            "OCMF 0.4, change log")),
    SE_UNKNOWN(error(
            SIGNATURE,
            "The signature's encoding is {actual}, which OCMF does not know; it knows hex and base64.",
            "Ask the sender for the record as the meter made it.",
            "OCMF 1.4.1, signature section: SE")),
    SE_SPELLING(leniency(
            SIGNATURE,
            "The signature's encoding is written {actual} instead of {expected}.",
            "Nothing is in doubt; the maker of the signing component should use the specified spelling.",
            "OCMF 1.4.1, signature section: SE")),
    SE_DIFFERS(leniency(
            SIGNATURE,
            "The signature is said to be {expected} but is {actual}.",
            "It was read as what it is; the maker of the signing component should correct SE.",
            "OCMF 1.4.1, signature section: SE")),
    SM_UNKNOWN(error(
            SIGNATURE,
            "The signature's media type is {actual}; OCMF knows only {expected}.",
            "Ask the sender for the record as the meter made it.",
            "OCMF 1.4.1, signature section: SM")),
    SD_MISSING(error(
            SIGNATURE,
            "The signature section holds no signature.",
            "Without it nothing is signed; ask for the whole record.",
            "OCMF 1.4.1, signature section: SD")),
    SD_UNDECODABLE(error(
            SIGNATURE,
            "The signature is not {expected}: {actual}.",
            "Ask the sender for the record as the meter made it.",
            "OCMF 1.4.1, signature section: SD")),
    SD_WHITE_SPACE(leniency(
            SIGNATURE,
            "The signature's text holds white space.",
            "It was left out; the sender should not add it.",
            "OCMF 1.4.1, signature section: SD")),
    SD_BASE64_FORM(leniency(
            SIGNATURE,
            "The signature's base64 lacks its padding or uses the URL alphabet.",
            "Nothing is in doubt; the maker of the signing component should follow RFC 4648, section 4.",
            "RFC 4648, sections 3.2 and 4")),
    SIGNATURE_JSON_TYPE(warning(
            SIGNATURE,
            "{field} is a {actual} instead of a {expected}.",
            "It was read as text; the maker of the signing component should correct it.",
            "OCMF 1.4.1, signature section"));

    private final Rule rule;

    SignatureSectionFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return OcmfDecoder.ID;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
