package io.github.eichcheck.format.alfen;

/** A piece of a text for a finding: short, and nothing in it but printable ASCII. */
final class Excerpt {
    private static final int LENGTH = 24;

    private Excerpt() {}

    static String of(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        String start = text.substring(0, Math.min(LENGTH, text.length()));
        String clean = start.replaceAll("[^ -~]", "?");
        return text.length() > LENGTH ? clean + "..." : clean;
    }
}
