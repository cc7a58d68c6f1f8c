package io.github.eichcheck.transport;

import java.util.Optional;

/** The frame {@code OCMF|payload|signature} (OCMF 1.4, section "Structure"), as far as the transport must see it. */
final class OcmfFrame {
    static final String HEADER = "OCMF|";

    private OcmfFrame() {}

    /**
     * The payload section in a text that holds one.
     *
     * @param trimmed a JSON object, or a record with or without its signature section
     * @return the payload's characters as they stand; empty where the text is something else or more than one record
     */
    static Optional<String> payload(String trimmed) {
        int start = trimmed.startsWith(HEADER) ? HEADER.length() : 0;
        int end = endOfObject(trimmed, start);
        if (end < 0) {
            return Optional.empty();
        }
        if (start == 0) {
            return end == trimmed.length() ? Optional.of(trimmed) : Optional.empty();
        }
        int pipe = end + leadingSpace(trimmed, end);
        if (pipe == trimmed.length()) {
            return Optional.of(trimmed.substring(start));
        }
        return trimmed.charAt(pipe) == '|' && isOneSection(trimmed, pipe + 1)
                ? Optional.of(trimmed.substring(start, pipe))
                : Optional.empty();
    }

    private static boolean isOneSection(String text, int from) {
        return text.substring(from).isBlank() || endOfObject(text, from) == text.length();
    }

    /**
     * Whether a text has both sections to its end.
     *
     * @param trimmed the text; further records may follow the first
     * @return true if the first record's payload is complete and the text ends with a signature section's brace
     */
    static boolean isWhole(String trimmed) {
        if (!trimmed.startsWith(HEADER) || !trimmed.endsWith("}")) {
            return false;
        }
        int end = endOfObject(trimmed, HEADER.length());
        if (end < 0) {
            return false;
        }
        int pipe = end + leadingSpace(trimmed, end);
        return pipe < trimmed.length() && trimmed.charAt(pipe) == '|' && endOfObject(trimmed, pipe + 1) >= 0;
    }

    /** The index after the JSON object that begins at {@code from} or after white space; -1 where there is none. */
    private static int endOfObject(String text, int from) {
        int index = from + leadingSpace(text, from);
        if (index == text.length() || text.charAt(index) != '{') {
            return -1;
        }
        int depth = 0;
        boolean quoted = false;
        for (; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (quoted) {
                index += character == '\\' ? 1 : 0;
            } else if (character == '{') {
                depth++;
            } else if (character == '}' && --depth == 0) {
                return index + 1;
            }
        }
        return -1;
    }

    private static int leadingSpace(String text, int from) {
        int index = from;
        while (index < text.length() && Content.isSpace(text.charAt(index))) {
            index++;
        }
        return index - from;
    }
}
