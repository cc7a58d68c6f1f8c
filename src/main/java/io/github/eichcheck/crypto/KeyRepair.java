package io.github.eichcheck.crypto;

import io.github.eichcheck.crypto.KeyText.ReadKey;
import io.github.eichcheck.crypto.KeyText.RefusedKey;
import io.github.eichcheck.wire.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A change of a single character that would make a key out of a text that is none. It is a hint for the person who
 * compares the text with the meter's label, and is never applied.
 *
 * <p>Of changed texts with x and y hardly one in 2 to the 192nd is a point, so a hit is no coincidence. Every second x
 * has a y, so a compressed point proves nothing; for those there is no hint.
 *
 * @param position the number of the character, from one, not counting blanks and quotation marks; of a missing one, the
 *     number that it would have
 * @param was the character; empty where one is missing
 * @param becomes what it would have to be; empty where it is one too many
 * @param text the whole text with the change
 * @param key the key that it would be
 */
public record KeyRepair(int position, Optional<String> was, Optional<String> becomes, String text, PublicKey key) {

    /** The longest text, in characters without blanks, of which repairs are tried. */
    public static final int MAX_TEXT = 400;

    private static final Pattern HEX_FILLER = Pattern.compile("0[xX]|[:\\-]");
    private static final int SHORTEST = 40;
    private static final int MOST_PADDING = 2;

    /** In which characters a key can be written. */
    private enum Alphabet {
        HEX("0123456789ABCDEF"),
        BASE32("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
        BASE64("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

        private final String symbols;

        Alphabet(String symbols) {
            this.symbols = symbols;
        }

        /** The text in these symbols as far as possible; base64url becomes base64. */
        String plain(String compact) {
            return switch (this) {
                case HEX -> HEX_FILLER.matcher(compact).replaceAll("");
                case BASE32 -> isLower(compact) ? compact.toUpperCase(Locale.ROOT) : compact;
                case BASE64 -> compact.replace('-', '+').replace('_', '/');
            };
        }

        Optional<Bytes> decode(String text) {
            return switch (this) {
                case HEX -> text.length() % 2 == 0 ? KeyAlphabet.hex(text) : Optional.empty();
                case BASE32 -> KeyAlphabet.base32(text);
                case BASE64 -> KeyAlphabet.base64(text);
            };
        }

        /** The places of characters that are none of the symbols; padding at the end is none of them. */
        List<Integer> strange(String plain) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < plain.length(); i++) {
                boolean padding = plain.charAt(i) == '=' && i >= plain.length() - MOST_PADDING;
                if (!padding && !has(plain.charAt(i))) {
                    places.add(i);
                }
            }
            return places;
        }

        private boolean has(char symbol) {
            return symbols.indexOf(this == HEX ? Character.toUpperCase(symbol) : symbol) >= 0;
        }

        private static boolean isLower(String compact) {
            return compact.equals(compact.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Tries every change of one character: another one instead of it, without it, and one more.
     *
     * @param text the text of a key that cannot be read
     * @return what would give a key, one for each key; empty if nothing does, if the text is a key already, and for
     *     texts that are shorter or longer than keys
     */
    public static List<KeyRepair> of(String text) {
        String compact = KeyAlphabet.compact(text);
        Optional<RefusedKey> refusal = KeyCandidates.of(text).refusal();
        if (refusal.isEmpty() || compact.length() < SHORTEST || compact.length() > MAX_TEXT) {
            return List.of();
        }
        boolean whole = refusal.get().code() == KeyFinding.NOT_ON_CURVE;
        for (Alphabet alphabet : Alphabet.values()) {
            String plain = alphabet.plain(compact);
            List<Integer> strange = alphabet.strange(plain);
            if (strange.size() <= 1) {
                return tried(new Attempts(alphabet, plain), strange, whole);
            }
        }
        return List.of();
    }

    /**
     * One character that does not belong there is the one that is wrong; without any it can be each. Of a key that is
     * whole none is missing, and none is too many.
     */
    private static List<KeyRepair> tried(Attempts attempts, List<Integer> strange, boolean whole) {
        int from = strange.isEmpty() ? 0 : strange.get(0);
        int to = strange.isEmpty() ? attempts.plain().length() : from + 1;
        for (int i = from; i < to; i++) {
            attempts.at(i, i + 1);
            if (!whole) {
                attempts.attempt(i, i + 1, "");
            }
        }
        for (int i = 0; strange.isEmpty() && !whole && i <= to; i++) {
            attempts.at(i, i);
        }
        return List.copyOf(attempts.found().values());
    }

    /** Changes of one text, and what came of them. */
    private record Attempts(Alphabet alphabet, String plain, Map<PublicKey, KeyRepair> found) {
        Attempts(Alphabet alphabet, String plain) {
            this(alphabet, plain, new LinkedHashMap<>());
        }

        /** Puts every symbol in the place of some characters, or of none. */
        void at(int from, int to) {
            for (int i = 0; i < alphabet.symbols.length(); i++) {
                attempt(from, to, alphabet.symbols.substring(i, i + 1));
            }
        }

        void attempt(int from, int to, String by) {
            String changed = plain.substring(0, from) + by + plain.substring(to);
            List<ReadKey> keys = alphabet.decode(changed)
                    .map(bytes -> KeyCandidates.of(bytes).keys())
                    .orElse(List.of());
            for (ReadKey read : keys) {
                if (!read.form().contains("compressed") && !read.form().contains("spki-compressed")) {
                    found.putIfAbsent(
                            read.key(),
                            new KeyRepair(from + 1, some(plain.substring(from, to)), some(by), changed, read.key()));
                }
            }
        }

        private static Optional<String> some(String symbol) {
            return Optional.of(symbol).filter(text -> !text.isEmpty());
        }
    }
}
