package io.github.eichcheck.ocpi;

import static io.github.eichcheck.finding.Aspect.SIGNATURE;
import static io.github.eichcheck.finding.Rule.unchecked;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.finding.Rule;

/** Why no CDR could be had at a place in a file. Nothing of such a place was checked. */
@SuppressWarnings("ImmutableEnumChecker") // a rule is a record of constants
public enum CdrTextFinding implements FindingCode {
    /** The text is not JSON, or beyond the limits of the JSON reader. */
    NOT_JSON(unchecked(
            SIGNATURE,
            "This is not JSON ({field}): {actual}. Nothing of it could be checked.",
            "Ask the sender for the CDR again, or correct the text at this place; all other CDRs of the file were read.",
            "RFC 8259, section 2")),
    /** The text is in another encoding than UTF-8. */
    NOT_UTF8(unchecked(
            SIGNATURE,
            "The file is not UTF-8: {actual}. Nothing of it could be checked.",
            "Convert the file to UTF-8 and run again.",
            "RFC 8259, section 8.1; OCPI 2.2.1, section 4.1 (JSON / HTTP implementation guide)")),
    /** Well-formed JSON that is no CDR. */
    NOT_A_CDR(unchecked(
            SIGNATURE,
            "This is not a CDR: {actual}.",
            "Hand over CDR objects, arrays of them, or the answers of an OCPI cdrs endpoint.",
            "OCPI 2.2.1, section 10.3.1 (CDR Object)")),
    /** One CDR is longer or nested deeper than any CDR can sensibly be. */
    TOO_LARGE(unchecked(
            SIGNATURE,
            "This CDR was skipped unread, because {actual}.",
            "Check whether a closing brace is missing or something else than CDRs is in the file.",
            "Limits of this program")),
    /** The text ends in the middle. */
    TRUNCATED(unchecked(
            SIGNATURE,
            "The text ends too early: {actual}. What came before it was read.",
            "Fetch or copy the file again; a transfer was probably cut off.",
            "RFC 8259, section 2")),
    /** Compressed data that cannot be unpacked to its end. */
    GZIP_DAMAGED(unchecked(
            SIGNATURE,
            "The compressed file is damaged here: {actual}. What came before it was read.",
            "Fetch or copy the file again.",
            "RFC 1952, section 2.3"));

    private final Rule rule;

    CdrTextFinding(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String area() {
        return "cdr";
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
