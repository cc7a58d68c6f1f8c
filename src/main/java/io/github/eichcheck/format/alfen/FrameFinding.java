package io.github.eichcheck.format.alfen;

import static io.github.eichcheck.finding.Aspect.KEY;
import static io.github.eichcheck.finding.Aspect.SESSION;
import static io.github.eichcheck.finding.Aspect.SIGNATURE;
import static io.github.eichcheck.finding.Rule.error;
import static io.github.eichcheck.finding.Rule.leniency;
import static io.github.eichcheck.finding.Rule.unchecked;
import static io.github.eichcheck.finding.Rule.warning;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** What can be wrong with the six parts of an Alfen record. */
enum FrameFinding implements FindingCode {
    HEADER_MISSING(error(
            SIGNATURE,
            "The record does not begin with {expected} but with {actual}.",
            "Ask the sender for the record as the station made it; it is no Alfen record as it stands.",
            "formats/alfen/README.md, part 3, the text")),
    PARTS(error(
            SIGNATURE,
            "The record {field} has {actual} parts between semicolons instead of {expected}.",
            "The record was probably cut or joined on its way; ask for it as the station made it.",
            "formats/alfen/README.md, part 3, the text")),
    SEVENTH_PART(leniency(
            SIGNATURE,
            "After the signature's semicolon comes {actual}; it is not signed and was not used.",
            "Nothing for this bill. Ask the sender for the record as the station made it.",
            "formats/alfen/README.md, part 3, the text")),
    LIMIT_EXCEEDED(unchecked(
            SIGNATURE,
            "The text holds more than {expected} records; none of them was read.",
            "No session has so many records; ask the sender for those of this session.",
            "eichcheck, limits of the Alfen decoder")),
    IDENTIFIER_UNKNOWN(error(
            SESSION,
            "The record calls itself {actual} instead of {expected}, so that its bytes may mean something else.",
            "Ask the sender for the record as the station made it.",
            "formats/alfen/README.md, part 3, the text")),
    TYPE_UNKNOWN(error(
            SESSION,
            "The record's type is {actual}; {expected} are known.",
            "Ask the sender for the record as the station made it.",
            "formats/alfen/README.md, part 3, the text")),
    BLOB_VERSION_UNKNOWN(leniency(
            SESSION,
            "The record's layout has the version {actual} instead of {expected}. It was read as {expected}.",
            "No other version is known. Compare the values that were read with those on the station's display.",
            "formats/alfen/README.md, part 3, the text")),
    BLOB_VERSION_MALFORMED(error(
            SESSION,
            "The version of the record's layout is {actual} instead of one character.",
            "Ask the sender for the record as the station made it.",
            "formats/alfen/README.md, part 3, the text")),
    WHITE_SPACE(leniency(
            SIGNATURE,
            "The part {field} holds blanks or line breaks. They were left out.",
            "Nothing is in doubt; the sender should not wrap the record.",
            "RFC 4648, section 3.1")),
    LOWER_CASE(leniency(
            SIGNATURE,
            "The base32 of the part {field} holds small letters. They were read as capital letters.",
            "Nothing is in doubt; the sender should pass the record on as the station made it.",
            "RFC 4648, section 6, table 3")),
    BASE32_FORM(leniency(
            SIGNATURE,
            "The base32 of the part {field} is padded wrongly or its last digit holds bits that belong to no byte.",
            "Nothing is in doubt, because no byte changes; the sender should pass the record on as the station made it.",
            "RFC 4648, sections 3.5 and 6")),
    DATA_SET_UNREADABLE(error(
            SIGNATURE,
            "The data set is not base32: {actual}.",
            "The record was altered or cut on its way; ask for it as the station made it.",
            "RFC 4648, section 6")),
    SIGNATURE_UNREADABLE(error(
            SIGNATURE,
            "The signature is not base32: {actual}.",
            "The record was altered or cut on its way; ask for it as the station made it.",
            "RFC 4648, section 6")),
    SIGNATURE_LENGTH(error(
            SIGNATURE,
            "The signature has {actual} bytes instead of {expected}.",
            "The record was altered or cut on its way; ask for it as the station made it.",
            "formats/alfen/README.md, part 5")),
    KEY_MISSING(warning(
                    KEY,
                    "The record carries no public key, although its third part has room for one.",
                    "Compare the key with the station's display or label; the sender must send it whole.",
                    "formats/alfen/README.md, part 5")
            .refusedByReference()),
    KEY_UNREADABLE(unchecked(
            KEY,
            "The record's own public key cannot be read; there is {actual} instead of {expected}.",
            "Compare the key with the station's display or label; the sender must send it whole.",
            "formats/alfen/README.md, part 5")),
    KEY_FORM(leniency(
            KEY,
            "The record's own public key is written in {actual} bytes instead of {expected}. It was read all the same.",
            "Nothing for this bill; the same point can be written in both forms.",
            "SEC 1 version 2.0, section 2.3.3")),
    KEY_NOT_ON_CURVE(error(
            KEY,
            "The record's own public key is no possible key: it is no point of the curve {expected}.",
            "Compare the key with the one on the station's display or label; a digit is wrong.",
            "SEC 1 version 2.0, section 3.2.2.1"));

    private final Rule rule;

    FrameFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return AlfenDecoder.ID;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
