package io.github.eichcheck.format.alfen;

import io.github.eichcheck.spi.DecodeContext;
import io.github.eichcheck.spi.DecodeException;
import io.github.eichcheck.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where each record of a text begins. The six parts of a record have no length, and a base32 part may end in the
 * letters {@code AP} or be wrapped before them; but only a record's type has at most one character between semicolons
 * right after {@code AP;}.
 */
final class FrameScanner {
    /** More than any session holds; a limit, so that a hostile text cannot make findings without end. */
    static final int MAX_RECORDS = 1000;

    private static final Pattern START = Pattern.compile("(?<=[\\s;])AP;\\s{0,9}[^\\s;]?\\s{0,9};");

    private FrameScanner() {}

    /**
     * Splits a text into records.
     *
     * @param record the text
     * @param context for the finding of the exception
     * @return the text of each record, without white space at its ends; at least one
     * @throws DecodeException if there are more than can be read
     */
    static List<String> texts(Bytes record, DecodeContext context) throws DecodeException {
        String text = new String(record.toArray(), StandardCharsets.ISO_8859_1).strip();
        List<String> texts = new ArrayList<>();
        int from = 0;
        Matcher start = START.matcher(text);
        while (start.find()) {
            texts.add(text.substring(from, start.start()).strip());
            from = start.start();
            if (texts.size() >= MAX_RECORDS) {
                throw new DecodeException(
                        context.finding(FrameFinding.LIMIT_EXCEEDED, "AP").expected(Integer.toString(MAX_RECORDS)));
            }
        }
        texts.add(text.substring(from).strip());
        return List.copyOf(texts);
    }
}
