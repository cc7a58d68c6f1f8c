package io.github.eichcheck.format.alfen;

import io.github.eichcheck.wire.Bytes;
import java.util.Optional;

/** Bytes that should be an ASCII text, filled up with zeros at its end. */
final class PaddedText {
    private PaddedText() {}

    /**
     * The bytes up to the zeros at the end.
     *
     * @param field the bytes
     * @return those before the last run of zeros; may be none
     */
    static Bytes trim(Bytes field) {
        int end = field.length();
        while (end > 0 && field.at(end - 1) == 0) {
            end--;
        }
        return field.slice(0, end);
    }

    /**
     * The text.
     *
     * @param field the bytes
     * @return the text; empty where a byte before the zeros is not printable ASCII
     */
    static Optional<String> ascii(Bytes field) {
        Bytes content = trim(field);
        for (int i = 0; i < content.length(); i++) {
            if (content.at(i) < ' ' || content.at(i) > '~') {
                return Optional.empty();
            }
        }
        return Optional.of(content.toUtf8());
    }

    /**
     * The text, or else the bytes before the zeros in hexadecimal.
     *
     * @param field the bytes
     * @return for display
     */
    static String asciiOrHex(Bytes field) {
        return ascii(field).orElseGet(() -> trim(field).toHex());
    }
}
