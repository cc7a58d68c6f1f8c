package io.github.eichcheck.format.ocmf;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Aspect.SIGNATURE;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;
import io.github.eichcheck.finding.Severity;

/** What can be wrong with the frame of an OCMF record and with the JSON text of its payload. */
enum FrameFinding implements FindingCode {
    HEADER_MISSING(error(
            SIGNATURE,
            "The record does not begin with {expected} but with {actual}.",
            "Ask the sender for the record as the meter made it; it is not OCMF as it stands.",
            "OCMF 1.4.1, Data Format: header section")),
    PAYLOAD_NOT_OBJECT(error(
            SIGNATURE,
            "The payload section does not begin with an object but with {actual}.",
            "Ask the sender for the record as the meter made it.",
            "OCMF 1.4.1, payload section")),
    SECTION_UNTERMINATED(error(
            SIGNATURE,
            "The {field} ends in the middle, at byte {actual} of the record.",
            "The record was probably cut on its way, for example by a length limit; ask for it in full.",
            "OCMF 1.4.1, Data Format")),
    BYTES_AFTER_PAYLOAD(error(
            SIGNATURE,
            "After the payload's object comes {actual} instead of {expected}.",
            "Ask the sender for the record as the meter made it.",
            "OCMF 1.4.1, Data Format")),
    SIGNATURE_SECTION_MISSING(error(
            SIGNATURE,
            "The record has no signature section.",
            "Without it nothing is signed; ask for the whole record.",
            "OCMF 1.4.1, signature section")),
    SIGNATURE_NOT_OBJECT(error(
            SIGNATURE,
            "The signature section is not a JSON object: {actual}.",
            "Ask the sender for the record as the meter made it.",
            "OCMF 1.4.1, signature section")),
    SIGNATURE_DUPLICATE_KEY(error(
            SIGNATURE,
            "The signature section holds {field} more than once, so that two readers may take two signatures.",
            "Ask the sender for the record as the meter made it.",
            "RFC 8259, section 4")),
    FOURTH_SECTION(warning(
            SIGNATURE,
            "A fourth section follows the signature; it is not signed and was not used.",
            "An old announcement of OCMF 1.0 put a public key there; keys belong into public_key of the CDR.",
            "OCMF 1.4.1, Data Format: three sections")),
    TRAILING_BYTES(error(
            SIGNATURE,
            "After the signature section comes {actual}.",
            "Ask the sender for the record as the meter made it.",
            "OCMF 1.4.1, Data Format: three sections")),
    LIMIT_EXCEEDED(unchecked(
            SIGNATURE,
            "The record is larger or deeper than this program reads: {actual}.",
            "No meter makes such records; if this one did, report it so that the limit is raised.",
            "eichcheck, limits of the JSON reader")),
    PAYLOAD_UNREADABLE(error(
            SIGNATURE,
            "The payload section is not JSON: {actual}.",
            "Ask the sender for the record as the meter made it.",
            "OCMF 1.4.1, payload section; RFC 8259")),
    NOT_RFC_8259(error(
            SESSION,
            "The payload departs from JSON: {actual}. What it states could only be read leniently.",
            "The signature is verified all the same; the maker of the signing component must mend its JSON.",
            "RFC 8259")),
    NOT_UTF_8(error(
            SESSION,
            "The payload is not UTF-8 from byte {actual} on.",
            "The text was probably re-coded on its way; ask for the bytes as the meter signed them.",
            "RFC 8259, section 8.1")),
    NON_ASCII(info(
                    SESSION,
                    "The payload holds characters beyond ASCII.",
                    "Nothing needs to be done; such texts suffer most from re-coding.",
                    "OCMF 1.4.1 names no character set; RFC 8259, section 8.1")
            .strictly(Severity.WARNING)),
    CONTROL_CHARACTER(warning(
            SESSION,
            "A text in the payload holds an unescaped control character.",
            "The maker of the signing component should escape it.",
            "RFC 8259, section 7")),
    PAYLOAD_WHITE_SPACE(info(
            SESSION,
            "The payload holds white space between its elements; it is signed as it stands.",
            "Nothing needs to be done; taking it out would break the signature.",
            "OCMF 1.4.1, payload section")),
    PIPE_IN_TEXT(warning(
                    SESSION,
                    "A text in the payload holds the character that separates sections.",
                    "The record is unambiguous here, but many readers split it wrongly; the tariff text or name should avoid it.",
                    "OCMF 1.4.1, Data Format")
            .refusedByReference()),
    DUPLICATE_KEY(error(
            SESSION,
            "The key {field} stands more than once in the same object, so that two readers may take two values.",
            "Such a payload can mean two things; ask the maker of the signing component.",
            "RFC 8259, section 4; eichcheck README, Severities"));

    private final Rule rule;

    FrameFinding(Rule rule) {
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
