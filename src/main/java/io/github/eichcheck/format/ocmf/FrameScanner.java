package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.finding.FindingCode;
import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the sections of OCMF records end by following strings and braces, so that separators and braces inside
 * texts do no harm.
 */
final class FrameScanner {
    /** What every record begins with. */
    static final Bytes HEADER = Bytes.utf8("OCMF|");

    private static final int EXCERPT = 20;

    private final Bytes text;
    private final DecodeContext context;
    private int position;

    FrameScanner(Bytes text, DecodeContext context) {
        this.text = text;
        this.context = context;
    }

    /**
     * Cuts the text into records.
     *
     * @return one or more
     * @throws DecodeException if any of it is not an OCMF record
     */
    List<Frame> frames() throws DecodeException {
        List<Frame> frames = new ArrayList<>();
        do {
            frames.add(frame());
            skipWhiteSpace();
        } while (position < text.length());
        return frames;
    }

    private Frame frame() throws DecodeException {
        if (!atHeader()) {
            throw refused(FrameFinding.HEADER_MISSING, "header", "OCMF|", excerpt());
        }
        position += HEADER.length();
        int payloadStart = position;
        object(FrameFinding.PAYLOAD_NOT_OBJECT, "payload section");
        skipWhiteSpace();
        if (position == text.length()) {
            throw refused(FrameFinding.SIGNATURE_SECTION_MISSING, "signature section", "{", "nothing");
        }
        if (text.at(position) != '|') {
            throw refused(FrameFinding.BYTES_AFTER_PAYLOAD, "payload section", "|", excerpt());
        }
        Bytes payload = text.slice(payloadStart, position++);
        skipWhiteSpace();
        int signatureStart = position;
        object(FrameFinding.SIGNATURE_NOT_OBJECT, "signature section");
        Bytes signature = text.slice(signatureStart, position);
        fourthSection();
        return new Frame(payload, signature);
    }

    private void fourthSection() throws DecodeException {
        skipWhiteSpace();
        if (position == text.length() || startsRecord()) {
            return;
        }
        if (text.at(position) != '|') {
            throw refused(FrameFinding.TRAILING_BYTES, "record", "the end", excerpt());
        }
        for (position++; position < text.length() && !startsRecord(); position++) {
            if (text.at(position) == '|') {
                throw refused(FrameFinding.TRAILING_BYTES, "record", "the end", "a fifth section");
            }
        }
        context.report(context.finding(FrameFinding.FOURTH_SECTION, "record"));
    }

    private boolean startsRecord() {
        return isWhiteSpace(text.at(position - 1)) && atHeader();
    }

    /** Looks at a few bytes only; a copy of the rest for each look would take quadratic time. */
    private boolean atHeader() {
        return text.startsWith(HEADER, position);
    }

    private void object(FrameFinding otherwise, String section) throws DecodeException {
        skipWhiteSpace();
        if (position == text.length() || text.at(position) != '{') {
            throw refused(otherwise, section, "{", excerpt());
        }
        int depth = 0;
        for (; position < text.length(); position++) {
            int c = text.at(position);
            if (c == '"' || c == '\'') {
                skipText(c, section);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                position++;
                return;
            }
        }
        throw unterminated(section);
    }

    /** Single quotes are no JSON, but where a careless writer uses them, braces inside must not count either. */
    private void skipText(int quote, String section) throws DecodeException {
        for (position++; position < text.length() && text.at(position) != quote; position++) {
            if (text.at(position) == '\\') {
                position++;
            }
        }
        if (position >= text.length()) {
            throw unterminated(section);
        }
    }

    private DecodeException unterminated(String section) {
        return refused(FrameFinding.SECTION_UNTERMINATED, section, "}", Integer.toString(text.length()));
    }

    private DecodeException refused(FindingCode code, String field, String expected, String actual) {
        return new DecodeException(
                context.finding(code, field).expected(expected).actual(actual));
    }

    private String excerpt() {
        if (position >= text.length()) {
            return "nothing";
        }
        return text.slice(position, Math.min(text.length(), position + EXCERPT)).toUtf8();
    }

    private void skipWhiteSpace() {
        while (position < text.length() && isWhiteSpace(text.at(position))) {
            position++;
        }
    }

    private static boolean isWhiteSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
