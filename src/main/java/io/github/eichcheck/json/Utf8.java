package io.github.eichcheck.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Refuses what is not UTF-8, also overlong forms and surrogates, which the JSON library lets pass (RFC 3629, section 3). */
final class Utf8 {
    private Utf8() {}

    static void check(byte[] text) throws JsonSyntaxException {
        for (int i = 0; i < text.length; i++) {
            if (text[i] < 0) {
                decode(text, i);
                return;
            }
        }
    }

    private static void decode(byte[] text, int from) throws JsonSyntaxException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(text, from, text.length - from);
        CharBuffer characters = CharBuffer.allocate(1024);
        while (true) {
            var result = decoder.decode(bytes, characters, true);
            if (result.isError()) {
                throw at(text, bytes.position());
            }
            if (result.isUnderflow()) {
                return;
            }
            characters.clear();
        }
    }

    private static JsonSyntaxException at(byte[] text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            line += text[i] == '\n' ? 1 : 0;
            column = text[i] == '\n' ? 1 : column + 1;
        }
        return new JsonSyntaxException("it is not UTF-8", offset, line, column);
    }
}
