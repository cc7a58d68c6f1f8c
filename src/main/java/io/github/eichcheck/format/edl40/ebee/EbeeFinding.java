package io.github.eichcheck.format.edl40.ebee;

import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Aspect.SIGNATURE;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.info;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the carriers of EDL40 records: SML telegrams and XML documents. */
enum EbeeFinding implements FindingCode {
    SML_MALFORMED(error(
            SIGNATURE,
            "The record is not SML: {actual}.",
            "It was cut or damaged on the way, for example by a length limit; ask for it in full.",
            "SML 1.04, sections 5, 6 and 8")),
    SML_WITHOUT_LIST(error(
            SIGNATURE,
            "The SML telegram holds no list of values.",
            "Ask the sender for the telegram that holds the signed value.",
            "SML 1.04, section 5.3.8")),
    SML_OF_OTHER_FORMAT(unchecked(
            SIGNATURE,
            "The SML telegram is one of Isabellenhuette (ISA EDL40), which is signed in another way.",
            "It needs a decoder of its own; one can be added with --plugin.",
            "formats/edl40-ebee/README.md, section 7")),
    CRC_WRONG(warning(
            SIGNATURE,
            "The check sum of the {field} is {actual} instead of {expected}: something changed on the way.",
            "The signature decides whether the measurement is affected; the rest of the telegram may be damaged.",
            "SML 1.04, sections 5.1 and 8.1")),
    BYTES_BEFORE(leniency(
            SIGNATURE,
            "Before the SML telegram there are {actual}, which were not read.",
            "Nothing for this bill. Ask the sender to send the telegram alone.",
            "SML 1.04, section 8")),
    BYTES_AFTER(leniency(
            SIGNATURE,
            "After the SML telegram there are {actual}, which were not read.",
            "Nothing for this bill. Ask the sender to send the telegram alone.",
            "SML 1.04, section 8")),
    FIELD_MISSING(error(
            SIGNATURE,
            "The telegram lacks {field}, without which the signed bytes cannot be put together.",
            "Ask the sender for the telegram as the meter made it.",
            "formats/edl40-ebee/README.md, section 3")),
    FIELD_LENGTH(error(
            SIGNATURE,
            "{field} has {actual} bytes instead of {expected}, so the signed bytes cannot be put together.",
            "Ask the sender for the telegram as the meter made it.",
            "formats/edl40-ebee/README.md, section 3")),
    ENTRY_REPEATED(warning(
            SESSION,
            "The telegram holds {field} {actual} times; the first was taken.",
            "The signature proves the first one; the others are not signed.",
            "formats/edl40-ebee/README.md, section 3")),
    LOG_BYTES_MISSING(warning(
            SESSION,
            "The signature is not followed by the log book's index, which is part of the signed bytes.",
            "It was taken as 0; if the signature does not fit, the last two bytes were probably cut off.",
            "formats/edl40-ebee/README.md, section 5")),
    OLD_LAYOUT(info(
                    SESSION,
                    "The telegram has the old layout without a page, in which the meter signs the value and the list.",
                    "Both signatures are verified; whether values are missing in between cannot be seen.",
                    "formats/edl40-ebee/README.md, section 3")
            .refusedByReference()),
    XML_DTD(error(
            SIGNATURE,
            "The XML document has a document type or an entity of its own, which may pull in foreign text.",
            "No meter writes that; ask the sender for the document as the meter made it.",
            "XML 1.0, section 2.8; OWASP, XML External Entity Prevention")),
    XML_MALFORMED(error(
            SIGNATURE,
            "The XML document cannot be read: {actual}.",
            "It was cut or damaged on the way, for example by a length limit; ask for it in full.",
            "XML 1.0; formats/edl40-ebee/README.md, section 3")),
    XML_ELEMENT_MISSING(error(
            SIGNATURE,
            "The XML document lacks {field}.",
            "Ask the sender for the document as the meter made it.",
            "formats/edl40-ebee/README.md, section 3")),
    XML_ELEMENT_REPEATED(error(
            SIGNATURE,
            "The XML document holds {field} more than once, so that two readers may take two values.",
            "Ask the sender for the document as the meter made it.",
            "formats/edl40-ebee/README.md, section 3")),
    XML_ENCODING(leniency(
            SIGNATURE,
            "The encoding of {field} is called {expected}, but the text is {actual} and was read as that.",
            "Nothing for this bill. Ask the sender to name the encoding that it uses.",
            "formats/edl40-ebee/README.md, section 3")),
    XML_TEXT_UNREADABLE(error(
            SIGNATURE,
            "The text of {field} is neither base64 nor base32 nor hexadecimal.",
            "Ask the sender for the document as the meter made it.",
            "RFC 4648; formats/edl40-ebee/README.md, section 3")),
    BLOCK_LENGTH(error(
            SESSION,
            "The signed block has {actual} bytes instead of {expected}, so nothing can be read from it.",
            "It was verified as it stands; ask the operator what kind of meter signs such blocks.",
            "formats/edl40-ebee/README.md, section 3"));

    private final Rule rule;

    EbeeFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "edl40";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
