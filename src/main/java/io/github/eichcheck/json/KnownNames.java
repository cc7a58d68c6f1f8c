package io.github.eichcheck.json;

import java.nio.charset.StandardCharsets;

/**
 * Member names that came of late, so that the same few are not built again in every text. Threads share it without a lock:
 * whichever string stands in a place, it is compared before it is used, and a place that was overwritten costs time alone. A name
 * has two places, so that two names that meet do not drive each other out with every text.
 */
final class KnownNames {
    /** The longest name that is kept, in characters. */
    static final int LONGEST = 40;

    private static final int PLACES = 1 << 11;
    private static final String[] NAMES = new String[PLACES];

    private KnownNames() {}

    /** The name that stands in a text in ASCII and has, as a string, the given hash code. */
    static String of(byte[] text, int from, int to, int hash) {
        int place = (hash ^ hash >>> 11) & PLACES - 1;
        String known = NAMES[place];
        if (known != null && known.hashCode() == hash && isAt(known, text, from, to)) {
            return known;
        }
        int second = place ^ 1;
        String other = NAMES[second];
        if (other != null && other.hashCode() == hash && isAt(other, text, from, to)) {
            return other;
        }
        String name = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        if (known != null) {
            NAMES[second] = known;
        }
        NAMES[place] = name;
        return name;
    }

    private static boolean isAt(String name, byte[] text, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
