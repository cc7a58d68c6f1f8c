package io.github.eichcheck.trust;

import io.github.eichcheck.crypto.KeyCandidates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key with another key, or something else, behind it.
 *
 * @param first the text of the first one, which is good alone
 * @param rest what follows
 */
record JoinedKeys(String first, String rest) {
    private static final Pattern FILLER = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"']");
    private static final Pattern SEPARATOR = Pattern.compile("\\R|[;,|/]|\\s(?:und|and|oder|bzw\\.?)\\s");

    /** Lengths of keys in characters: of SubjectPublicKeyInfo and points, in hexadecimal, base64 and base32. */
    private static final TreeSet<Integer> LENGTHS = new TreeSet<>(List.of(
            36, 40, 44, 48, 50, 58, 64, 66, 72, 76, 80, 88, 96, 98, 100, 104, 112, 114, 120, 122, 124, 128, 130, 140,
            146, 150, 160, 176, 180, 182, 184, 192, 194, 236, 240, 248));

    private static final int SHORTEST_REST = 20;

    /** Looks for a key at the beginning; what follows must be too long for a few wrong characters. */
    static Optional<JoinedKeys> of(String text) {
        Matcher separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            Optional<JoinedKeys> split = split(text.substring(0, separator.start()), text.substring(separator.end()));
            if (split.isPresent()) {
                return split;
            }
        }
        String compact = FILLER.matcher(text).replaceAll("");
        return LENGTHS.descendingSet().stream()
                .filter(length -> compact.length() - length >= SHORTEST_REST)
                .flatMap(length -> split(compact.substring(0, length), compact.substring(length)).stream())
                .findFirst();
    }

    private static Optional<JoinedKeys> split(String first, String rest) {
        String clean = FILLER.matcher(rest).replaceAll("");
        return clean.length() >= SHORTEST_REST && isKey(first) && (names(first) || isKey(rest))
                ? Optional.of(new JoinedKeys(first.strip(), rest.strip()))
                : Optional.empty();
    }

    String detail() {
        return isKey(rest)
                ? "two keys, each good alone"
                : "a whole key and " + FILLER.matcher(rest).replaceAll("").length() + " characters behind it"
                        + (repeatsEnd() ? " that repeat its end" : "");
    }

    List<String> hints() {
        String one = "the first " + FILLER.matcher(first).replaceAll("").length() + " characters alone are "
                + describe(first);
        return isKey(rest)
                ? List.of(one, "the rest alone is " + describe(rest))
                : List.of(one, "the rest alone is no key");
    }

    private boolean repeatsEnd() {
        return FILLER.matcher(first)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .endsWith(FILLER.matcher(rest).replaceAll("").toUpperCase(Locale.ROOT));
    }

    private static boolean isKey(String text) {
        return !KeyCandidates.of(text).keys().isEmpty();
    }

    private static boolean names(String text) {
        return KeyCandidates.of(text).named();
    }

    private static String describe(String text) {
        KeyCandidates candidates = KeyCandidates.of(text);
        return candidates.named()
                ? "the key " + candidates.keys().get(0).key().fingerprint()
                : "a point that names no curve";
    }
}
