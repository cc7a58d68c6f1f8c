package io.github.eichcheck.transport;

import static io.github.eichcheck.finding.Aspect.SIGNATURE;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be found on the way from a {@code SignedValue} to the bytes of its records. */
public enum TransportFinding implements FindingCode {
    /** The record stands as it is, without base64. */
    RAW(Rule.leniency(
            SIGNATURE,
            "The signed record stands in the CDR as it is; OCPI wants it encoded in base64.",
            "Ask the sender to encode signed_data in base64. The signature is checked all the same.",
            Source.OCPI)),
    /** Hexadecimal instead of base64. */
    HEX(Rule.leniency(
            SIGNATURE,
            "The signed record is written in hexadecimal digits; OCPI wants base64.",
            "Ask the sender to encode signed_data in base64. The signature is checked all the same.",
            Source.OCPI)),
    /** White space or a byte order mark stands around the record. */
    TRIMMED(Rule.leniency(
            SIGNATURE,
            "White space or a byte order mark around the signed record was left out.",
            "Nothing is lost, because no signature covers it; the sender should not add it.",
            Source.OCPI)),
    /** base32 instead of base64. */
    BASE32(Rule.leniency(
            SIGNATURE,
            "The signed record is written in base32; OCPI wants base64.",
            "Ask the sender to encode signed_data in base64. The signature is checked all the same.",
            Source.OCPI)),
    /** base64, but the URL alphabet, without padding, or with white space in it. */
    BASE64_FORM(Rule.leniency(
            SIGNATURE,
            "The base64 of the signed record is not in its plain form: URL alphabet, missing padding or white space.",
            "Ask the sender for base64 with padding and without line breaks. The signature is checked all the same.",
            Source.OCPI + "; RFC 4648, section 4")),
    /** base64 or hexadecimal within base64 or hexadecimal. */
    ENCODED_TWICE(Rule.leniency(
            SIGNATURE,
            "The signed record was encoded more than once; OCPI wants base64 once.",
            "Ask the sender to encode the record once. The signature is checked all the same.",
            Source.OCPI)),
    /** The text was escaped once too often. */
    ESCAPED(Rule.leniency(
            SIGNATURE,
            "The signed record is an escaped copy ({actual}); the escapes were undone.",
            "Ask the sender to pass the record on as the station gave it. The signature is checked all the same.",
            Source.OCPI)),
    /** The record is wrapped into an OCPP object or a transparency XML. */
    WRAPPED(Rule.leniency(
            SIGNATURE,
            "The signed record lies in a wrapper ({actual}); OCPI wants the record alone.",
            "Ask the sender to take the record out of the wrapper, and to put the key into public_key.",
            Source.OCPI + "; OCPP 2.0.1, part 2, section 2.45 SignedMeterValueType; S.A.F.E. transparency XML")),
    /** The payload is in {@code plain_data}, the signature section in {@code signed_data}. */
    SPLIT(Rule.leniency(
            SIGNATURE,
            "The record was split: its payload is in plain_data, its signature section in signed_data. It was joined.",
            "Ask the sender to put the whole record into signed_data, encoded in base64.",
            Source.OCPI + "; github.com/ocpi/ocpi, issue 550")),
    /** Only the bytes of a signature in {@code signed_data}. */
    SIGNATURE_ONLY(Rule.unchecked(
            SIGNATURE,
            "signed_data holds the bytes of a signature only, so that the record's signature section with the name of"
                    + " its algorithm is missing. Nothing could be checked.",
            "Ask the sender for the whole record in signed_data, encoded in base64.",
            Source.OCPI + "; github.com/ocpi/ocpi, issue 550")),
    /** {@code plain_data} holds the same record as {@code signed_data}. */
    PLAIN_RECORD(Rule.info(
            SIGNATURE,
            "plain_data holds the whole signed record as well; the one in signed_data was checked.",
            "Nothing needs to be done.",
            Source.OCPI + "; github.com/ocpi/ocpi, issue 550")),
    /** {@code plain_data} holds another record than {@code signed_data}. */
    PLAIN_RECORD_DIFFERS(Rule.warning(
            SIGNATURE,
            "plain_data holds a whole signed record that is not the one in signed_data; the one in signed_data was"
                    + " checked.",
            "Ask the sender which of the two belongs to this charging session.",
            Source.OCPI + "; github.com/ocpi/ocpi, issue 550")),
    /** The record is in {@code plain_data} because {@code signed_data} is empty. */
    FROM_PLAIN_DATA(Rule.leniency(
            SIGNATURE,
            "signed_data is empty; the signed record was found in plain_data.",
            "Ask the sender to put the record into signed_data, encoded in base64.",
            Source.OCPI)),
    /** There is no record at all. */
    EMPTY(Rule.unchecked(
            SIGNATURE,
            "There is no signed record in this value, so nothing could be checked.",
            "Ask the sender for the signed record of the meter.",
            Source.OCPI)),
    /** A {@code value} of a transparency XML without {@code signedData}. */
    XML_VALUE_WITHOUT_SIGNED_DATA(Rule.unchecked(
            SIGNATURE,
            "The transparency XML has values without signedData ({actual}, the first is {field}); they could not be"
                    + " checked.",
            "Ask the sender for the complete XML. Sealed values (encodedData) cannot be read.",
            "S.A.F.E. transparency XML, element signedData")),
    /** A document type or an entity in the XML. */
    XML_DTD(Rule.error(
            SIGNATURE,
            "The XML has a document type declaration or an entity of its own; nothing in it was read.",
            "Ask the sender for XML without them. No charging station writes such a thing: treat it with suspicion.",
            "XML 1.0, section 2.8; S.A.F.E. transparency XML")),
    /** A transparency XML that is not well-formed. */
    XML_MALFORMED(Rule.error(
            SIGNATURE,
            "The transparency XML is not well-formed XML; nothing in it was read.",
            "Ask the sender for the complete XML. It may have been cut off or edited.",
            "XML 1.0, section 2.1; S.A.F.E. transparency XML")),
    /** As long as a field may be, and without an end. */
    LENGTH_AT_LIMIT(Rule.info(
            SIGNATURE,
            "The text is exactly {actual} characters long, which is the limit of a protocol, and seems to have no end:"
                    + " perhaps a system on the way cut it off.",
            "Compare it with the record that the station sent.",
            "OCPI 2.2 and 2.2.1, section 10.4.8 (SignedValue: 512 and 5000 characters); OICP 2.3 (3000 characters)")),
    /** Too large or packed too often. */
    LIMIT(Rule.unchecked(
            SIGNATURE,
            "The value is beyond what is read: more than {expected}. It was not read.",
            "Ask the sender for the record itself, encoded in base64 once.",
            Source.OCPI));

    // A record of strings and constants is immutable, which the checker cannot know without its own annotation.
    private final Rule rule;

    TransportFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "transport";
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static final class Source {
        static final String OCPI = "OCPI 2.2.1, section 10.4.8 (SignedValue)";
    }
}
