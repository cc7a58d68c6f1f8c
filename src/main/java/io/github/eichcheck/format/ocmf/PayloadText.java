package io.github.eichcheck.format.ocmf;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.wire.Bytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What the bytes of a payload show before they are read as JSON.
 *
 * @param payload the bytes
 * @param invalidAt where they cease to be UTF-8; -1 if they do not
 * @param nonAscii true if there are characters beyond ASCII
 * @param whiteSpace true if there is white space outside of texts
 * @param pipeInText true if a text holds the section separator
 * @param controlCharacters true if a text holds an unescaped control character
 */
record PayloadText(
        Bytes payload,
        int invalidAt,
        boolean nonAscii,
        boolean whiteSpace,
        boolean pipeInText,
        boolean controlCharacters) {

    static PayloadText examine(Bytes payload) {
        boolean nonAscii = false;
        boolean whiteSpace = false;
        boolean pipe = false;
        boolean control = false;
        boolean inText = false;
        for (int i = 0; i < payload.length(); i++) {
            int c = payload.at(i);
            nonAscii |= c > 0x7E;
            if (c == '"') {
                inText = !inText;
            } else if (inText) {
                pipe |= c == '|';
                control |= c < ' ';
                i += c == '\\' ? 1 : 0;
            } else {
                whiteSpace |= c <= ' ';
            }
        }
        return new PayloadText(payload, nonAscii ? firstInvalid(payload) : -1, nonAscii, whiteSpace, pipe, control);
    }

    private static int firstInvalid(Bytes payload) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(payload.toArray());
        CoderResult result = decoder.decode(bytes, CharBuffer.allocate(payload.length()), true);
        return result.isError() ? bytes.position() : -1;
    }

    /**
     * The bytes that can be read as JSON in UTF-8.
     *
     * @return the payload, with U+FFFD for what is not UTF-8
     */
    Bytes readable() {
        return invalidAt < 0 ? payload : Bytes.utf8(payload.toUtf8());
    }

    void report(DecodeContext context) {
        String where = "payload section";
        if (invalidAt >= 0) {
            context.report(FrameFinding.NOT_UTF_8, where, Integer.toString(invalidAt));
        } else if (nonAscii) {
            context.report(context.finding(FrameFinding.NON_ASCII, where));
        }
        if (whiteSpace) {
            context.report(context.finding(FrameFinding.PAYLOAD_WHITE_SPACE, where));
        }
        if (pipeInText) {
            context.report(context.finding(FrameFinding.PIPE_IN_TEXT, where));
        }
        if (controlCharacters) {
            context.report(context.finding(FrameFinding.CONTROL_CHARACTER, where));
        }
    }
}
